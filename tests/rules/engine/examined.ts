import { enGB } from '../../../src/languages/en-GB/index.ts';
import { examine } from '../../../src/rules/examine.ts';
import type { Sentence } from '../../../src/rules/engine/passage.ts';
import type { Examined } from '../../../src/rules/rule.ts';
import { ask, facts, read, step, vocabulary } from '../example.ts';

/** What rules are asked about: a task that says this, and nothing else worth a word. */
export function examined(text: string): Examined {
  return examine(read(`${facts}\n${text}\n\n${step}\n${ask}`), { vocabulary, language: enGB });
}

/** The sentences of the paragraphs of a text, without those that every task has. */
export function sentencesIn({ sentences }: Examined): Sentence[] {
  return sentences.filter(({ passage }) => passage.block?.type === 'paragraph');
}

export function firstSentence(text: string): Sentence {
  const [first] = sentencesIn(examined(text));
  if (!first) throw new Error('There is no sentence.');
  return first;
}
