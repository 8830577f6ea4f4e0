import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../src/pdf/write.ts';
import { readOurselves } from './readers/ours.ts';
import { readWithPdfJs } from './readers/pdf-js.ts';
import { sampleForm } from './samples/sample-form.ts';
import { sample } from './samples/sample.ts';

describe('pdf.js, which others wrote, reads the same as we do', () => {
  it.each([
    ['in a document', sample],
    ['in a form', sampleForm],
  ])('%s', async (_name, publication) => {
    const bytes = await writePdf(publication());
    expect(await readWithPdfJs(bytes)).toEqual(await readOurselves(bytes));
  });

  it('and finds what it is told', async () => {
    const { language, pages, silent } = await readWithPdfJs(await writePdf(sample()));
    expect(language).toBe('en-GB');
    expect(pages[0]).toContain('  H1');
    expect(pages[0]).toContain('        Figure alt=“A cup of tea”');
    expect(pages[1]).toContain('  P lang=cy');
    expect(pages[1]?.join('\n')).toContain('-> https://example.org/make');
    expect(silent[1]).toBe('Makeacupoftea2of2');
  });
});

describe('The comparison notices', () => {
  it.each<[string, (document: PDFDocument) => void]>([
    ['other words for a picture', (document) => text(element(document, 'Figure'), 'Alt', 'A cup')],
    ['another language', (document) => text(element(document, 'P', 'Lang'), 'Lang', 'fr')],
    ['another role', (document) => element(document, 'H2').set(PDFName.of('S'), PDFName.of('P'))],
    ['another order', (document) => turnRound(kids(element(document, 'Document')))],
    ['another language of the document', ({ catalog }) => text(catalog, 'Lang', 'cy')],
  ])('%s', async (_what, change) => {
    const before = await readWithPdfJs(await writePdf(sample()));
    const bytes = await changed(change);
    expect(await readOurselves(bytes)).not.toEqual(before);
    expect(await readOurselves(bytes)).toEqual(await readWithPdfJs(bytes));
  });

  it('words that do not lead back to their element, which our own reading does not see', async () => {
    const bytes = await changed((document) => {
      const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
      const numbers = tree.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
      const owners = numbers.lookup(1, PDFArray);
      owners.set(0, owners.get(owners.size() - 1));
    });
    expect(await readOurselves(bytes)).toEqual(await readOurselves(await writePdf(sample())));
    expect(await readWithPdfJs(bytes)).not.toEqual(await readOurselves(bytes));
  });
});

async function changed(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(await writePdf(sample()), { updateMetadata: false });
  change(document);
  return document.save({ useObjectStreams: false });
}

/** The first element of a role, and with an entry of that name where one is given. */
function element({ context }: PDFDocument, role: string, entry = 'S'): PDFDict {
  const found = context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find(
      (object): object is PDFDict =>
        object instanceof PDFDict &&
        object.get(PDFName.of('S')) === PDFName.of(role) &&
        object.has(PDFName.of(entry)),
    );
  if (!found) throw new Error(`There is no ${role} with ${entry}.`);
  return found;
}

function kids(dictionary: PDFDict): PDFArray {
  return dictionary.lookup(PDFName.of('K'), PDFArray);
}

function text(dictionary: PDFDict, key: string, words: string): void {
  dictionary.set(PDFName.of(key), PDFHexString.fromText(words));
}

/** The first and the last change places. */
function turnRound(list: PDFArray): void {
  const [first, last] = [list.get(0), list.get(list.size() - 1)];
  list.set(0, last);
  list.set(list.size() - 1, first);
}
