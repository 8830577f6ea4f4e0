import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { describePdf, pageText, treeText } from '../../../src/pdf/reading/describe.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import type { Publication, TextItem } from '../../../src/print/sheet/sheet.ts';
import { sheetToSvg } from '../../../src/print/svg.ts';
import { namesPublication } from '../samples/names-publication.ts';

describe('names in letters that the typeface lacks', () => {
  let publication: Publication;
  let bytes: Uint8Array;
  beforeAll(async () => {
    publication = namesPublication();
    bytes = await writePdf(publication);
  });

  test('are heard as they are written, in the order in which they are read', async () => {
    const words = await treeText(bytes);
    expect(words).toBe(await pageText(bytes));
    for (const name of [
      'Ask Nguyễn Thị Hồng or Олена Шевченко for help.',
      'Your team is Γιώργος, Ọlábísí Adébáyọ̀ and محمد علي. Ring فاطمة (the manager).',
      'पूजा शर्मा',
      'Łukasz Żak',
    ])
      expect(words).toContain(name);
  });

  test('say which language they are of, and nothing else does', async () => {
    const spans = (await describePdf(bytes)).match(/lang=\S+ "[^"]*"/g);
    expect(spans).toEqual([
      'lang=vi "Nguyễn "',
      'lang=ar "علي"',
      'lang=vi "Nguyễn"',
      'lang=vi "Hồng"',
      'lang=ru "Олена Шевченко"',
      'lang=el "Γιώργος"',
      'lang=ar "محمد علي"',
      'lang=ar "فاطمة"',
      'lang=hi "पूजा शर्मा"',
      'lang=ar "محمد"',
    ]);
  });

  test('stay one link where they are the words of one', async () => {
    expect((await describePdf(bytes)).match(/Link .*/g)?.map((line) => line.replace(/ -> .*/, ''))).toEqual([
      'Link "the page of Nguyễn"',
      'Link lang=ar "محمد"',
    ]);
  });

  test('that are read from right to left stand so, letter by letter and word by word', () => {
    const words = textItems(publication).filter((item) => item.isRightToLeft);
    const first = words.find((item) => said(item) === 'محمد');
    const second = words.find((item) => said(item) === 'علي' && item.y === first?.y);
    if (!first || !second) throw new Error('The two names are not on one line.');
    expect(second.x + second.width).toBeLessThan(first.x);
    expect(said(second)).toBe('علي');
  });

  test('are set in one face each, embedded as a subset', async () => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const fonts = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.has(PDFName.of('FontFile2'))
          ? [String(object.get(PDFName.of('FontName'))).replace(/^\/[A-Z]{6}\+/, '')]
          : [],
      );
    expect(fonts.toSorted()).toEqual([
      'AtkinsonHyperlegibleNext-Bold',
      'AtkinsonHyperlegibleNext-Regular',
      'NotoSans-Bold',
      'NotoSans-Regular',
      'NotoSansArabic-Bold',
      'NotoSansArabic-Regular',
    ]);
    expect(bytes.length).toBeLessThan(80_000);
    const name = textItems(publication).find((item) => said(item).includes('Nguyễn'));
    expect(name).toMatchObject({ face: { name: 'NotoSans-Bold' } });
  });

  test('draw their dots at their places, also on previews', () => {
    const svg = sheetToSvg(publication.sheets[0]!, publication.faces);
    // The dots of the last letter of علي hang 232 units below the line.
    expect(svg).toMatch(/M\d+ -232m/);
  });
});

function textItems({ sheets }: Publication): TextItem[] {
  return sheets.flatMap(({ items }) => items).filter((item) => item.type === 'text');
}

function said({ glyphs }: TextItem): string {
  return glyphs.map(({ text }) => text).join('');
}
