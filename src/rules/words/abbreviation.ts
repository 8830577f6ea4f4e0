/**
 * # Words in full
 *
 * “asap”, “e.g.” and “HR” are quick to write and hard to read. Write the words in full. A few abbreviations are better
 * known than their long form, such as NHS, PIN and TV; add those of your workplace to `content/words` or to the list
 * `words` of the document.
 *
 * Source: W6 (Inclusion Europe; GOV.UK; ISO 24495-1).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="telephone">
 * Call the HR team asap.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="telephone">
 * Call the NHS.
 * </Point>
 * ```
 */
import { definedWords } from '../engine/definitions.ts';
import { explainedWords } from '../engine/known-words.ts';
import { nameAround } from '../engine/names.ts';
import { isJoinedBy, lowerAt, placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { phrasesOn } from '../engine/phrases.ts';
import { quote } from '../engine/wording.ts';
import type { Examined, Finding, Rule } from '../rule.ts';
import type { Vocabulary } from '../vocabulary.ts';

export const abbreviation: Rule = {
  id: 'abbreviation',
  severity: 'warning',
  check: (examined) => {
    const known = new Set([...explainedWords(examined), ...definedWords(examined)]);
    return onceEach([...withLongForm(known, examined), ...inCapitals(known, examined)]);
  },
};

/** One slip is one message: who writes “PPE” in full at its first place does so at the others. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const offset = ({ place }: Finding): number => place?.start.offset ?? 0;
  return findings
    .toSorted((a, b) => offset(a) - offset(b))
    .filter(({ found, fix }) => !seen.has(found + fix) && seen.add(found + fix));
}

function withLongForm(known: ReadonlySet<string>, examined: Examined): Finding[] {
  return phrasesOn('abbreviations', examined)
    .filter(({ phrase, isExact, sentence }) => isExact && isNoAlt(sentence) && !known.has(phrase))
    .filter(({ text }) => nameOf(text, examined.vocabulary) === undefined)
    .map(({ text, value, sentence, first, last }) => ({
      place: placeOf(sentence, first, last),
      found: `${quote(text)} is an abbreviation.`,
      allowed: 'Words in full.',
      fix: value === '' ? 'Leave it out.' : `Write “${minutesOf(text, sentence, last) ?? value}”.`,
    }));
}

/** “A 15 min break”: behind a figure “min” is a time, and not “at least”. */
function minutesOf(text: string, sentence: Sentence, word: Word): string | undefined {
  const { words, passage } = sentence;
  if (!/^min\.?$/i.test(text)) return undefined;
  const index = words.indexOf(word);
  if (!/^\d+$/.test(lowerAt(words, index - 1))) return undefined;
  return /^ \p{Ll}+ (?!in|at|on|for|to|and|or|before|after|of)|^ (?:break|walk|talk|wait|drive|ride|rest|job|meeting|task)\b/u.test(
    passage.text.slice(word.end),
  )
    ? 'minute'
    : 'minutes';
}

function inCapitals(known: ReadonlySet<string>, examined: Examined): Finding[] {
  return examined.allSentences.filter(isNoAlt).flatMap((sentence) => capitals(sentence, known, examined));
}

/** An alt text may name a sign as it is drawn. */
function isNoAlt({ passage }: Sentence): boolean {
  return passage.part !== 'alt';
}

/** Two capitals or more in a row, with nothing that says what they stand for. */
function capitals(sentence: Sentence, known: ReadonlySet<string>, examined: Examined): Finding[] {
  const { vocabulary } = examined;
  const { allowed, inFull } = vocabulary.abbreviations;
  return sentence.words
    .filter((word, index) => {
      const { text, lower } = word;
      if (text === lower || isCode(text, lowerAt(sentence.words, index + 1))) return false;
      const bare = text.replace(/['’]?s$/, '').replaceAll('.', '');
      if (!/^\p{Lu}[\p{Lu}\d]+$/u.test(bare) || /^[IVXLCDM]+$/.test(bare)) return false;
      if (allowed.has(bare) || known.has(lower) || known.has(bare.toLowerCase())) return false;
      if (vocabulary.isEasy(lower) && naming.has(lowerAt(sentence.words, index - 1))) return false;
      if (isOfFirm(sentence, index) || nameAround(word, sentence, examined)) return false;
      return nameOf(bare, vocabulary) !== undefined || !inFull.has(lower);
    })
    .map((word) => ({ place: placeOf(sentence, word), ...say(word, vocabulary) }));
}

/** "The word HELP", "the button STOP": so it stands there. "Shout FIRE", "text YES": so it is said. */
const naming = new Set(
  'word words says say shout shouts button key sign marked labelled called press reads type text reply'.split(
    ' ',
  ),
);

/** "AT&T", "M&S": two halves of one name. */
function isOfFirm(sentence: Sentence, index: number): boolean {
  return isJoinedBy(/^&$/, sentence, index) || isJoinedBy(/^&$/, sentence, index + 1);
}

/** The name that letters stand for: PIP, DWP. */
function nameOf(short: string, { names }: Vocabulary): string | undefined {
  return names.find((each) => each.short === short)?.name;
}

function say({ text, lower }: Word, vocabulary: Vocabulary): Omit<Finding, 'place'> {
  const name = nameOf(text.replace(/['’]?s$/, ''), vocabulary);
  if (name !== undefined)
    return {
      found: `${quote(text)} is short for ${quote(name)}.`,
      allowed: 'Names in full. A short form that readers know better is explained once.',
      fix: `Write “${name}”. Or add after this part: <Word word="${text}">${text} is short for ${name}.</Word>`,
    };
  if (vocabulary.isEasy(lower))
    return {
      found: `${quote(text)} is in capital letters.`,
      allowed: 'Words in small letters: their shape is easier to see.',
      fix: `Write “${lower}”. ${text.length <= MOST_LETTERS && !loud.has(lower) ? 'If its letters stand for other words, write those. ' : ''}If it stands so on a machine or a sign, add it to “words” at the top.`,
    };
  return {
    found: `${quote(text)} is an abbreviation or in capital letters.`,
    allowed: 'Words in full and in small letters. Abbreviations that everybody knows are fine.',
    fix: `Write the words in full. Or explain it after this part: <Word word="${text}">What it stands for.</Word>`,
  };
}

/** Most abbreviations have no more: "PAT" may be no "pat". */
const MOST_LETTERS = 4;
/** Words that people write in capital letters to make them louder, or that stand on buttons. */
const loud = new Set(
  'stop not never no do on off all only must wash wait yes now and or one two open shut hot wet'.split(' '),
);

/** "M25", "form P45", "the key F1", and the first half of the postcode "SW1A 1AA": names that nobody can write in full. */
function isCode(text: string, next: string): boolean {
  return /^\p{Lu}\d+$/u.test(text) || (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(text) && /^\d[a-z]{2}$/.test(next));
}
