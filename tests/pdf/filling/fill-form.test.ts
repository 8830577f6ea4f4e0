import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { describePdf } from '../../../src/pdf/reading/describe.ts';
import { type FilledForm, fillForm } from '../../../src/pdf/filling/fill-form.ts';
import { breakTypedLines } from '../../../src/pdf/filling/typed-lines.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { sampleAnswers, sampleForm, sampleVersion } from '../samples/sample-form.ts';

let blank: Uint8Array;
beforeAll(async () => {
  blank = await writePdf(sampleForm());
});

/** The sample form with answers by the names of its fields. */
function fill(answers: Parameters<typeof sampleAnswers>[0], version = sampleVersion): Promise<FilledForm> {
  return fillForm(blank, sampleAnswers(answers), version);
}

describe('a form that was filled in', () => {
  test('holds every answer', async () => {
    const { bytes } = await fill({
      'field-1': 'Siân Ŵyn (Łukasz) é\\',
      'field-2': 'One.\nTwo.',
      'field-3': true,
      'field-4': 'So-so (Łódź)',
    });
    const form = (await PDFDocument.load(bytes)).getForm();
    expect(form.getTextField('field-1').getText()).toBe('Siân Ŵyn (Łukasz) é\\');
    expect(form.getTextField('field-2').getText()).toBe('One.\nTwo.');
    expect(form.getCheckBox('field-3').isChecked()).toBe(true);
    expect(form.getRadioGroup('field-4').getSelected()).toBe('So-so (Łódź)');
  });

  test('is tagged as before', async () => {
    const { bytes } = await fill({ 'field-1': 'Ava' });
    expect(await describePdf(bytes)).toBe(await describePdf(blank));
  });

  test('shows what was typed, and says nothing about it when it fits', async () => {
    const filled = await fill({ 'field-1': 'Ava' });
    expect(filled.tooLong).toEqual([]);
    expect(filled.notShown).toEqual([]);
    expect(await looksOf(filled.bytes, 'field-1')).toMatch(
      /\/F\d 16 Tf\n1 0 0 1 2 [\d.]+ Tm <[0-9a-f]{12}> Tj/,
    );
  });

  test('shows long answers in smaller type, never below 10 points, and names what still does not fit', async () => {
    const longer = await fill({ 'field-1': 'I want to learn to use the till. '.repeat(3) });
    expect(longer.tooLong).toEqual([]);
    expect(await sizeOf(longer.bytes, 'field-1')).toBeLessThan(16);
    expect(await sizeOf(longer.bytes, 'field-1')).toBeGreaterThan(10);
    const tooLong = await fill({ 'field-1': 'word '.repeat(60), 'field-2': 'word '.repeat(600) });
    expect(tooLong.tooLong).toEqual(['My name', 'My notes']);
    expect(await sizeOf(tooLong.bytes, 'field-2')).toBe(10);
  });

  test('lets a viewer draw a long answer anew, as small and as long as it is', async () => {
    const words = 'I want to learn to use the till. '.repeat(3);
    const { bytes } = await fill({ 'field-1': words });
    const { acroField } = (await PDFDocument.load(bytes)).getForm().getTextField('field-1');
    expect(acroField.getMaxLength()).toBe(words.length);
    expect(acroField.getDefaultAppearance()).toContain(` ${await sizeOf(bytes, 'field-1')} Tf`);
  });

  test('keeps characters that the font has not got, and names what was asked', async () => {
    const { bytes, notShown } = await fill({ 'field-1': 'I am 😀' });
    expect(notShown).toEqual(['My name']);
    expect((await PDFDocument.load(bytes)).getForm().getTextField('field-1').getText()).toBe('I am 😀');
  });

  test('puts letters and their marks together, whichever way they were typed', async () => {
    const { bytes } = await fill({ 'field-1': 'Sia\u0302n W\u0302yn' });
    // Eight glyphs of four digits each.
    expect(await looksOf(bytes, 'field-1')).toMatch(/<[0-9a-f]{32}> Tj/);
  });

  test('refuses an answer that nothing in it asks for', async () => {
    await expect(fill({ 'field-9': 'Ava' })).rejects.toThrow('"field-9"');
    const [name] = sampleAnswers({ 'field-1': 'Ava' });
    if (!name) throw new Error('There is no field-1.');
    const other = { ...name, asked: 'My job' };
    await expect(fillForm(blank, [other], sampleVersion)).rejects.toThrow('"My job"');
  });
});

describe('answers to another version of a form', () => {
  const [name, tick, mood] = sampleAnswers({ 'field-1': 'Ava', 'field-3': true, 'field-4': 'Bad' });
  if (!name || !tick || !mood) throw new Error('The sample form has these fields.');

  test('go to their own questions, whatever they are called now', async () => {
    const moved = [
      { ...name, id: 'field-2' },
      { ...tick, id: 'tea' },
    ];
    const { bytes, isOtherVersion, left } = await fillForm(blank, moved, 'ffffffff');
    const form = (await PDFDocument.load(bytes)).getForm();
    expect(form.getTextField('field-1').getText()).toBe('Ava');
    expect(form.getTextField('field-2').getText()).toBeUndefined();
    expect(form.getCheckBox('field-3').isChecked()).toBe(true);
    expect([isOtherVersion, left]).toEqual([true, []]);
  });

  test('stay out where the words or the options of the question are others, and are given back', async () => {
    const changed = [
      { ...tick, asked: 'I do not like tea' },
      { ...mood, options: ['Good', 'Bad'] },
      { ...name, id: 'job', asked: 'My job' },
    ];
    const { bytes, isOtherVersion, left } = await fillForm(blank, changed, 'ffffffff');
    const form = (await PDFDocument.load(bytes)).getForm();
    expect(form.getCheckBox('field-3').isChecked()).toBe(false);
    expect(form.getRadioGroup('field-4').getSelected()).toBeUndefined();
    expect(form.getTextField('field-1').getText()).toBeUndefined();
    expect(isOtherVersion).toBe(true);
    expect(new Set(left)).toEqual(new Set(changed));
  });
});

describe('typed lines', () => {
  const letters = (text: string): number => text.length;

  test.each([
    ['one two three', 8, ['one two', ' three']],
    ['one\ntwo\r\n\nthree', 20, ['one', 'two', '', 'three']],
    ['abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
    ['', 4, ['']],
  ])('%j break in %i', (words, width, lines) => {
    expect(breakTypedLines(words, width, letters).map((line) => line.trimEnd())).toEqual(
      lines.map((line) => line.trim()),
    );
  });

  test('lose no letter', () => {
    const words = 'The quick brown fox jumps over the lazy dog and incomprehensibilities';
    const joined = breakTypedLines(words, 7, letters).join('').replace(/\s/g, '');
    expect(joined).toBe(words.replace(/\s/g, ''));
  });
});

async function looksOf(bytes: Uint8Array, name: string): Promise<string> {
  const document = await PDFDocument.load(bytes);
  const [widget] = document.getForm().getTextField(name).acroField.getWidgets();
  const stream = document.context.lookup(widget?.getNormalAppearance());
  if (!(stream instanceof PDFRawStream)) throw new Error(`${name} has no looks.`);
  return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
}

async function sizeOf(bytes: Uint8Array, name: string): Promise<number> {
  return Number(/([\d.]+) Tf/.exec(await looksOf(bytes, name))?.[1]);
}
