import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { helpLanguage, languageOf, languages } from '../../src/languages/index.ts';
import { readDocument } from '../../src/model/read.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { limitsOf } from '../../src/rules/limits/index.ts';
import type { SentenceLimit } from '../../src/rules/limits/limits.ts';

/** A word of each language: how long a sentence may be is counted, not read. */
const words: Readonly<Record<string, string>> = {
  'en-GB': 'boxes',
  cy: 'bocsys',
  pl: 'kartony',
  ar: 'صناديق',
};

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
  expect(languages.flatMap(({ tag }) => faultsOf(tag))).toEqual([]);
  expect(faultsOf('xx')).toEqual([
    'tests/rules/limits.test.ts: there is no word of xx to count.',
    'src/rules/limits/xx.ts: xx has the limits of en-GB. Give it its own, and a line in index.ts there.',
  ]);
  for (const tag of Object.keys(words)) {
    for (const { aim, most, never } of sentenceLimits(tag)) {
      expect(aim).toBeGreaterThan(4);
      expect(aim).toBeLessThan(most);
      expect(most).toBeLessThan(never);
    }
  }
});

/** What is still to be done for a language, each with its file. One without limits has the English ones. */
function faultsOf(tag: string): string[] {
  const own = JSON.stringify(limitsOf('task', tag));
  const others = languages.filter((other) => other.tag !== tag && tag !== helpLanguage.tag);
  const same = others.filter((other) => JSON.stringify(limitsOf('task', other.tag)) === own);
  return [
    ...(Object.hasOwn(words, tag)
      ? []
      : [`tests/rules/limits.test.ts: there is no word of ${tag} to count.`]),
    ...same.map(
      (other) =>
        `src/rules/limits/${tag}.ts: ${tag} has the limits of ${other.tag}. Give it its own, and a line in index.ts there.`,
    ),
  ];
}

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
