import { languageOf } from '../languages/index.ts';
import { contentVersion } from '../model/content-version.ts';
import type { Block, Document } from '../model/document.ts';
import { passagesOf } from '../rules/engine/passages.ts';
import { countWords } from '../rules/engine/sentences.ts';

/** How easy a document is to read, in numbers. They help to compare; they do not say that it is easy. */
export interface Measures {
  readonly sentences: number;
  /** Mean over all sentences. */
  readonly wordsPerSentence: number;
  /** Pictures for each idea: each step, point, notice, do, don't and paragraph is one idea. */
  readonly picturesPerIdea: number;
  /** The version that a check with readers has to name. */
  readonly version: string;
}

export function measure(document: Document): Measures {
  const passages = passagesOf(document, languageOf(document.language));
  const sentences = passages.filter(({ isProse }) => isProse).flatMap((passage) => passage.sentences);
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  const ideas = document.blocks.filter(isIdea);
  const shown = ideas.filter((block) => 'picture' in block && block.picture !== undefined);
  return {
    sentences: sentences.length,
    wordsPerSentence: sentences.length === 0 ? 0 : words / sentences.length,
    picturesPerIdea: ideas.length === 0 ? 0 : shown.length / ideas.length,
    version: contentVersion(document),
  };
}

/** Headings, words explained, quotes, questions and fields come without a picture of their own. */
function isIdea({ type }: Block): boolean {
  return ['step', 'point', 'stop', 'ask', 'tip', 'do', 'dont', 'paragraph'].includes(type);
}
