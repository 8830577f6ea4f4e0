import type { Examined } from '../rule.ts';
import type { Passage, Word } from './passage.ts';
import { wordsOf } from './sentences.ts';

export interface Known {
  readonly explained: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

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
  const { baseForms } = examined.vocabulary;
  return words.every(({ lower }) =>
    baseForms(lower).some((form) => explained.has(form) || explained.has(`${form}s`)),
  );
}

/** Words with a capital letter in the middle of a sentence, anywhere in the document: they are names everywhere in it. */
export function namesIn({ sentences, vocabulary }: Examined): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words, passage } of sentences)
    words.forEach((word, index) => {
      if (index === 0 || !/^\p{Lu}/u.test(word.text)) return;
      // After a colon or a quote mark a new sentence starts.
      if (/[:"“‘(]\s*$/.test(passage.text.slice(0, word.start))) return;
      if (!vocabulary.isHard(word.lower)) names.add(word.lower);
    });
  return names;
}

/** Whether readers know a word for one of the reasons that make a hard word fine. */
export function isKnownIn(
  word: Word,
  passage: Passage,
  { explained, names }: Known,
  { vocabulary, language }: Examined,
): boolean {
  const forms = vocabulary.baseForms(word.lower);
  if (vocabulary.isName(word.lower) || forms.some((form) => explained.has(form))) return true;
  if (names.has(word.lower) && /^\p{Lu}/u.test(word.text)) return true;
  const shown = pictureWords(passage, language.tag);
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
