import type { Examined } from '../rule.ts';
import { lowerAt, type Sentence } from './passage.ts';

/**
 * Whether some words, from word `first` to word `last`, are explained by their own sentence: "VAT is the extra money that
 * you pay", "This is called VAT", "Value Added Tax (VAT)".
 */
export function isDefinedIn(sentence: Sentence, first: number, last: number): boolean {
  return (
    isSaidWhat(sentence, first, last) ||
    isPartOfSubject(sentence, last) ||
    isGlossed(sentence, last) ||
    isNamed(sentence, first) ||
    isSpelledOut(sentence, first, last)
  );
}

/** The words that some sentence of the document explains, in lower case: all others may use them. */
export function definedWords(examined: Examined): ReadonlySet<string> {
  let words = known.get(examined);
  if (!words) known.set(examined, (words = collect(examined)));
  return words;
}

const known = new WeakMap<Examined, ReadonlySet<string>>();

function collect({ allSentences }: Examined): ReadonlySet<string> {
  return new Set(
    allSentences.flatMap((sentence) =>
      sentence.words.flatMap(({ lower }, index) => (isDefinedIn(sentence, index, index) ? [lower] : [])),
    ),
  );
}

/** "You are in arrears, which means that you owe rent". */
function isGlossed({ words }: Sentence, last: number): boolean {
  return lowerAt(words, last + 1) === 'which' && /^means?$/.test(lowerAt(words, last + 2));
}

/** "VAT is the extra money", "VAT means extra money", "DBS stands for". Not "VAT is high". */
function isSaidWhat({ words }: Sentence, first: number, last: number): boolean {
  const before = lowerAt(words, first - 1);
  if (first > 1 || (first === 1 && !articles.has(before))) return false;
  const verb = lowerAt(words, last + 1);
  if (verb === 'means' || verb === 'mean' || verb === 'stands') return true;
  // "This is a drill" explains no word.
  if (!being.has(verb) || notOfSubject.has(lowerAt(words, first))) return false;
  const next = lowerAt(words, last + 2);
  return whats.has(next) || (next === 'short' && lowerAt(words, last + 3) === 'for');
}

/**
 * "A case conference is a meeting about you", "Reasonable adjustments are changes that help", "An appropriate adult helps
 * you": a sentence that starts with a thing of its kind, in up to three words, and says what it is or does.
 */
function isPartOfSubject({ words }: Sentence, last: number): boolean {
  const start = lowerAt(words, 0) === 'a' || lowerAt(words, 0) === 'an' ? 1 : 0;
  const verb = words.slice(0, start + 4).findIndex(({ lower }, index) => index > last && saying.has(lower));
  if (verb === -1 || words.slice(start, verb).some(({ lower }) => notOfSubject.has(lower))) return false;
  if (lowerAt(words, verb) === 'means' || lowerAt(words, verb) === 'mean') return true;
  if (start === 1 && !being.has(lowerAt(words, verb))) return true;
  // "Institutional food was the main moan" tells what happened.
  if (start === 0 && past.has(lowerAt(words, verb))) return false;
  const [next, ...after] = words.slice(verb + 1, verb + 5).map(({ lower }) => lower);
  return (
    being.has(lowerAt(words, verb)) && (whats.has(next ?? '') || after.some((word) => relatives.has(word)))
  );
}

/** "This is called VAT", "also known as VAT". */
function isNamed({ words }: Sentence, first: number): boolean {
  const [before, beforeThat] = [lowerAt(words, first - 1), lowerAt(words, first - 2)];
  const verb = articles.has(before) ? beforeThat : before;
  return verb === 'called' || verb === 'named' || (verb === 'as' && beforeThat === 'known');
}

/** "Value Added Tax (VAT)", "VAT, or Value Added Tax": other words of the sentence start with its letters. */
function isSpelledOut({ words }: Sentence, first: number, last: number): boolean {
  const word = words[first]?.text.replace(/s$/, '') ?? '';
  if (first !== last || !/^\p{Lu}{2,}$/u.test(word)) return false;
  const letters = word.toLowerCase();
  const from = Math.max(0, first - REACH);
  const near = words
    .slice(from, first + REACH)
    .map(({ lower }, index) => (from + index === first ? ' ' : lower));
  return near.some((lower, at) => lower.startsWith(letters.charAt(0)) && spells(near.slice(at), letters));
}

/** How many words before and behind letters may spell them out. */
const REACH = 60;

/** Small words may be left out: "Department for Work and Pensions" is DWP. */
function spells(words: readonly string[], letters: string): boolean {
  let at = 0;
  for (const word of words) {
    if (at === letters.length) break;
    if (word.startsWith(letters.charAt(at))) at += 1;
    else if (at === 0 || !small.has(word)) return false;
  }
  return at === letters.length;
}

const saying = new Set(
  'is are was were means mean helps gives shows says checks lets tells makes puts'.split(' '),
);
const notOfSubject = new Set(
  'the your our this that these those it you we they he she there what who not of to and or'.split(' '),
);
const relatives = new Set('that who which where'.split(' '));
const articles = new Set(['a', 'an', 'the', 'your']);
const being = new Set(['is', 'are', 'was', 'were']);
const past = new Set(['was', 'were']);
const whats = new Set(
  `a an the money help time work people person place somebody someone something what when where how one part all any extra
  another your`.split(/\s+/),
);
const small = new Set('of for the and in on to with at by &'.split(' '));
