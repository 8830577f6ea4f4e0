import type { PDFObject, PDFRef } from 'pdf-lib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import type { PageRun } from './read-page.ts';
import { readField, type ReadField } from './read-field.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';

/** A finished PDF, read again from its bytes. */
export interface ReadPdf {
  readonly root: ReadElement;
  /** The runs of each page in the order of drawing. */
  readonly pages: readonly (readonly PageRun[])[];
  /** Whose content a run is. A run that no element claims is missing here. */
  readonly owners: ReadonlyMap<PageRun, ReadElement>;
}

export interface ReadElement {
  readonly role: string;
  readonly language: string | undefined;
  readonly alt: string | undefined;
  readonly id: string | undefined;
  readonly listNumbering: string | undefined;
  /** Of the header of a table: `Row` or `Column`. */
  readonly scope: string | undefined;
  /** Of a field for a pen: what is done there and what about. */
  readonly pen: string | undefined;
  readonly parent: ReadElement | undefined;
  /** Pages, counted from 0, with something of its own: words, the lines of a picture, a link, a field. */
  readonly onPages: ReadonlySet<number>;
  /** In reading order: words, elements and the links and fields that go with them. */
  readonly kids: readonly ReadKid[];
}

export interface ReadLink {
  readonly address: string;
  readonly contents: string;
}

export type ReadKid = PageRun | ReadElement | ReadLink | ReadField;

interface Source {
  readonly document: PDFDocument;
  readonly pageRefs: readonly PDFRef[];
  readonly pages: readonly (readonly PageRun[])[];
  readonly owners: Map<PageRun, ReadElement>;
}

/** Reads the structure tree and the text of all pages. Throws when the file has no structure tree. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  return readLoaded(await PDFDocument.load(bytes, { updateMetadata: false }));
}

/** The same of a file that pdf-lib has loaded. */
export function readLoaded(document: PDFDocument): ReadPdf {
  const pages = document.getPages();
  const source: Source = {
    document,
    pageRefs: pages.map(({ ref }) => ref),
    pages: pages.map(readPage),
    owners: new Map(),
  };
  const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const [first] = kidObjects(tree);
  const top = document.context.lookup(first, PDFDict);
  return { root: readElement(top, undefined, undefined, source), pages: source.pages, owners: source.owners };
}

function readElement(
  dictionary: PDFDict,
  parent: ReadElement | undefined,
  outerPage: PDFObject | undefined,
  source: Source,
): ReadElement {
  const page = dictionary.get(PDFName.of('Pg')) ?? outerPage;
  const kids: ReadKid[] = [];
  const onPages = new Set<number>();
  const element: ReadElement = {
    role: dictionary.lookup(PDFName.of('S'), PDFName).decodeText(),
    language: readText(dictionary, 'Lang'),
    alt: readText(dictionary, 'Alt'),
    id: readText(dictionary, 'ID'),
    listNumbering: readAttribute(dictionary, 'ListNumbering'),
    scope: readAttribute(dictionary, 'Scope'),
    pen: readPen(dictionary),
    parent,
    onPages,
    kids,
  };
  for (const kid of kidObjects(dictionary)) kids.push(...readKid(kid, element, onPages, page, source));
  return element;
}

function readKid(
  kid: PDFObject,
  element: ReadElement,
  onPages: Set<number>,
  page: PDFObject | undefined,
  source: Source,
): ReadKid[] {
  const value = source.document.context.lookup(kid);
  if (value instanceof PDFNumber) return readRuns(value.asNumber(), element, onPages, page, source);
  if (!(value instanceof PDFDict)) return [];
  const type = value.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText();
  const ownPage = value.get(PDFName.of('Pg')) ?? page;
  if (type === 'MCR') {
    const mcid = value.lookup(PDFName.of('MCID'), PDFNumber).asNumber();
    return readRuns(mcid, element, onPages, ownPage, source);
  }
  if (type === 'OBJR') {
    onPages.add(pageIndex(ownPage, source));
    return [readAnnotation(value.lookup(PDFName.of('Obj'), PDFDict))];
  }
  return [readElement(value, element, ownPage, source)];
}

function readRuns(
  mcid: number,
  element: ReadElement,
  onPages: Set<number>,
  page: PDFObject | undefined,
  source: Source,
): PageRun[] {
  const index = pageIndex(page, source);
  onPages.add(index);
  const runs = (source.pages[index] ?? []).filter((run) => run.mcid === mcid);
  for (const run of runs) source.owners.set(run, element);
  return runs;
}

function pageIndex(page: PDFObject | undefined, { pageRefs }: Source): number {
  return pageRefs.findIndex((ref) => ref === page);
}

function readAnnotation(annotation: PDFDict): ReadLink | ReadField {
  const subtype = annotation.lookup(PDFName.of('Subtype'), PDFName).decodeText();
  return subtype === 'Widget' ? readField(annotation) : readLink(annotation);
}

function readLink(annotation: PDFDict): ReadLink {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  return {
    address: (action && readText(action, 'URI')) ?? '',
    contents: readText(annotation, 'Contents') ?? '',
  };
}

function readAttribute(dictionary: PDFDict, name: 'ListNumbering' | 'Scope'): string | undefined {
  const attributes = dictionary.lookup(PDFName.of('A'));
  if (!(attributes instanceof PDFDict)) return undefined;
  return attributes.lookupMaybe(PDFName.of(name), PDFName)?.decodeText();
}

function readPen(dictionary: PDFDict): string | undefined {
  const attributes = dictionary.lookup(PDFName.of('A'));
  if (!(attributes instanceof PDFDict)) return undefined;
  const role = attributes.lookupMaybe(PDFName.of('Role'), PDFName)?.decodeText();
  return role && `${role} ${JSON.stringify(readText(attributes, 'Desc'))}`;
}

function kidObjects(dictionary: PDFDict): PDFObject[] {
  const kids = dictionary.lookup(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  return kids ? [kids] : [];
}
