import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { describePdf } from '../../../src/pdf/reading/describe.ts';
import { findMistakes } from '../../../src/pdf/validate/validate.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { node, publication, sheet, text } from '../samples/build.ts';
import { penForm, tickBox } from '../samples/sample-form.ts';

describe('a place for a pen', () => {
  test('is a form element that says what is done there and what about', async () => {
    expect(await describePdf(await writePdf(penForm()))).toBe(
      [
        'Document',
        '  P "Wash your hands"',
        '  Form pen=cb "Wash your hands" alt="Box to tick"',
        '  Form pen=tv "Name" alt="Line to write on"',
        '',
      ].join('\n'),
    );
  });

  test('starts with nothing ticked', async () => {
    const document = await PDFDocument.load(await writePdf(penForm()), { updateMetadata: false });
    const ticks = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const attributes = object instanceof PDFDict ? object.lookup(PDFName.of('A')) : undefined;
      if (!(attributes instanceof PDFDict) || attributes.get(PDFName.of('O')) !== PDFName.of('PrintField'))
        return [];
      return [[attributes.get(PDFName.of('Role')), attributes.get(PDFName.of('checked'))].map(String)];
    });
    expect(ticks).toEqual([
      ['/cb', '/off'],
      ['/tv', 'undefined'],
    ]);
  });

  test('without words that say what it is is a mistake', () => {
    const pen = { sort: 'tick', name: 'Wash your hands' } as const;
    const unheard = 'A Form for a pen has no words that say what it is (7.14).';
    const silent = node('Form', { pen });
    expect(findMistakes(publication([silent], [sheet(tickBox(silent))]))).toEqual([unheard]);
    const nameless = node('Form', { alt: 'Box to tick', pen: { ...pen, name: ' ' } });
    expect(findMistakes(publication([nameless], [sheet(tickBox(nameless))]))).toEqual([unheard]);
  });

  test('holds lines and frames only, and stands in a form element only', () => {
    const pen = { sort: 'tick', name: 'Tea' } as const;
    const form = node('Form', { alt: 'Box to tick', pen });
    expect(findMistakes(publication([form], [sheet(text(form, 'Tea', { y: 30 }))]))).toEqual([
      'On sheet 1 the text "Tea" is tied to a Form (7.18.4).',
    ]);
    const words = node('P', { alt: 'Box to tick', pen });
    expect(findMistakes(publication([words], [sheet(text(words, 'Tea', { y: 30 }))]))).toEqual([
      'A P is for a pen; only a Form may be (7.14).',
    ]);
  });
});
