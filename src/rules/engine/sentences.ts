import type { Language } from '../../languages/language.ts';
import { splitSentences } from '../../languages/sentences.ts';
import type { Passage, Sentence, Word } from './passage.ts';

/** The sentences of a passage with their words. A passage that is no prose is one sentence. */
export function sentencesOf(passage: Passage, language: Language): Sentence[] {
  const { text } = passage;
  const ranges =
    passage.isProse && mayBeMany.test(text)
      ? splitSentences(text, language)
      : [{ start: 0, end: text.length }];
  const words = wordsOf(text, language.tag);
  let from = 0;
  return ranges.map(({ start, end }) => {
    while (isBefore(words[from], start)) from += 1;
    let to = from;
    while (isBefore(words[to], end)) to += 1;
    const own = words.slice(from, to);
    from = to;
    return { passage, text: text.slice(start, end), start, end, words: own };
  });
}

function isBefore(word: Word | undefined, at: number): boolean {
  return word !== undefined && word.start < at;
}

/** A sentence ends with a sign and a space. Asking first is much faster than splitting. */
const mayBeMany = /[.!?…。！？।؟]["'”’)\]]*[\s\p{Lo}]/u;

/** The words of a text, as `Intl.Segmenter` parts them. Signs and spaces between them are left out. */
export function wordsOf(text: string, language: string): Word[] {
  return isPlainEnglish(text, language) ? plainWords(text) : segmentedWords(text, language);
}

/** Most English text can be parted by a pattern, ten times faster. Where the pattern may differ from the segmenter, it is not used. */
function isPlainEnglish(text: string, language: string): boolean {
  return language.startsWith('en') && /^[ -^`-~]*$/.test(text) && !/[A-Za-z]:[A-Za-z]/.test(text);
}

/** Unicode text segmentation (UAX 29), rules WB5 to WB12, for plain letters and figures. A test holds it against `Intl.Segmenter`. */
const plainWord = /[A-Za-z0-9]+(?:(?:(?<=[A-Za-z])['.](?=[A-Za-z])|(?<=\d)['.,;](?=\d))[A-Za-z0-9]+)*/g;

function plainWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(plainWord))
    words.push({ text: found, lower: found.toLowerCase(), start: index, end: index + found.length });
  return words;
}

function segmentedWords(text: string, language: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(text)) {
    if (!isWordLike) continue;
    const lower = segment.toLowerCase().replaceAll('’', "'");
    words.push({ text: segment, lower, start: index, end: index + segment.length });
  }
  return words;
}

/**
 * How many words a person counts: what is written together, as "washing-up", "2:30pm" and "£5.00", is one. In languages
 * without spaces between words each word counts.
 */
export function countWords({ words, passage }: Pick<Sentence, 'words' | 'passage'>): number {
  let count = 0;
  let end: number | undefined;
  for (const word of words) {
    const between = end === undefined ? ' ' : passage.text.slice(end, word.start);
    if (between === '' || /\s/.test(between)) count += 1;
    end = word.end;
  }
  return count;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let known = segmenters.get(language);
  if (!known) segmenters.set(language, (known = new Intl.Segmenter(language, { granularity: 'word' })));
  return known;
}
