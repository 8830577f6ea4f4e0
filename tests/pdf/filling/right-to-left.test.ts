import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFRawStream,
  TextAlignment,
} from 'pdf-lib';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { a4 } from '../../../src/editions/a4.ts';
import { formVersion, questionsOf } from '../../../src/model/questions.ts';
import { renderPaper } from '../../../src/papers/paper.ts';
import { fillForm } from '../../../src/pdf/filling/fill-form.ts';
import { readTypingFont } from '../../../src/pdf/filling/typing-font.ts';
import { documentsIn, materialsFor } from '../../kinds/documents.ts';

const root = path.resolve('tests/fixtures/right-to-left');
const document = documentsIn(root).find(({ kind }) => kind === 'form')!;
const answers = {
  اسمي: 'فاطمة الزهراء (Siân)',
  'ماذا أفعل في استراحتي': 'أشرب الشاي مع 2 من الزملاء.\nلا أعمل.',
} as const;

let blank: Uint8Array;
beforeAll(async () => {
  blank = (await renderPaper(document, a4, await materialsFor(document, root))).bytes;
});

test('A field of an Arabic form starts at the right, is named in Arabic, and is typed in a font with Arabic letters', async () => {
  const form = (await PDFDocument.load(blank)).getForm();
  const typing = readTypingFont(form.acroForm.dict)!;
  // Letters of Arabic, Persian and Urdu, Latin ones, figures of both, and the forms within words.
  for (const character of 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىپچژگکیٹڈڑ،؟؛٠٩AZaz09£ŵł\ufe91\ufefb')
    expect(typing.codeOf(character) ?? typing.codeOf(character.normalize('NFKC')), character).toBeDefined();
  const fields = form.getFields().filter((field) => field.constructor.name === 'PDFTextField');
  expect(fields.length).toBeGreaterThan(5);
  for (const field of fields) {
    const text = form.getTextField(field.getName());
    expect(text.getAlignment()).toBe(TextAlignment.Right);
    expect(text.acroField.getDefaultAppearance()).toContain(`/${typing.resource} `);
    expect(String(text.acroField.dict.lookup(PDFName.of('TU')))).toMatch(/06[0-9A-F]{2}/u);
  }
});

test('What is typed into it is kept as it was typed, and shown from the right, with joined letters', async () => {
  const { bytes, tooLong, notShown } = await fill();
  expect([tooLong, notShown]).toEqual([[], []]);
  const filled = await PDFDocument.load(bytes);
  const form = filled.getForm();
  const typing = readTypingFont(form.acroForm.dict)!;
  const name = form
    .getFields()
    .find(({ acroField }) => String(acroField.dict.get(PDFName.of('V'))) !== 'undefined');
  const field = form.getTextField(name!.getName());
  expect(field.getText()).toBe(answers['اسمي']);
  const widget = field.acroField.getWidgets()[0]!;
  const looks = widget.dict.context.lookup(widget.getAppearances()!.normal) as PDFRawStream;
  const content = Buffer.from(decodePDFRawStream(looks).decode()).toString('latin1');
  const [, x, hex] = /1 0 0 1 ([\d.]+) [\d.]+ Tm <([0-9a-f]+)> Tj/u.exec(content)!;
  const codes = hex!.match(/.{4}/gu)!;
  // The name of the other language stands at the left, its letters in their own order.
  const latin = codes.slice(1, 5).join('');
  expect(latin).toBe(Array.from('Siân', (letter) => typing.codeOf(letter)).join(''));
  const size = Number(/([\d.]+) Tf/u.exec(content)![1]);
  const width = (codes.reduce((sum, code) => sum + typing.widthOf(code), 0) / 1000) * size;
  expect(Number(x) + width).toBeCloseTo(widget.getRectangle().width - 2, 1);
  // The first letter, at the right end, joins on: it is not the one that stands alone.
  expect(codes.at(-1)).toBe(typing.codeOf('\ufed3'));
  const fonts = looks.dict.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  expect(fonts.keys().map((key) => key.decodeText())).toEqual([typing.resource]);
  expect(
    fonts.lookup(PDFName.of(typing.resource), PDFDict).lookup(PDFName.of('DescendantFonts')),
  ).toBeInstanceOf(PDFArray);
});

async function fill(): ReturnType<typeof fillForm> {
  const given = questionsOf(document)
    .filter(({ asked }) => Object.keys(answers).includes(asked))
    .map((question) => ({ ...question, answer: answers[question.asked as keyof typeof answers] }));
  expect(given).toHaveLength(2);
  return fillForm(blank, given, formVersion(document));
}
