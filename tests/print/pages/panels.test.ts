import { expect, test } from 'vitest';
import { trifold } from '../../../src/editions/trifold.ts';
import { type Box, flow, type StackBox } from '../../../src/print/boxes/box.ts';
import { BACK, COVER, layOutPanels, panelColumn } from '../../../src/print/pages/panels.ts';
import type { Problem } from '../../../src/print/text/problem.ts';
import { emptyContext } from '../empty-context.ts';

const { height } = panelColumn(trifold);

/** A box of millimetres that is drawn as a path, which starts at its height. */
function box(mm: number): StackBox {
  const mark: Box = {
    type: 'mark',
    width: 10,
    height: mm,
    draw: () => [
      {
        type: 'path',
        tag: { artifact: 'Layout' },
        path: [['M', mm, 0]],
        stroke: { colour: '#101418', width: 1 },
      },
    ],
  };
  return flow([mark]);
}

interface Way {
  readonly cover?: number;
  readonly text?: number;
  readonly back: number;
}

/** How tall what stands on the cover and at the top of the back is, and what does not fit. */
function chosen(
  foot: number,
  ways: readonly [Way, ...Way[]],
): {
  readonly cover: number;
  readonly back: number;
  readonly problems: readonly Problem[];
} {
  const context = emptyContext();
  const [first, ...others] = ways.map(({ cover = 10, text = 10, back }) => ({
    cover: box(cover),
    text: box(text),
    back: box(back),
  }));
  if (!first) throw new Error('There is a way.');
  const { pages } = layOutPanels({ ways: [first, ...others], foot: box(foot), extras: [] }, trifold, context);
  const tallOf = (panel: number): number => {
    const [item] = pages[panel]?.items ?? [];
    return item?.type === 'path' ? (item.path[0]?.[1] ?? 0) - trifold.margin : 0;
  };
  return { cover: tallOf(COVER), back: tallOf(BACK), problems: context.problems };
}

test('A folded leaflet takes the first way in which its back has room over its foot', () => {
  expect(chosen(40, [{ back: 50 }, { back: 30 }])).toEqual({ cover: 10, back: 50, problems: [] });
  // 6 mm lie between the two.
  expect(chosen(40, [{ back: height - 46 }, { back: 30 }]).back).toBeCloseTo(height - 46);
  expect(chosen(40, [{ back: height - 45 }, { back: 30 }])).toEqual({ cover: 10, back: 30, problems: [] });
  expect(chosen(40, [{ back: height + 1 }, { back: 30 }])).toEqual({ cover: 10, back: 30, problems: [] });
});

test('A way in which the cover or the text has no room is passed over', () => {
  expect(chosen(40, [{ cover: height + 1, back: 50 }, { back: 30 }]).back).toBe(30);
  expect(chosen(40, [{ text: height + 1, back: 50 }, { back: 30 }]).back).toBe(30);
});

test('Where there is no way, it is told what does not fit in the best', () => {
  const { cover, problems } = chosen(40, [{ cover: 20, back: height - 45 }, { back: height - 44 }]);
  expect(cover).toBe(20);
  expect(problems).toMatchObject([{ type: 'too-tall', into: 'the back', excess: expect.closeTo(1) }]);
});
