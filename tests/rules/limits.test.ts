import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { languageOf } from '../../src/languages/index.ts';
import { readDocument } from '../../src/model/read.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { limitsOf } from '../../src/rules/limits/index.ts';
import type { SentenceLimit } from '../../src/rules/limits/limits.ts';

/** A word of each language: how long a sentence may be is counted, not read. */
const words = { 'en-GB': 'boxes', cy: 'bocsys', pl: 'kartony', ar: 'صناديق' } as const;

describe.each(Object.entries(words))('In %s', (tag, word) => {
  test.each(['point', 'step'] as const)('a %s is held to the limits of the language', (sort) => {
    const limits = limitsOf('task', tag);
    const { most, never } = sort === 'step' ? limits.step : limits.sentence;
    expect(severityOf(sort, tag, sentence(word, most))).not.toMatch(/warning|error/u);
    expect(severityOf(sort, tag, sentence(word, most + 1))).toBe('warning');
    expect(severityOf(sort, tag, sentence(word, never + 1))).toBe('error');
  });
});

test('No language has the limits of another by chance: each has its own', () => {
  const told = Object.keys(words).map((tag) => JSON.stringify(limitsOf('task', tag)));
  expect(new Set(told).size).toBe(told.length);
  for (const tag of Object.keys(words)) {
    for (const { aim, most, never } of sentenceLimits(tag)) {
      expect(aim).toBeGreaterThan(4);
      expect(aim).toBeLessThan(most);
      expect(most).toBeLessThan(never);
    }
  }
});

function sentenceLimits(tag: string): SentenceLimit[] {
  const { sentence: whole, step } = limitsOf('task', tag);
  return [whole, step];
}

function sentence(word: string, count: number): string {
  return `${Array.from({ length: count }, () => word).join(' ')}.`;
}

function severityOf(sort: 'point' | 'step', tag: string, text: string): string {
  const body =
    sort === 'step'
      ? `<Step picture="p" done="OK." short="A">\n${text}\n</Step>`
      : `${text}\n\n<Step picture="p" done="OK." short="A">\nA.\n</Step>`;
  const facts = 'title: T\nkind: task\nsummary: S.\npicture: p\ntime: t\nplace: p\nneed: []\nask: A';
  const file = `content/tasks/t/${tag}.mdx`;
  const source = `---\n${facts}\nreviewed: 2026-11-01\nreview-by: 2099-11-01\n---\n\n${body}\n`;
  const { document, messages } = readDocument(source, {
    file,
    pictures: { find: (name) => ({ found: true, id: `openmoji:${name}`, needsAlt: false }) },
    languages: Object.keys(words),
  });
  if (!document) throw new Error(messages.map(({ found }) => found).join(' '));
  const told = checkDocument(document, { vocabulary: loadVocabulary(tag, []), language: languageOf(tag) });
  const own = told.filter(({ rule, found }) => rule === 'sentence-length' && /\d/u.test(found));
  return own.map(({ severity }) => severity).join(' ');
}
