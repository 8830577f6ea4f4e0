import { PDFDict, PDFDocument, PDFName, PDFRadioGroup, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { describePdf } from '../../../src/pdf/reading/describe.ts';
import { readFormVersion } from '../../../src/pdf/forms/form-version.ts';
import { readQuestions } from '../../../src/pdf/filling/read-questions.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { sample } from '../samples/sample.ts';
import { sampleForm, sampleVersion } from '../samples/sample-form.ts';

let bytes: Uint8Array;
let document: PDFDocument;
beforeAll(async () => {
  bytes = await writePdf(sampleForm());
  document = await PDFDocument.load(bytes, { updateMetadata: false });
});

describe('a form', () => {
  test('has its fields in the structure tree, each in a Form and heard with its words', async () => {
    expect(await describePdf(bytes)).toBe(
      [
        'Document',
        '  P "My name"',
        '  Div',
        '    Form text field-1 "My name. Write your first name."',
        '    Form lines field-2 "My notes"',
        '    Form tick field-3 "I like tea"',
        '  Link "Help" -> https://example.org/ "Help"',
        '  Form option field-4 "How I feel: Good"',
        '  Form option field-4 "How I feel: So-so (Łódź)"',
        '  Form option field-4 "How I feel: Bad"',
        '',
      ].join('\n'),
    );
  });

  test('leads from every box back to its element', () => {
    const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const numbers = String(tree.lookup(PDFName.of('ParentTree')));
    const keys = widgets().map((widget) => String(widget.get(PDFName.of('StructParent'))));
    // Two pages and one link come first.
    expect(keys).toEqual(['3', '4', '5', '6', '7', '8']);
    for (const key of keys) expect(numbers).toMatch(new RegExp(`\\b${key} \\d+ 0 R`));
    expect(String(tree.get(PDFName.of('ParentTreeNextKey')))).toBe('9');
  });

  test('is found by the names of its fields, in reading order', () => {
    expect(
      document
        .getForm()
        .getFields()
        .map((each) => each.getName()),
    ).toEqual(['field-1', 'field-2', 'field-3', 'field-4']);
  });

  test('has words of one line and of many, and questions with one answer', () => {
    const form = document.getForm();
    expect(form.getTextField('field-1').isMultiline()).toBe(false);
    expect(form.getTextField('field-2').isMultiline()).toBe(true);
    expect(form.getCheckBox('field-3').isChecked()).toBe(false);
    const question = form.getRadioGroup('field-4');
    expect(question).toBeInstanceOf(PDFRadioGroup);
    expect(question.getOptions()).toEqual(['Good', 'So-so (Łódź)', 'Bad']);
    expect(question.isOffToggleable()).toBe(true);
    expect(question.getSelected()).toBeUndefined();
  });

  test('lets every answer be taken back', () => {
    for (const { acroField } of document.getForm().getFields()) {
      // Bit 15 of the flags, NoToggleToOff (ISO 32000-1, table 226).
      expect(acroField.getFlags() & (1 << 14)).toBe(0);
    }
  });

  test('takes no more than has room on paper, and never scrolls', () => {
    for (const [name, most] of [
      ['field-1', 47],
      ['field-2', 235],
    ] as const) {
      const field = document.getForm().getTextField(name);
      expect(field.isScrollable()).toBe(false);
      expect(field.getMaxLength()).toBe(most);
    }
  });

  test('says which version of the form it is, and what each field asks', () => {
    expect(readFormVersion(document)).toBe(sampleVersion);
    expect(readQuestions(document.getForm()).map(({ id, sort, asked }) => [id, sort, asked])).toEqual([
      ['field-1', 'words', 'My name'],
      ['field-2', 'words', 'My notes'],
      ['field-3', 'tick', 'I like tea'],
      ['field-4', 'option', 'How I feel'],
    ]);
  });

  test('has boxes that are printed and that draw themselves in every state', () => {
    expect(widgets()).toHaveLength(6);
    for (const widget of widgets()) {
      expect(String(widget.get(PDFName.of('F')))).toBe('4');
      const normal = widget.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
      if (normal instanceof PDFRawStream) continue;
      const states = (normal as PDFDict).entries();
      expect(states.map(([name]) => name.decodeText())).toContain('Off');
      expect(states).toHaveLength(2);
    }
  });

  test('has no script, no action, no XFA, and asks no viewer to make up its looks', () => {
    const form = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
    expect(form.keys().map(String).sort()).toEqual(['/DA', '/DR', '/Fields']);
    for (const widget of widgets()) {
      expect(widget.has(PDFName.of('A'))).toBe(false);
      expect(widget.has(PDFName.of('AA'))).toBe(false);
    }
  });

  test('can be filled in with every character of the typeface', () => {
    const fonts = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('DR'), PDFDict);
    expect(String(fonts)).toMatch(/\/Font <<\n\/F\d \d+ 0 R\n>>/);
    const files = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFRawStream ? [object.dict.get(PDFName.of('Length1'))] : [],
      )
      .filter((length) => length !== undefined);
    expect(files).toHaveLength(1);
    expect(Number(String(files[0]))).toBeGreaterThan(20_000);
  });

  test('is written only where there is something to fill in', async () => {
    const { catalog } = await PDFDocument.load(await writePdf(sample()), { updateMetadata: false });
    expect(catalog.has(PDFName.of('AcroForm'))).toBe(false);
  });

  function widgets(): PDFDict[] {
    return document
      .getPages()
      .flatMap((page) => page.node.Annots()?.asArray() ?? [])
      .map((ref) => document.context.lookup(ref, PDFDict))
      .filter((annotation) => annotation.get(PDFName.of('Subtype')) === PDFName.of('Widget'));
  }
});
