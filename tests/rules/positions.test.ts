import { expect, test } from 'vitest';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { passagesOf } from '../../src/rules/engine/passages.ts';
import { ask, check, facts, read, wordsFound } from './example.ts';

/** Every way of writing in which words and source go apart. */
const written = `---
title: 'The cook''s tea, obtain it'
kind: task
summary: >-
  You make tea
    and obtain   milk.
  You "drink" tea.
picture: kettle
time: "5 minutes \\u2013 obtain\\x20time"
place: The kitchen
need:
  - { item: "obtain \\"a\\" cup", amount: 1 }
  - obtain
ask: Your manager
reviewed: 2026-11-01
review-by: 2027-11-01
---

## Obtain &amp; **obtain** tea

<Step picture="cup"
  done="You obtain
    a &quot;cup&quot; &amp; obtain milk."
  cue='You &apos;obtain&apos; tea.' short="Obtain tea">
  \\*Obtain\\* tea,
	obtain &amp; **obtain**
      a [link to obtain](https://example.org) \\& obtain.

  - obtain &#x26; obtain
    tea and obtain it
  - caf&eacute; obtain 🫖 obtain
</Step>

<Choice question="Do you obtain &amp; obtain tea?">
<Answer when="I obtain it">
Obtain.
</Answer>
<Answer when="No">
Wait\\
and obtain.
</Answer>
</Choice>

<Word word="obtain it">Obtain   means
to get.</Word>

${ask}`;

test.each([
  ['LF', written],
  ['CRLF', written.replaceAll('\n', '\r\n')],
  ['CR', written.replaceAll('\n', '\r')],
  ['a byte order mark', `\uFEFF${written}`],
  ['letters outside the basic plane before it', written.replace('🫖', '🫖𝒯')],
])('Every word of every passage is at its place in a file with %s', (_, source) => {
  const passages = passagesOf(read(source), enGB);
  const lines = source.split(/\r\n|\r|\n/);
  let words = 0;
  for (const passage of passages)
    for (const word of passage.sentences.flatMap((sentence) => sentence.words)) {
      const { start, end } = passage.place(word.start, word.end);
      expect(decoded(source.slice(start.offset, end.offset))).toBe(word.text);
      expect(lines[start.line - 1]?.slice(start.column - 1)).toBe(
        source.slice(start.offset, start.offset + (lines[start.line - 1]?.length ?? 0) - start.column + 1),
      );
      words += 1;
    }
  const typed = source.match(/obtain/gi)?.length;
  const seen = passages.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words));
  expect(seen.filter(({ lower }) => lower === 'obtain').length).toBe(typed);
  expect(words).toBeGreaterThan(80);
});

function decoded(source: string): string {
  return source.replaceAll('&eacute;', 'é').replaceAll("''", "'");
}

test('A message in an attribute points at the words, not at the attribute', () => {
  const source = `${facts}\n<Step picture="cup" done="You &amp; I obtain a cup." short="Get a cup">\nGet a cup.\n</Step>\n${ask}`;
  expect(wordsFound(source, 'simpler-word')).toEqual(['obtain']);
});

test('A message over bold words and a line end covers all that was written', () => {
  const source = `${facts}\n<Step picture="cup" done="The cup is here." short="Get a cup">\n  Do this prior\n  **to** tea.\n</Step>\n${ask}`;
  expect(wordsFound(source, 'wordy-phrase')).toEqual(['prior\n  **to']);
});

test('Words that cannot be matched with the file are marked as a whole, never at a wrong place', () => {
  const source = facts.replace('You make tea.', '"You obtain\\ttea \\N obtain."').replace('\\N', '\\L');
  const document = read(`${source}\n<Step picture="cup" done="The cup is here.">\nGet a cup.\n</Step>\n`);
  const summary = passagesOf(document, enGB).find(({ part }) => part === 'summary')!;
  const { start, end } = summary.place(4, 10);
  expect(source.slice(start.offset, end.offset)).toMatch(/^"You obtain.*"$|^obtain$/);
});

test('Sentences end where a reader stops', () => {
  const source = `${facts}\n<Step picture="cup" done="The cup is here.">\nPut in 4 cups. 1 cup is for you. Ask Mr. Hall at no. 5 first. Is it hot? Wait.\n</Step>\n${ask}`;
  const step = passagesOf(read(source), enGB).find(({ part }) => part === 'paragraph')!;
  expect(step.sentences.map(({ text }) => text)).toEqual([
    'Put in 4 cups.',
    '1 cup is for you.',
    'Ask Mr. Hall at no. 5 first.',
    'Is it hot?',
    'Wait.',
  ]);
});

test('Messages come in the order of the file', () => {
  const offsets = check(written).map(({ place }) => place?.start.offset ?? -1);
  expect(offsets.length).toBeGreaterThan(10);
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
});
