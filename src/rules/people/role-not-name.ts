/**
 * # A role, not a name
 *
 * Sandra is ill, or leaves: then nobody knows whom to ask, and every paper has to be made anew. A role stays. A name in
 * print also says where a person works, which is hers to say. Names of firms and places are fine.
 *
 * Source: K8 and T9 (our own; W3C making content usable).
 *
 * ## Bad, in a task
 *
 * ```yaml
 * ask: Sandra Jones
 * ```
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="cup" done="The cup is clean." short="Wash the cup">
 * Wash the cup.
 * </Step>
 *
 * <Ask picture="ask for help">
 * Is the machine broken?
 * Tell Mr Patel.
 * </Ask>
 * ```
 *
 * ## Good, in a task
 *
 * ```yaml
 * ask: Your supervisor
 * ```
 *
 * ```mdx
 * <Step picture="cup" done="The cup is clean." short="Wash the cup">
 * Wash the cup.
 * </Step>
 *
 * <Ask picture="ask for help">
 * Is the machine broken?
 * Tell your supervisor.
 * You can also ask at Boots.
 * </Ask>
 * ```
 */
import { knownNameAt } from '../engine/known-names.ts';
import { isJoinedBy, lowerAt, type Passage, placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { isCapital, isFirm, personAt } from '../engine/person-names.ts';
import { quote } from '../engine/wording.ts';
import type { Examined, Finding, Rule } from '../rule.ts';

export const roleNotName: Rule = {
  id: 'role-not-name',
  severity: 'warning',
  check: (examined) =>
    examined.passages
      .filter((passage) => saysWhom(passage, examined))
      .flatMap((passage) => passage.sentences)
      .flatMap((sentence) => toFindings(sentence, peopleIn(sentence, examined))),
};

const names = new Intl.ListFormat('en-GB');

/** One message for all names of a sentence: “Ask Sandra or Mike”. */
function toFindings(sentence: Sentence, people: readonly Person[]): Finding[] {
  const [first] = people;
  const last = people.at(-1);
  if (!first || !last) return [];
  const { text } = sentence.passage;
  const isSure = people.some((person) => person.isSure);
  const told = people.filter((person) => person.isSure === isSure);
  const list = names.format(told.map((person) => quote(text.slice(person.first.start, person.last.end))));
  const what = told.length === 1 ? 'the name of a person' : 'names of people';
  return [
    {
      place: placeOf(sentence, first.first, last.last),
      ...(!isSure && { severity: 'review' as const }),
      found: `${list} ${isSure ? (told.length === 1 ? 'is' : 'are') : 'may be'} ${what}.`,
      allowed: 'A role, not a name: whoever has the job can help.',
      fix: 'Write what the person does, as “your supervisor” or “the first aider”.',
    },
  ];
}

/** The fact "ask" in every language; all that a task says, and each notice to ask, where the grammar is known. */
function saysWhom({ part, block, text }: Passage, { document, language }: Examined): boolean {
  if (part === 'helper') return text === document.ask;
  if (!parts.has(part) || !language.tag.startsWith('en')) return false;
  return block?.type === 'ask' || (document.kind === 'task' && document.consent === undefined);
}

const parts: ReadonlySet<Passage['part']> = new Set([
  'paragraph',
  'item',
  'short',
  'wrong',
  'key',
  'why',
  'cue',
]);

interface Person {
  readonly first: Word;
  readonly last: Word;
  /** Whether a title or a first name that we know says so. */
  readonly isSure: boolean;
}

function peopleIn(sentence: Sentence, examined: Examined): Person[] {
  const { words, passage } = sentence;
  const people: Person[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const person = personIn(sentence, at, examined);
    if (!person) continue;
    const isPlace = places.has(lowerAt(words, at - 1));
    if (!isPlace && (passage.part === 'helper' || isAsked(sentence, at))) people.push(person);
    at = words.indexOf(person.last);
  }
  return people;
}

function personIn(sentence: Sentence, at: number, examined: Examined): Person | undefined {
  const person = personAt(sentence, at, examined.vocabulary);
  if (person) return { ...person, isSure: true };
  const word = sentence.words[at];
  return word && isStrangeName(sentence, at, examined)
    ? { first: word, last: word, isSure: false }
    : undefined;
}

/** "Ask Sandra", "your manager, Susan", "Tom or Jerry". */
function isAsked(sentence: Sentence, at: number): boolean {
  return sentence.words
    .slice(0, at)
    .some(({ lower }, index) => verbs.has(lower) && !isJoinedBy(/[.?!]/, sentence, index + 1));
}

const places = new Set('at in near outside inside behind'.split(' '));
const verbs = new Set(
  'ask tell call phone ring text email find see fetch get talk speak show wait contact message check help go come give let'.split(
    ' ',
  ),
);

/** "Ask Oluwakemi": a word with a capital that nobody knows, alone behind "ask" or "tell". A person has to look. */
function isStrangeName(sentence: Sentence, at: number, { vocabulary, language }: Examined): boolean {
  const { words } = sentence;
  const word = words[at];
  if (!word || !language.tag.startsWith('en') || !/^(?:ask|tell)$/.test(lowerAt(words, at - 1))) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || isCapital(words[at + 1])) return false;
  if (knownNameAt(sentence, at, vocabulary) || isFirm(lowerAt(words, at + 1))) return false;
  const isTerm = vocabulary.terms.some((term) => term.word.includes(word.text));
  return (
    !isTerm &&
    !vocabulary.isEasy(word.lower) &&
    !vocabulary.isHard(word.lower) &&
    !/(?:tion|ment|ness|ity|ing|ance|ence|ture|roll|s)$/.test(word.lower)
  );
}
