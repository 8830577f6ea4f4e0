import { type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

/** How the metadata of a paper name its form: an address for it, as Dublin Core's `identifier` wants. */
export function formIdentifier(version: string): string {
  return `${scheme}${version}`;
}

const scheme = 'urn:clearstep:form:';

/** The version of the form that a finished file is. Undefined when there is nothing to fill in. */
export function readFormVersion({ catalog }: PDFDocument): string | undefined {
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) return undefined;
  const packet = new TextDecoder().decode(metadata.contents);
  return new RegExp(`<dc:identifier>${scheme}([^<]+)</dc:identifier>`).exec(packet)?.[1];
}
