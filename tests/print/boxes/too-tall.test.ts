import { expect, test } from 'vitest';
import { cards } from '../../../src/editions/cards.ts';
import type { Edition } from '../../../src/editions/edition.ts';
import { trifold } from '../../../src/editions/trifold.ts';
import type { Document } from '../../../src/model/document.ts';
import { layOutPaper } from '../../../src/papers/paper.ts';
import { documentsIn, materialsFor, roots } from '../../kinds/documents.ts';
import { MessagesError } from '../../../src/model/messages-error.ts';

/** The example task with a stop of so many sentences and no short form. */
function withLongStop(sentences: number): Document {
  const task = documentsIn(roots.fixtures).find(({ slug }) => slug === 'make-tea');
  if (!task) throw new Error('There is no example of a task.');
  const blocks = task.blocks.map((block) => {
    if (block.type !== 'stop') return block;
    const { short: _, ...stop } = block;
    return { ...stop, body: block.body.flatMap((part) => Array.from({ length: sentences }, () => part)) };
  });
  return { ...task, blocks };
}

async function messagesOf(document: Document, edition: Edition = cards): Promise<MessagesError['messages']> {
  const materials = await materialsFor(document, roots.fixtures);
  try {
    layOutPaper(document, edition, materials);
    return [];
  } catch (error) {
    if (error instanceof MessagesError) return error.messages;
    throw error;
  }
}

test('a stop that fits its card is no problem', async () => {
  expect(await messagesOf(withLongStop(1))).toEqual([]);
});

test('words that do not fit a card are refused with file, line, edition, card, words and by how much', async () => {
  const long = withLongStop(6);
  const stop = long.blocks.find((block) => block.type === 'stop');
  const [message, ...others] = await messagesOf(long);
  expect(others).toEqual([]);
  expect(message).toMatchObject({ file: long.file, severity: 'error', rule: 'too-long' });
  expect(message?.place?.start.line).toBe((stop?.place.start.line ?? 0) + 1);
  expect(message?.found).toMatch(
    /^The words "Stop Boiling water burns\..*" are \d+\.\d mm too long for the card for "Stop" at line \d+ in the edition cards\.$/u,
  );
  expect(message?.fix).toBe(
    'Use fewer words, or add a short form of up to 5 words, for example: short="Boiling water burns". Or leave this paper out at the top of the file: editions: [{ leave-out: cards, reason: ... }]',
  );
});

test('a word too wide for its card is refused with the card, the word and by how much', async () => {
  const task = withLongStop(1);
  const word = 'Uncharacteristicallylong';
  const blocks = task.blocks.map((block) =>
    block.type === 'step' && block.number === 3 ? { ...block, short: word } : block,
  );
  const messages = await messagesOf({ ...task, blocks });
  expect(messages[0]).toMatchObject({ file: task.file, severity: 'error', rule: 'too-wide' });
  expect(messages[0]?.found).toMatch(
    /^"Uncharacteristicallylong" is \d+\.\d mm wider than its line on the card for step 3 in the edition cards\.$/u,
  );
});

test('words that do not fit a folded leaflet are refused with file, line, edition, panel, words and by how many lines', async () => {
  const guide = documentsIn(roots.fixtures).find(({ slug }) => slug === 'hearing-loss-at-work');
  if (!guide) throw new Error('There is no example of a guide.');
  const points = guide.blocks.filter((block) => block.type === 'point');
  const long = { ...guide, blocks: [...guide.blocks, ...Array.from({ length: 40 }, () => points).flat()] };
  const lines = points.map(({ place }) => place.start.line);
  const [message, ...others] = await messagesOf(long, trifold);
  expect(others).toEqual([]);
  expect(message).toMatchObject({ file: long.file, severity: 'error', rule: 'too-long' });
  expect(lines.flatMap((line) => [line, line + 1])).toContain(message?.place?.start.line);
  expect(message?.found).toMatch(
    /^The words "[^"]+…" are \d+ lines too long for the three panels inside and the flap in the edition trifold\.$/u,
  );
  expect(message?.fix).toBe(
    'Use fewer words. Or leave this paper out at the top of the file: editions: [{ leave-out: trifold, reason: ... }]',
  );
});
