import { expect, test } from 'vitest';
import { livePages } from '../../src/check/live-pages.ts';
import { inTurn, Outdated } from '../../src/pages/_in-turn.ts';
import { writtenDocument } from '../written-document.ts';

const document = writtenDocument('leaflet', 'You make tea.');
const show = (shown: typeof document): void =>
  livePages().show(new Map([[shown.file, { document: shown, isKept: false, messages: [] }]]));

test('one thing is made at a time, in the order in which things were asked for', async () => {
  show(document);
  const steps: string[] = [];
  const make = inTurn(async (_, part) => {
    steps.push(`start ${part}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    steps.push(`end ${part}`);
    return part;
  });
  expect(await Promise.all([make(document, 'a4'), make(document, 'cards')])).toEqual(['a4', 'cards']);
  expect(steps).toEqual(['start a4', 'end a4', 'start cards', 'end cards']);
});

test('nothing is made any more of a document as it was before the last save', async () => {
  show(document);
  const made: string[] = [];
  const make = inTurn((_, part) => {
    made.push(part);
    // Its author saves while the first paper is made.
    show({ ...document });
    return Promise.resolve(part);
  });
  const [first, second] = await Promise.allSettled([make(document, 'a4'), make(document, 'cards')]);
  expect(first).toMatchObject({ status: 'fulfilled' });
  expect(second).toMatchObject({ status: 'rejected', reason: expect.any(Outdated) });
  expect(made).toEqual(['a4']);
});
