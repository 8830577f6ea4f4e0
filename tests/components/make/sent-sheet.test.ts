import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsToSend, partsToShow, type ShownPart } from '../../../src/components/make/sent-sheet.ts';
import type { DrawnPart } from '../../../src/print/sheet-parts.ts';

const part = fc.record<DrawnPart>({
  place: fc.constantFrom('', 'translate(1 2)', 'translate(3 4)'),
  drawn: fc.constantFrom('<path d="M0 0"/>', '<path d="M1 1"/>', '<path d="M2 2"/>', '<path d="M3 3"/>'),
});

function written(parts: readonly ShownPart[]): DrawnPart[] {
  return parts.map(({ place, drawn }) => ({ place, drawn: drawn.svg }));
}

test('A page shows each sheet as it was drawn, whatever was on the sheets before', () => {
  fc.assert(
    fc.property(fc.array(fc.array(part)), (sheets) => {
      let told: readonly DrawnPart[] = [];
      let shown: readonly ShownPart[] = [];
      for (const sheet of sheets) {
        const sent = partsToSend(told, sheet);
        if (sent) shown = partsToShow(shown, sent);
        told = sheet;
        expect(written(shown)).toEqual(sheet);
      }
    }),
  );
});

test('Of a sheet whose title has changed, no more than the title is sent', () => {
  const before = ['title', 'step 1', 'step 1', 'step 2'].map((drawn, at) => ({ place: `${at}`, drawn }));
  const now = before.map((each, at) => (at === 0 ? { ...each, drawn: 'title!' } : each));
  const sent = partsToSend(before, now);
  expect(sent?.map(({ drawn }) => drawn)).toEqual(['title!', 1, 2, 3]);
  expect(partsToSend(now, now)).toBeUndefined();
});

test('What is drawn as before is the very same object, so that its element can stay', () => {
  const [shown] = partsToShow([], [{ place: 'a', drawn: '<path/>' }]);
  const [moved] = partsToShow([shown!], [{ place: 'b', drawn: 0 }]);
  expect(moved).toEqual({ place: 'b', drawn: { svg: '<path/>' } });
  expect(moved?.drawn).toBe(shown?.drawn);
});
