import type { Examined } from '../rule.ts';
import type { KnownName, Vocabulary } from '../vocabulary.ts';
import { startsWithInstruction } from '../english/instruction.ts';
import { peoples } from '../english/peoples.ts';
import { knownNameAt } from './known-names.ts';
import { isJoinedBy, lowerAt, type Sentence, type Word } from './passage.ts';
import { personAt } from './person-names.ts';
import { countWords } from './sentences.ts';

/** The words of a sentence that are a name: of a person, a place, a benefit, a law, a body. */
export interface Name {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly first: Word;
  readonly last: Word;
  /** What the data files or the project say about it. Absent: its capital letters make it a name. */
  readonly known?: KnownName;
}

/**
 * All names in a document, by sentence, found once for all rules. Names are those of the data files (benefits, laws,
 * bodies, first names of people), those of the project, and words with a capital letter inside a sentence. No rule about words touches one.
 */
export function namesIn(examined: Examined): ReadonlyMap<Sentence, readonly Name[]> {
  let names = found.get(examined);
  if (!names) found.set(examined, (names = findNames(examined)));
  return names;
}

const found = new WeakMap<Examined, ReadonlyMap<Sentence, readonly Name[]>>();

/** The name that a word is a part of. */
export function nameAround(word: Word, sentence: Sentence, examined: Examined): Name | undefined {
  return namesIn(examined)
    .get(sentence)
    ?.find(({ first, last }) => first.start <= word.start && word.end <= last.end);
}

/** Whether some words, from `first` to `last`, touch a name. */
export function touchesName(first: Word, last: Word, sentence: Sentence, examined: Examined): boolean {
  return (namesIn(examined).get(sentence) ?? []).some(
    (name) => name.first.start < last.end && first.start < name.last.end,
  );
}

/** Whether some words are only a part of a longer name: "the Blind" in "Royal National Institute of the Blind". */
export function isInsideName(first: Word, last: Word, sentence: Sentence, examined: Examined): boolean {
  return (namesIn(examined).get(sentence) ?? []).some(
    (name) =>
      name.first.start < last.end &&
      first.start < name.last.end &&
      (name.known !== undefined || name.first.start < first.start || last.end < name.last.end),
  );
}

/** How many words a reader has to take in: what is written together is one word, and so is a name. */
export function countWordsAndNames(sentence: Sentence, examined: Examined): number {
  const { passage } = sentence;
  const names = namesIn(examined).get(sentence) ?? [];
  const spare = names.map(({ words }) => countWords({ words, passage }) - 1);
  return countWords(sentence) - spare.reduce((sum, count) => sum + count, 0);
}

function findNames(examined: Examined): ReadonlyMap<Sentence, readonly Name[]> {
  const names = new Map<Sentence, readonly Name[]>();
  for (const sentence of examined.allSentences) {
    const own = findInSentence(sentence, examined);
    if (own.length > 0) names.set(sentence, own);
  }
  addKnownElsewhere(names, examined);
  return names;
}

/** A strange word with a capital inside one sentence is a name at the start of another and in a title, too: "Workstep". */
function addKnownElsewhere(names: Map<Sentence, readonly Name[]>, examined: Examined): void {
  const strange = new Set<string>();
  for (const own of names.values())
    for (const { words, known } of own)
      for (const { lower } of known ? [] : words) if (isStrange(lower, examined)) strange.add(lower);
  if (strange.size === 0) return;
  for (const sentence of examined.allSentences) {
    const own = names.get(sentence) ?? [];
    const isFree = (word: Word): boolean => !own.some(({ words }) => words.includes(word));
    const more = sentence.words.flatMap((word, at) =>
      isCapital(word) && strange.has(word.lower) && isFree(word) ? [toName(sentence, at, at)] : [],
    );
    if (more.length > 0) names.set(sentence, [...own, ...more]);
  }
}

/** Not a word of the language, as far as we know: "Will" may be a name only where its capital says so. */
function isStrange(word: string, { vocabulary }: Examined): boolean {
  const forms = vocabulary.baseForms(word);
  return (
    !vocabulary.isEasy(word) &&
    !vocabulary.isHard(word) &&
    !forms.some((form) => vocabulary.simpler.has(form))
  );
}

function findInSentence(sentence: Sentence, { vocabulary, language }: Examined): Name[] {
  const names: Name[] = [];
  const byCapitals = language.nounsHaveCapitals !== true && !isTitleCase(sentence, vocabulary);
  for (let at = 0; at < sentence.words.length; at += 1) {
    const known = knownNameAt(sentence, at, vocabulary);
    const person = known ? undefined : personAt(sentence, at, vocabulary);
    const last =
      known?.last ??
      (person ? sentence.words.indexOf(person.last) : undefined) ??
      (byCapitals ? endOfCapitals(sentence, at) : undefined);
    if (last === undefined) continue;
    const startsKnown = (next: number): boolean => knownNameAt(sentence, next, vocabulary) !== undefined;
    // "Contact Acas": the first word is no part of a name that starts after it.
    // “Arabic is spoken here”: that one has its capital letter everywhere.
    const isPeople = last === at && peoples.has(lowerAt(sentence.words, at));
    if (!known && !person && !isPeople && opensSentence(sentence, at) && (last === at || startsKnown(at + 1)))
      continue;
    names.push({ ...toName(sentence, at, last), ...(known && { known: known.known }) });
    at = last;
  }
  return names;
}

function toName(sentence: Sentence, first: number, last: number): Name {
  const words = sentence.words.slice(first, last + 1);
  const [start] = words;
  const end = words.at(-1);
  if (!start || !end) throw new Error('A name has words.');
  return { sentence, words, first: start, last: end };
}

/** Where a run of words with capital letters ends that starts at a word. Absent: none starts there. */
function endOfCapitals(sentence: Sentence, from: number): number | undefined {
  const { words } = sentence;
  const start = words[from];
  if (!start || !isCapital(start)) return undefined;
  if (opensSentence(sentence, from) && isNoStartOfName(sentence, from)) return undefined;
  let last = from;
  for (let at = from + 1; at < words.length && isJoinedBy(joint, sentence, at); at += 1) {
    const word = words[at];
    if (!word) break;
    if (isCapital(word) || (/^\p{Lu}+$/u.test(word.text) && word.text.length > 1)) last = at;
    else if (!links.has(word.lower) || at - last > 2) break;
  }
  return last;
}

/** A capital letter and small ones, as names have; not "I" and not "NHS", which is an abbreviation. */
function isCapital({ text }: Word): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}/u.test(text) && !/^I['’]/.test(text);
}

/** The start of a sentence, and of what somebody says in it: words have a capital letter there anyway. */
function opensSentence(sentence: Sentence, index: number): boolean {
  const { words, passage, start } = sentence;
  const word = words[index];
  if (index === 0 || !word) return true;
  return /(?:[:"“‘(•–—]|[.?!]["”’)]?)[\s\u0085]*$/.test(passage.text.slice(start, word.start));
}

/** "The Tribunal", "Ask Priya", "Slowly Priya": the first word only opens the sentence. */
function isNoStartOfName({ words }: Sentence, index: number): boolean {
  const rest = words.slice(index);
  return openings.has(lowerAt(rest, 0)) || startsWithInstruction(rest.slice(0, 2)) !== undefined;
}

/** In "Make Tea With Care" capital letters say nothing. In "Go to Procter & Gamble or Smith & Sons" they do: half of the words are strange. */
function isTitleCase({ words, passage }: Sentence, vocabulary: Vocabulary): boolean {
  const rest = words.slice(1).filter(({ text }) => text.length > 3);
  if (!rest.every(({ text }) => /^\p{Lu}/u.test(text))) return false;
  if (!passage.isProse) return rest.length > 0;
  return (
    rest.length > 2 && rest.filter(({ lower }) => vocabulary.isEasy(lower)).length > (rest.length * 2) / 3
  );
}

const joint = /^(?:\s+|-| & )$/;
const links = new Set('of for the de on'.split(' '));
const openings = new Set(
  `all some many most few both each every no any other another please yes hello hi dear is are was were do does did has have
  can could will would should may might must shall i what which who whose whom why how also however but and or so then than
  not nobody somebody everybody someone everyone anyone nothing something everything more less as since while though
  although unless during after before about above across against along among around behind below beside between beyond
  despite down inside into like near off onto out outside over past through to toward under up upon within`.split(
    /\s+/,
  ),
);
