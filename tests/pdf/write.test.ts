import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { describePdf, pageText, treeText, unclaimedText } from '../../src/pdf/reading/describe.ts';
import { readPdf } from '../../src/pdf/reading/read-tree.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { cup, node, oneLine, picture, publication, sheet, text } from './samples/build.ts';
import { pageOperators } from './page-operators.ts';
import { sample } from './samples/sample.ts';

describe('a whole document', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writePdf(sample());
  });

  test('has the structure tree that a screen reader is meant to get', async () => {
    await expect(await describePdf(bytes)).toMatchFileSnapshot('samples/sample.tags.txt');
  });

  test('says the same words in the same order in the tree and on the pages', async () => {
    const words = await treeText(bytes);
    expect(words).toBe(await pageText(bytes));
    expect(words).toContain('in the office. AVA drinks it');
    expect(words.match(/\b\w+\b/g)?.length).toBeGreaterThan(40);
  });

  test('keeps headers and footers silent', async () => {
    const { pages } = await readPdf(bytes);
    const silent = pages.flat().filter(({ artifact }) => artifact);
    expect(silent.map((run) => run.text)).toEqual([
      'Make a cup of tea',
      '1 of 2',
      'Make a cup of tea',
      '2 of 2',
    ]);
    expect(await treeText(bytes)).not.toContain('of 2');
  });

  test('marks frames and decoration as artifacts', async () => {
    const operators = await pageOperators(bytes, 1);
    expect(operators).toMatch(/^\/Artifact <<\/Type \/Layout>> BDC\n.*RG\n.* w\n/m);
    expect(operators.match(/^\/.* BDC$/gm)).toHaveLength(operators.match(/^EMC$/gm)?.length ?? 0);
  });

  test('has no text that is neither in the tree nor an artifact', async () => {
    expect(unclaimedText(await readPdf(bytes))).toEqual([]);
  });

  test('has a catalogue that shows the title, the language and the bookmarks', async () => {
    const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toContain('/DisplayDocTitle true');
    expect(String(catalog.lookup(PDFName.of('Lang')))).toBe('(en-GB)');
    expect(String(catalog.lookup(PDFName.of('PageMode')))).toBe('/UseOutlines');
    expect(String(catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
  });

  test('goes through links by the structure on every page', async () => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getPages().map((page) => String(page.node.get(PDFName.of('Tabs'))))).toEqual([
      '/S',
      '/S',
    ]);
  });

  test('opens with bookmarks that lead to their pages', async () => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(readBookmarks(document)).toEqual([
      'Make a cup of tea, page 1',
      '  Steps, page 1',
      '  Stop, page 2',
    ]);
  });

  test('is not encrypted and is PDF 1.7', async () => {
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 8))).toBe('%PDF-1.7');
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('/Encrypt');
  });
});

describe('the same bytes', () => {
  test('come from the same publication, whatever was written before', async () => {
    const first = await writePdf(sample());
    await writePdf(oneLine('Ωℓ ♪ unusual characters'));
    expect(await writePdf(sample())).toEqual(first);
  });

  test('never come from another publication: the id changes with the content', async () => {
    const ids = await Promise.all(
      ['Wash it.', 'Wash up.'].map(async (words) => fileId(await writePdf(oneLine(words)))),
    );
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  test('hold no date but the date of the last review', async () => {
    const text = new TextDecoder('latin1').decode(await writePdf(sample()));
    expect(text).toContain('<xmp:ModifyDate>2026-11-01T00:00:00Z</xmp:ModifyDate>');
    expect(text.match(/\d{4}-\d\d-\d\d/g)?.every((date) => date === '2026-11-01')).toBe(true);
  });
});

describe('a figure', () => {
  test('has a box round all that it is drawn with, pictures and paths', async () => {
    const figure = node('Figure', { alt: 'A cup on a line' });
    const line = {
      type: 'path',
      tag: figure,
      path: [
        ['M', 10, 70],
        ['L', 110, 70],
      ],
      stroke: { colour: '#101418', width: 1 },
    } as const;
    const bytes = await writePdf(publication([figure], [sheet(picture(figure, cup, 20, 20), line)]));
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
    const boxes = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => /\/BBox \[ ([^\]]+) \]\n>>/.exec(String(object))?.[1] ?? []);
    // 10 and 110 mm from the left, 227 and 277 mm from the bottom.
    expect(boxes).toEqual(['28.35 643.46 311.81 785.2']);
  });
});

describe('a link', () => {
  test('over two lines is one annotation with two boxes, heard with its words', async () => {
    const bytes = await writePdf(sample());
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const annotations = document.getPages()[1]?.node.Annots();
    expect(annotations?.size()).toBe(1);
    const annotation = annotations?.lookup(0, PDFDict);
    expect(String(annotation?.get(PDFName.of('Contents')))).toBe('(all about making tea)');
    expect(String(annotation?.get(PDFName.of('QuadPoints'))).match(/[\d.]+/g)).toHaveLength(16);
    expect(String(annotation?.get(PDFName.of('F')))).toBe('4');
  });

  test('over two pages has a box on each and stays one link in the tree', async () => {
    const link = node('Link', { href: 'tel:+441632960001' });
    const sheets = [sheet(text(link, 'Ring ', { y: 20 })), sheet(text(link, 'Reception', { y: 20 }))];
    const description = await describePdf(await writePdf(publication([node('P', {}, [link])], sheets)));
    expect(description).toContain(
      'Link "Ring Reception" -> tel:+441632960001 "Ring Reception" -> tel:+441632960001 "Ring Reception"',
    );
  });
});

describe('fonts', () => {
  test('are embedded once each, as subsets named so', async () => {
    const document = await PDFDocument.load(await writePdf(sample()), { updateMetadata: false });
    const names = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.has(PDFName.of('FontFile2')) ? [object] : [],
      )
      .map((descriptor) => String(descriptor.get(PDFName.of('FontName'))));
    expect(names.sort()).toEqual([
      expect.stringMatching(/^\/[A-Z]{6}\+AtkinsonHyperlegibleNext-Bold$/),
      expect.stringMatching(/^\/[A-Z]{6}\+AtkinsonHyperlegibleNext-Regular$/),
    ]);
  });

  test('that nothing is set in are left out', async () => {
    const text = await writePdf(oneLine('Only regular'));
    const document = await PDFDocument.load(text, { updateMetadata: false });
    const files = document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFRawStream && object.dict.has(PDFName.of('Length1')));
    expect(files).toHaveLength(1);
  });
});

async function fileId(bytes: Uint8Array): Promise<string | undefined> {
  return /\/ID \[ <([0-9a-f]+)> <\1> \]/.exec(new TextDecoder('latin1').decode(bytes))?.[1];
}

function readBookmarks(document: PDFDocument): string[] {
  const pages = document.getPages().map(({ ref }) => ref);
  const readLevel = (parent: PDFDict, indent: string): string[] => {
    const lines: string[] = [];
    let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    while (entry) {
      const page = String(entry.get(PDFName.of('Dest'))).match(/\[ (\d+ \d+ R)/)?.[1];
      const title = String(entry.get(PDFName.of('Title'))).slice(1, -1);
      lines.push(`${indent}${title}, page ${pages.findIndex((ref) => String(ref) === page) + 1}`);
      lines.push(...readLevel(entry, `${indent}  `));
      entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    return lines;
  };
  return readLevel(document.catalog.lookup(PDFName.of('Outlines'), PDFDict), '');
}
