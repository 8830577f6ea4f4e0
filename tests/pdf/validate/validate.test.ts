import { describe, expect, test } from 'vitest';
import { findMistakes } from '../../../src/pdf/validate/validate.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import type { TextField } from '../../../src/print/sheet/sheet.ts';
import type { StructureNode } from '../../../src/print/sheet/structure.ts';
import { bookmark, cup, layout, node, picture, publication, sheet, text } from '../samples/build.ts';
import { sample } from '../samples/sample.ts';
import { field, nameField, sampleForm, tableForm } from '../samples/sample-form.ts';

/** Draws each leaf of a tree as one line, so that the tree alone is what is tested. */
function mistakesOfTree(...children: StructureNode[]): string[] {
  const leaves: StructureNode[] = [];
  const visit = (child: StructureNode): void => {
    if (child.children.length === 0) leaves.push(child);
    child.children.forEach(visit);
  };
  children.forEach(visit);
  return findMistakes(
    publication(children, [sheet(...leaves.map((leaf, at) => text(leaf, 'words', { y: 20 + at * 8 })))]),
  );
}

test('a good publication has no mistakes', () => {
  expect(findMistakes(sample())).toEqual([]);
  expect(findMistakes(sampleForm())).toEqual([]);
});

describe('a field', () => {
  const mistakesOfFields = (...fields: readonly Partial<TextField>[]): string[] => {
    const forms = fields.map(() => node('Form'));
    const items = fields.map((each, at) => {
      return field(forms[at] ?? node('Form'), 20 + at * 20, { ...nameField, ...each });
    });
    return findMistakes(publication(forms, [sheet(...items)]));
  };

  test('without words that say what it is is a mistake', () => {
    expect(mistakesOfFields({ description: ' ' })).toEqual([
      'The field "field-1" has no words that say what it is (7.18.1).',
    ]);
  });

  test.each(['', 'my.name', 'my name'])('named "%s" is a mistake', (name) => {
    expect(mistakesOfFields({ name })).toEqual([`"${name}" is no name for a field (ISO 32000-1, 12.7.3.2).`]);
  });

  test('with the name of another is a mistake', () => {
    expect(mistakesOfFields({}, {})).toEqual(['The field name "field-1" is used twice.']);
  });

  test('in the form element of another is a mistake', () => {
    const form = node('Form');
    const items = [field(form, 20, nameField), field(form, 40, { ...nameField, name: 'field-2' })];
    expect(findMistakes(publication([form], [sheet(...items)]))).toEqual([
      'Two fields share one Form (7.18.4).',
    ]);
  });
});

test('all mistakes come at once, in one error with the title', async () => {
  const heading = node('H2');
  const figure = node('Figure');
  const broken = publication(
    [heading, figure],
    [sheet(text(heading, 'Steps', { y: 30 }), picture(figure, cup, 200, 20))],
  );
  await expect(writePdf(broken)).rejects.toThrow(
    [
      'The PDF "Make a cup of tea" cannot be written:',
      '- An H2 follows no heading: a heading level is skipped (7.4.2).',
      '- A Figure has no alternative text (7.3).',
      '- On sheet 1 the picture house:cup lies outside the page: 200.0, 20.0, 240.0, 60.0 mm on 210 x 297.',
    ].join('\n'),
  );
});

describe('in the structure tree', () => {
  test('a figure without alternative text is a mistake', () => {
    expect(mistakesOfTree(node('Figure', { alt: ' ' }))).toEqual(['A Figure has no alternative text (7.3).']);
  });

  test('a note without an id is a mistake, and so is an id used twice', () => {
    expect(mistakesOfTree(node('Note'))).toEqual(['A Note has no id (7.9).']);
    expect(mistakesOfTree(node('Note', { id: 'a' }), node('P', { id: 'a' }))).toEqual([
      'The id "a" is used twice (7.9).',
    ]);
  });

  test('a skipped heading level is a mistake; going back up is not', () => {
    const levels = (...roles: ('H1' | 'H2' | 'H3')[]): string[] =>
      mistakesOfTree(...roles.map((role) => node(role)));
    expect(levels('H1', 'H2', 'H3', 'H2', 'H1')).toEqual([]);
    expect(levels('H1', 'H3')).toEqual(['An H3 follows an H1: a heading level is skipped (7.4.2).']);
  });

  test('a link without a full address is a mistake', () => {
    expect(mistakesOfTree(node('P', {}, [node('Link', { href: 'example.org' })]))).toEqual([
      'A Link leads to "example.org", which is not a full address (7.18.5).',
    ]);
  });

  test('a list holds list items only, and they stand nowhere else', () => {
    expect(mistakesOfTree(node('L', {}, [node('P')]))).toEqual(['A P stands inside an L (7.6).']);
    expect(mistakesOfTree(node('LI'))).toEqual(['An LI stands inside a Document (7.6).']);
  });

  test('a table has headers with a scope, and as many cells in each row', () => {
    const { root, sheets } = tableForm();
    expect(findMistakes(publication(root.children, sheets))).toEqual([]);
    const [table] = root.children;
    const [head, body] = table?.children ?? [];
    if (!table || !head || !body) throw new Error('There is a table with two rows.');
    head.children.shift();
    expect(findMistakes(publication([table], sheets))).toEqual([
      'The rows of a Table differ in their number of cells (7.5).',
    ]);
    expect(mistakesOfTree(node('TH'))).toEqual([
      'A TH stands inside a Document (7.6).',
      'A TH has no scope (7.5).',
    ]);
    expect(mistakesOfTree(node('P', { scope: 'Row' }))).toEqual(['A P has a scope; only a TH may (7.5).']);
  });

  test('a form element holds a field and nothing else, and no field stands elsewhere', () => {
    expect(mistakesOfTree(node('Form'))).toEqual(['On sheet 1 the text "words" is tied to a Form (7.18.4).']);
    const words = node('P');
    expect(findMistakes(publication([words], [sheet(field(words, 30, nameField))]))).toEqual([
      'On sheet 1 the field "field-1" is tied to a P (7.18.4).',
    ]);
  });

  test('a leaf that is drawn nowhere is a mistake', () => {
    const drawn = node('P');
    const lost = node('P');
    const shown = publication([drawn, lost], [sheet(text(drawn, 'Tea', { y: 30 }))]);
    expect(findMistakes(shown)).toEqual(['A P stands in the structure tree but is drawn on no sheet.']);
  });

  test('a leaf of which only a line is drawn is a mistake: there is nothing to hear', () => {
    const link = node('Link', { href: 'https://example.org' });
    const line = {
      type: 'path',
      tag: link,
      path: [
        ['M', 20, 30],
        ['L', 60, 30],
      ],
      stroke: { colour: '#101418', width: 1 },
    } as const;
    expect(findMistakes(publication([node('P', {}, [link])], [sheet(line)]))).toEqual([
      'A Link stands in the structure tree but is drawn on no sheet.',
    ]);
  });

  test('an element that stands there twice is a mistake', () => {
    const twice = node('P');
    expect(mistakesOfTree(twice, twice)).toEqual(['A P stands in the structure tree twice.']);
  });
});

describe('on the sheets', () => {
  const words = node('P');

  test('an item of an element that is not in the tree is a mistake', () => {
    const shown = publication(
      [words],
      [sheet(text(words, 'Tea', { y: 30 }), text(node('P'), 'Lost', { y: 40 }))],
    );
    expect(findMistakes(shown)).toEqual([
      'On sheet 1 a text is tied to a P that is not in the structure tree.',
    ]);
  });

  test('an item of an element with elements inside it is a mistake', () => {
    const outer = node('P', {}, [words]);
    const shown = publication(
      [outer],
      [sheet(text(words, 'Tea', { y: 30 }), text(outer, 'Lost', { y: 40 }))],
    );
    expect(findMistakes(shown)).toEqual(['On sheet 1 a text is tied to a P that has elements inside it.']);
  });

  test('a picture outside a figure is a mistake, as an artifact it is none', () => {
    const shown = publication([words], [sheet(picture(words, cup, 20, 20), picture(layout, cup, 20, 80))]);
    expect(findMistakes(shown)).toEqual([
      'On sheet 1 the picture house:cup is tied to a P, not to a Figure or an artifact.',
    ]);
  });

  test('text over any edge is a mistake', () => {
    const places = [{ x: -5, y: 30 }, { x: 205, y: 30 }, { y: 2 }, { y: 296 }];
    for (const place of places) {
      const found = findMistakes(publication([words], [sheet(text(words, 'Tea', place))]));
      expect(found).toEqual([expect.stringContaining('On sheet 1 the text "Tea" lies outside the page:')]);
    }
  });

  test('a path over the edge, or with a place that is not a number, is a mistake', () => {
    for (const x of [300, Number.NaN]) {
      const line = {
        type: 'path',
        tag: layout,
        path: [
          ['M', 10, 10],
          ['L', x, 10],
        ],
        stroke: { colour: '#101418', width: 1 },
      } as const;
      expect(findMistakes(publication([words], [sheet(text(words, 'Tea', { y: 30 }), line)]))).toHaveLength(
        1,
      );
    }
  });

  test('a character that the font has not got is a mistake', () => {
    expect(findMistakes(publication([words], [sheet(text(words, 'Tea 茶', { y: 30 }))]))).toEqual([
      'On sheet 1 the text "Tea 茶" has glyph 0 for "茶", which the font has not got.',
    ]);
  });
});

describe('in the publication', () => {
  const words = node('P');
  const shown = publication([words], [sheet(text(words, 'Tea', { y: 30 }))]);

  test.each([
    ['a missing title', { title: ' ' }, 'The publication has no title (ISO 14289-1, 7.1).'],
    [
      'a language that is none',
      { language: 'English' },
      'The language "English" is not a language tag (ISO 14289-1, 7.2).',
    ],
    ['a date in another form', { date: '1 May' }, 'The date "1 May" is not year-month-day.'],
    [
      'a bookmark to nowhere',
      { bookmarks: [bookmark('Steps', 4, 0)] },
      'The bookmark "Steps" points to no sheet.',
    ],
  ])('%s is a mistake', (_, entries, mistake) => {
    expect(findMistakes({ ...shown, ...entries })).toEqual([mistake]);
  });
});
