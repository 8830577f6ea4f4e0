import { describe, expect, test } from 'vitest';
import type { CardsEdition } from '../../../src/editions/edition.ts';
import { editions } from '../../../src/editions/index.ts';
import { checkRuler, isTight, printingNote, sheetFoot } from '../../../src/print/imposition/card-marks.ts';
import { turnMark, turnsOver } from '../../../src/print/imposition/turned-sheet.ts';
import { pageFurniture } from '../../../src/print/pages/furniture.ts';
import { a4 } from '../../../src/editions/a4.ts';
import { taskSetting } from '../blocks/settings.ts';
import { drawn } from '../drawn.ts';
import { emptyContext } from '../empty-context.ts';

const ofCards = editions.filter((edition): edition is CardsEdition => edition.form === 'cards');
const { document } = taskSetting();

/** After a change of what stands there run with `-u`, read the difference, and look at a printed sheet. */
function golden(name: string): string {
  return `${import.meta.dirname}/as-drawn/${name}.txt`;
}

function asText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

describe('What stands round the cards', () => {
  test.each(ofCards.map((edition) => [edition.id, edition] as const))('of %s', async (id, edition) => {
    const context = emptyContext();
    const lines = [
      isTight(edition) ? 'There is no room over the cards.' : 'There is room over the cards.',
      'Ruler:',
      ...drawn(checkRuler(edition, context)),
      'How to print:',
      ...drawn(printingNote(edition, context)),
      'At the foot:',
      ...drawn(sheetFoot(2, 3, document, edition, context)),
    ];
    await expect(asText(lines)).toMatchFileSnapshot(golden(id));
    expect(context.problems).toEqual([]);
  });
});

describe('A sheet that is turned', () => {
  const a4Upright = { width: 210, height: 297 };
  const a4Across = { width: 297, height: 210 };

  test('over its long or its short edge turns like a page or like a leaf of a calendar', () => {
    expect(turnsOver(a4Upright, 'flip-long-edge')).toBe('upright');
    expect(turnsOver(a4Upright, 'flip-short-edge')).toBe('horizontal');
    expect(turnsOver(a4Across, 'flip-long-edge')).toBe('horizontal');
    expect(turnsOver(a4Across, 'flip-short-edge')).toBe('upright');
    expect(turnsOver(a4Across, 'simplex')).toBeUndefined();
  });

  test('is drawn as large as there is room, in width or in height', () => {
    const wide = turnMark(a4Upright, 'flip-long-edge', { width: 100, height: 10 });
    expect(wide?.height).toBeCloseTo(10);
    expect(wide?.width).toBeCloseTo(11.34, 1);
    const narrow = turnMark(a4Upright, 'flip-long-edge', { width: 10, height: 100 });
    expect(narrow?.width).toBeCloseTo(10);
    expect(turnMark(a4Upright, 'simplex', { width: 10, height: 10 })).toBeUndefined();
  });

  test('is drawn with its lines of words, a thick edge and an arrow over it', async () => {
    const room = { width: 100, height: 100 };
    const page = turnMark(a4Upright, 'flip-long-edge', room);
    const leaf = turnMark(a4Upright, 'flip-short-edge', room);
    const lines = [
      'Like a page:',
      ...drawn(page?.items ?? []),
      'Like a leaf of a calendar:',
      ...drawn(leaf?.items ?? []),
    ];
    await expect(asText(lines)).toMatchFileSnapshot(golden('turned-sheets'));
  });
});

test('every page says at its head that it is a draft, and at its foot its title, number and who to ask', async () => {
  const context = emptyContext();
  const page = { height: a4.paper.height, column: a4.column, type: a4.type };
  const furniture = pageFurniture(document, page, context);
  await expect(asText(drawn(furniture(2, 3)))).toMatchFileSnapshot(golden('page'));
  const { ask: _, ...nobody } = document;
  const lines = drawn(pageFurniture(nobody, page, context)(2, 3)).join('\n');
  expect(lines).not.toContain('Who to ask');
});
