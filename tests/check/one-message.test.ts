import { expect, test } from 'vitest';
import { checkPapers } from '../../src/check/check-papers.ts';
import { oneMessageEach } from '../../src/papers/one-message.ts';
import type { Message } from '../../src/model/message.ts';

import { drawingsRoot, writtenDocument } from '../written-document.ts';
import { plainSite } from '../example-site.ts';

const step = (words: string): string =>
  `<Step picture="kettle" done="It is on." short="Take the cups">\n${words}\n</Step>`;

test('A word that is too wide for several papers is one message that names them all', async () => {
  const document = writtenDocument('task', step(`Take the ${'kettle'.repeat(9)} now.`));
  const { messages } = await checkPapers(document, { root: drawingsRoot, site: plainSite });
  const wide = messages.filter(({ rule }) => rule === 'too-wide');
  expect(wide).toHaveLength(1);
  expect(wide[0]?.found).toMatch(/in the editions a4, large-print and booklet\.$/);
  expect(wide[0]?.editions).toEqual(['a4', 'large-print', 'booklet']);
});

test('Letters that cannot be printed are told where they stand, and not again of the phone picture of their step', async () => {
  const { messages } = await checkPapers(writtenDocument('task', step('Ask 王小明 for help.')), {
    root: drawingsRoot,
    site: plainSite,
  });
  expect(messages.map(({ rule, place }) => `${rule} ${place?.start.line}:${place?.start.column}`)).toEqual([
    'missing-character 16:5',
  ]);
});

test('What is too long for several cards says how to leave out all of them', () => {
  const place = { start: { line: 3, column: 1, offset: 30 }, end: { line: 5, column: 1, offset: 60 } };
  const long = (edition: 'cards' | 'cards-small' | 'booklet'): Message => ({
    file: 'content/tasks/tea/en-GB.mdx',
    place,
    severity: 'error',
    rule: 'too-long',
    editions: [edition],
    found: `The words "Take…" are 2 lines too long for a card in the edition ${edition}.`,
    allowed: 'What fits.',
    fix: `Use fewer words. Or leave this paper out at the top of the file: editions: [{ leave-out: ${edition === 'booklet' ? 'booklet' : 'cards'}, reason: ... }]`,
  });
  expect(oneMessageEach([long('cards'), long('cards-small'), long('booklet')])).toEqual([
    {
      ...long('cards'),
      editions: ['cards', 'cards-small', 'booklet'],
      found:
        'The words "Take…" are 2 lines too long for a card in the editions cards, cards-small and booklet.',
      fix: 'Use fewer words. Or leave these papers out at the top of the file: editions: [{ leave-out: cards, reason: ... }, { leave-out: booklet, reason: ... }]',
    },
  ]);
  // Two slips of one paper stay two, wherever they stand.
  expect(oneMessageEach([long('cards'), { ...long('cards'), found: 'Another.' }])).toHaveLength(2);
});
