import type { Examined } from '../rule.ts';
import { definedWords } from './definitions.ts';
import { nameAround } from './names.ts';
import type { Passage, Sentence, Word } from './passage.ts';
import { wordsOf } from './sentences.ts';

/** Every word that the document explains or allows, and every word of the project, part by part and in lower case. */
export function explainedWords(examined: Examined): ReadonlySet<string> {
  let words = known.get(examined);
  if (!words) known.set(examined, (words = collectWords(examined)));
  return words;
}

/** Several rules ask for the same words of the same document. */
const known = new WeakMap<Examined, ReadonlySet<string>>();

function collectWords({ document, vocabulary, language }: Examined): ReadonlySet<string> {
  const phrases = [
    ...document.words,
    ...document.blocks.flatMap((block) => (block.type === 'word' ? [block.word] : [])),
    ...vocabulary.terms.map(({ word }) => word),
    ...document.sources.map(({ title }) => title),
    document.contact?.name ?? '',
  ];
  return new Set(phrases.flatMap((phrase) => lowerWords(phrase, language.tag)));
}

/** Whether all these words are explained or allowed in the document, in whatever form. */
export function isExplained(words: readonly Word[], examined: Examined): boolean {
  const explained = explainedWords(examined);
  const defined = definedWords(examined);
  const { baseForms } = examined.vocabulary;
  return words.every(({ lower }) =>
    baseForms(lower).some((form) => explained.has(form) || explained.has(`${form}s`) || defined.has(form)),
  );
}

/** Whether readers know a word for one of the reasons that make a hard word fine: it is explained, a name, or shown in a picture. */
export function isKnownIn(word: Word, sentence: Sentence, examined: Examined): boolean {
  const forms = examined.vocabulary.baseForms(word.lower);
  const explained = explainedWords(examined);
  const defined = definedWords(examined);
  if (forms.some((form) => explained.has(form) || defined.has(form))) return true;
  if (nameAround(word, sentence, examined)) return true;
  const shown = pictureWords(sentence.passage, examined.language.tag);
  return forms.some((form) => shown.has(form));
}

/** What the picture beside a word is called, and its alt text: a picture explains its word. */
function pictureWords({ block }: Passage, language: string): ReadonlySet<string> {
  const picture = block && 'picture' in block ? block.picture : undefined;
  if (!picture) return new Set();
  return new Set(lowerWords(`${picture.name} ${picture.alt ?? ''}`, language));
}

const split = new Map<string, readonly string[]>();

/** Terms, titles of sources and names of pictures are the same in document after document. */
function lowerWords(phrase: string, language: string): readonly string[] {
  let words = split.get(phrase);
  if (!words) split.set(phrase, (words = wordsOf(phrase, language).map(({ lower }) => lower)));
  return words;
}
