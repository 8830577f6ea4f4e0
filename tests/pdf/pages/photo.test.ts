import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { describePdf } from '../../../src/pdf/reading/describe.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { photoPublication } from '../samples/photo-publication.ts';

test('a photo is put in as it is, once, however often it is shown', async () => {
  const shown = await photoPublication();
  const document = await PDFDocument.load(await writePdf(shown), { updateMetadata: false });
  const images = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
    .filter(({ dict }) => String(dict.get(PDFName.of('Filter'))) === '/DCTDecode');
  expect(images).toHaveLength(1);
  const [item] = shown.sheets[0]?.items ?? [];
  const content = item?.type === 'picture' && item.picture.content;
  expect(content && content.type === 'photo' && content.jpeg).toEqual(images[0]?.getContents());
  expect(String(images[0]?.dict.get(PDFName.of('ColorSpace')))).toBe('/DeviceRGB');
});

test('a photo is a figure with its alternative text', async () => {
  expect(await describePdf(await writePdf(await photoPublication()))).toBe(
    ['Document', '  Figure alt="A brown cup"', '  Figure alt="The cup again"', ''].join('\n'),
  );
});
