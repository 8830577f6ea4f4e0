import { describe, expect, test } from 'vitest';
import { colours } from '../../../src/design/tokens.ts';
import { trifold } from '../../../src/editions/trifold.ts';
import type { PanelBoxes } from '../../../src/print/boxes/arrangement.ts';
import { flow, type TextBox } from '../../../src/print/boxes/box.ts';
import type { PaperContext } from '../../../src/print/boxes/layout-context.ts';
import type { PathItem, Publication, Sheet } from '../../../src/print/sheet/sheet.ts';
import { layOutTrifold } from '../../../src/print/publication.ts';
import { emptyContext } from '../empty-context.ts';

function leaflet(lines = 1): Imposed {
  return impose(
    Array.from({ length: lines }, (_, index) => line(`Line ${index + 1}`)),
    [line('Back')],
  );
}

type Imposed = Pick<Publication, 'sheets' | 'bookmarks'> & { readonly context: PaperContext };

function impose(
  inside: readonly TextBox[],
  back: readonly TextBox[],
  extras: readonly TextBox[] = [],
): Imposed {
  const context = emptyContext();
  const { faces } = context;
  const frame = { title: 'T', language: 'en-GB', subject: 'S', date: '2026-11-01', rights: '', faces };
  const boxes = {
    ways: [{ cover: flow([line('Cover')]), text: flow(inside), back: flow(back) }],
    foot: flow([line('Foot')]),
    extras: extras.map((extra) => () => extra),
  } satisfies PanelBoxes;
  return { ...layOutTrifold(boxes, trifold, frame, context), context };
}

function line(words: string): TextBox {
  return {
    type: 'text',
    tag: { role: 'P' },
    sentences: [[{ text: words, weight: 'regular', unbroken: false, mark: {} }]],
    style: { size: 12, weight: 'regular', colour: colours.ink, pitch: 1.3 },
  };
}

/** Where the short upright marks stand, from left to right. */
function folds(sheet: Sheet | undefined): number[] {
  const marks = (sheet?.items ?? []).filter((item): item is PathItem => item.type === 'path');
  const xs = marks.map(({ path }) => (path[0]?.[0] === 'M' ? path[0][1] : Number.NaN));
  return [...new Set(xs)].sort((a, b) => a - b);
}

/** First words and their left edges. */
function words(sheet: Sheet | undefined): Record<string, number> {
  const items = (sheet?.items ?? []).filter((item) => item.type === 'text');
  return Object.fromEntries(
    items.map(({ glyphs, x }) => [
      glyphs
        .map(({ text }) => text)
        .join('')
        .trim(),
      x,
    ]),
  );
}

describe('the folded leaflet', () => {
  test('has panels of 100, 99 and 98 mm, and the one that folds in is the narrowest', () => {
    expect(trifold.panels).toEqual([100, 99, 98]);
    expect(trifold.panels.reduce((sum, panel) => sum + panel, 0)).toBe(trifold.paper.width);
  });

  test('is folded inside at 100 and 199 mm, and outside at the same lines seen from behind', () => {
    const { sheets } = leaflet();
    const [outside, inside] = sheets;
    expect(folds(inside)).toEqual([100, 199]);
    expect(folds(outside)).toEqual([98, 197]);
    expect(
      folds(outside)
        .map((x) => 297 - x)
        .sort((a, b) => a - b),
    ).toEqual(folds(inside));
  });

  test('has its cover at the right of the outside, its back in the middle, both 10 mm clear of the folds', () => {
    const [outside] = leaflet().sheets;
    expect(words(outside)).toEqual({ Cover: 98 + 99 + 10, Back: 98 + 10, Foot: 98 + 10 });
  });

  test('marks its folds at the top and the foot only, 10 mm from the edge and outside the text', () => {
    for (const { items } of leaflet().sheets) {
      const ends = items.flatMap((item) =>
        item.type === 'path'
          ? item.path.map((command) => (command[0] === 'Z' ? 0 : (command.at(-1) as number)))
          : [],
      );
      expect([...new Set(ends)].sort((a, b) => a - b)).toEqual([10, 15, 195, 200]);
    }
  });

  test('fills the three panels inside, and then the flap with a section of its own', () => {
    // 190 mm at a pitch of 5.5 mm: 34 lines a panel.
    const inside = Array.from({ length: 34 * 3 }, (_, index) => line(`Line ${index + 1}`));
    const { sheets, context } = impose([...inside, { ...line('On the flap'), bookmark: 2 }], [line('Back')]);
    expect(context.problems).toEqual([]);
    expect(words(sheets[1])).toMatchObject({ 'Line 1': 10, 'Line 35': 110, 'Line 69': 209 });
    expect(words(sheets[0])).toMatchObject({ 'On the flap': 10 });
  });

  test('never runs on from the inside to the flap', () => {
    const { context } = leaflet(34 * 3 + 1);
    expect(context.problems).toMatchObject([{ type: 'too-tall', words: 'Line 103', lines: 1 }]);
  });

  test('has something to write on where a panel would be more than a third empty', () => {
    const { sheets } = impose(
      [line('Words')],
      [line('Back')],
      [line('Plan'), line('Questions'), line('Notes')],
    );
    // The emptiest first: three panels without a word, then the one with a line, and the back.
    expect(words(sheets[1])).toMatchObject({ Words: 10, Plan: 110, Questions: 209 });
    expect(words(sheets[0])).toMatchObject({ Notes: 98 + 10 });
    const full = Array.from({ length: 34 * 3 }, (_, index) => line(`Line ${index + 1}`));
    const other = impose(full, full.slice(0, 30), [line('Plan')]);
    expect(Object.keys(words(other.sheets[1]))).not.toContain('Plan');
    expect(words(other.sheets[0])).toMatchObject({ Plan: 10 });
  });

  test('has bookmarks that lead to the side on which each heading stands', () => {
    const heading = (words: string): TextBox => ({ ...line(words), bookmark: 2 });
    const inside = [
      heading('Inside'),
      ...Array.from({ length: 34 * 3 - 1 }, () => line('-')),
      heading('Flap'),
    ];
    const { bookmarks } = impose(inside, [heading('Back')]);
    expect(bookmarks).toMatchObject([
      {
        title: 'T',
        sheet: 0,
        children: [
          { title: 'Inside', sheet: 1 },
          { title: 'Flap', sheet: 0 },
          { title: 'Back', sheet: 0 },
        ],
      },
    ]);
  });

  test('says by how many lines it is too long', () => {
    const { context } = leaflet(34 * 4 + 3);
    expect(context.problems).toMatchObject([{ type: 'too-tall', words: 'Line 137', lines: 3 }]);
  });
});
