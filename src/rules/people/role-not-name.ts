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
      .flatMap((passage) => {
        const seen = new Set<string>();
        return passage.sentences.flatMap((sentence) =>
          peopleIn(sentence, examined).flatMap(({ first, last, isSure }): Finding[] => {
            const name = passage.text.slice(first.start, last.end);
            if (seen.has(name)) return [];
            seen.add(name);
            return [
              {
                place: placeOf(sentence, first, last),
                ...(!isSure && { severity: 'review' as const }),
                found: isSure
                  ? `${quote(name)} is the name of a person.`
                  : `${quote(name)} may be the name of a person.`,
                allowed: 'A role, not a name: whoever has the job can help.',
                fix: 'Write what the person does, as “your supervisor” or “the first aider”.',
              },
            ];
          }),
        );
      }),
};

/** The fact "ask" in every language; a notice to ask where its grammar is known. */
function saysWhom({ part, block, text }: Passage, { document, language }: Examined): boolean {
  if (part === 'helper') return text === document.ask;
  return (
    block?.type === 'ask' &&
    (part === 'paragraph' || part === 'item' || part === 'short') &&
    language.tag.startsWith('en')
  );
}

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
  'ask tell call phone ring text email find see fetch get talk speak show wait contact message help go come give let'.split(
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
