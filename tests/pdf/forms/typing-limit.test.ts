import { PDFDocument, type PDFTextField } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { a4 } from '../../../src/editions/a4.ts';
import type { PagesEdition } from '../../../src/editions/edition.ts';
import { largePrint } from '../../../src/editions/large-print.ts';
import { loadFaces } from '../../../src/files/fonts.ts';
import { loadPictures } from '../../../src/files/pictures.ts';
import { fieldTypeRules } from '../../../src/model/field-types.ts';
import { renderPaper } from '../../../src/papers/paper.ts';
import { drawTypedWords, type TypedWords } from '../../../src/pdf/filling/typed-words.ts';
import { readTypingFont } from '../../../src/pdf/filling/typing-font.ts';
import { drawingsRoot, writtenDocument } from '../../written-document.ts';
import { plainSite } from '../../example-site.ts';

const types = ['text', 'lines', 'date', 'number', 'money', 'table', 'sign'] as const;
const rooms = types.flatMap((type) => [a4, largePrint].map((edition) => ({ type, edition })));

const texts = {
  'small letters':
    'I am good with people and I am always on time. My friends say that I make them laugh. I can lift heavy boxes. ',
  capitals: 'PLEASE SHOW ME HOW TO DO IT AND GIVE ME TIME TO TRY. THEN I CAN REMEMBER IT BETTER. THANK YOU. ',
  figures: '020 7946 0999, 14 November 2026, 9:30am to 12:45pm, £1,204.50, ',
};

describe.each(rooms)(
  'as many characters as a field of the type $type takes in $edition.id',
  ({ type, edition }) => {
    const { example } = fieldTypeRules[type];

    test.each(Object.entries(texts))('have room in full size: %s', async (_, text) => {
      const { most, draw } = await onlyField(example, edition);
      expect(draw(text, most)).toMatchObject({ fits: true, size: edition.type.body });
    });

    test('are no fewer than they have to be: half as many again have no room', async () => {
      const { most, draw } = await onlyField(example, edition);
      expect(draw(texts.capitals, Math.ceil(most * 1.5)).size).toBeLessThan(edition.type.body);
    });
  },
);

/** The first field of a form: how many characters it takes, and how so many characters of a text are drawn in it. */
async function onlyField(
  example: string,
  edition: PagesEdition,
): Promise<{ most: number; draw: (text: string, count: number) => TypedWords }> {
  const document = writtenDocument('form', example);
  const materials = {
    faces: loadFaces(),
    pictures: await loadPictures(document, drawingsRoot),
    site: plainSite,
  };
  const form = (await PDFDocument.load((await renderPaper(document, edition, materials)).bytes)).getForm();
  const [field] = form.getFields() as PDFTextField[];
  const font = readTypingFont(form.acroForm.dict);
  const [widget] = field?.acroField.getWidgets() ?? [];
  if (!field || !font || !widget) throw new Error('There is no field.');
  const { width, height } = widget.getRectangle();
  const size = edition.type.body;
  const room = { width, height, size, multiline: field.isMultiline(), isRightToLeft: false, font };
  return {
    most: field.getMaxLength() ?? 0,
    draw: (text, count) => drawTypedWords(text.repeat(20).slice(0, count), room),
  };
}
