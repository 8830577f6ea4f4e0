import { byWhom } from './by-whom.ts';
import { isJoinedBy, lowerAt, type Sentence } from '../engine/passage.ts';
import { determiners } from './determiners.ts';
import type { Passive } from './passive.ts';
import { isAdverb, isParticiple } from './verb-forms.ts';

/** What a plain passive sentence is made of. */
export interface PassiveParts {
  readonly subject: string;
  /** "will", "must not". Empty: none. */
  readonly modal: string;
  readonly isNegative: boolean;
  /** The form of "be": "are", "was", "been". */
  readonly be: string;
  readonly deeds: readonly [Deed, ...Deed[]];
  readonly agent?: string;
  readonly rest: string;
}

/** "Filled in": its particle is empty where it has none. */
interface Deed {
  readonly participle: string;
  readonly particle: string;
}

/** Takes a passive sentence apart into what it is said of, the deed and who does it. Absent: it is not as plain as that. */
export function takeApart(sentence: Sentence, { first, last }: Passive): PassiveParts | undefined {
  const { words, passage, text, end } = sentence;
  if (!/[^?!:]$/.test(text.trim())) return undefined;
  const from = words.indexOf(first);
  const to = words.indexOf(last);
  let start = from;
  while (start > 0 && auxiliaries.has(lowerAt(words, start - 1))) start -= 1;
  const subject = words.slice(0, start);
  const isPlain = subject.every(
    ({ lower }, index) => !noSubject.has(lower) && (index === 0 || isJoinedBy(/^[\s-]$/, sentence, index)),
  );
  if (subject.length === 0 || subject.length > 6 || !isPlain || holdsAnother(subject)) return undefined;
  const group = words.slice(start, from).map(({ lower }) => lower);
  const inside = words.slice(from + 1, to + 1).map(({ lower }) => lower);
  const deeds = deedsOf(inside);
  if (!deeds) return undefined;
  if (end - last.end > LONGEST) return undefined;
  const behind = passage.text.slice(last.end, end).trim().replace(/[.]$/, '');
  // “Is dealt with on Monday”: the verb is “deal with”.
  const tied = deeds.length === 1 ? tiedWord(deeds[0].participle, behind) : '';
  // “Must be dealt with in order”: what is said without “with” is wrong.
  if (tied === undefined) return undefined;
  const after = behind.slice(tied.length).trim();
  // "Must be locked and the lights turned off": the rest has a passive of its own.
  if (/^(?:and|or)\b/.test(after) || goesOnPassive(after)) return undefined;
  const by = byWhom(after);
  if (!by) return undefined;
  return {
    subject: passage.text.slice(subject[0]?.start, subject.at(-1)?.end),
    modal: group.filter((word) => word !== 'not' && word !== 'also' && word !== 'then').join(' '),
    isNegative: group.includes('not') || inside.includes('not'),
    be: first.lower,
    deeds: tied === '' ? deeds : [{ ...deeds[0], particle: tied }],
    ...by,
  };
}

/** Letters behind a passive in a sentence that is plain enough to be said anew: some 40 words. */
const LONGEST = 200;

/**
 * “I know everyone is told”, “make sure all forms are signed”: behind another verb a new subject starts, by its first word.
 * “All your forms” and “both the doors” are one.
 */
function holdsAnother(subject: readonly { readonly lower: string }[]): boolean {
  return subject.some(({ lower }, index) => {
    if (index === 0) return subject.length > 1 && alone.has(lower);
    return startsSubject.has(lower) && !wholes.has(subject[index - 1]?.lower ?? '');
  });
}

/**
 * The word that stays with a verb, where the sentence ends or goes on with when, where or how: “with” of “is dealt with on
 * Monday”, “upon” of “are called upon to pay”. Empty: none does. Absent: one does, and nobody can tell what follows it.
 */
export function tiedWord(participle: string, behind: string): string | undefined {
  const [first = '', ...rest] = behind.split(/\s+/);
  const next = rest.join(' ');
  if (first === 'upon' && next.startsWith('to ')) return first;
  if (tiedTo.get(participle)?.has(first))
    return next === '' || afterTied.test(next) || isAdverb(rest[0] ?? '') ? first : undefined;
  return loose.has(first) && (next === '' || afterLoose.test(next)) ? first : '';
}

const afterTied =
  /^(?:by|on|in|at|with|within|without|as|before|after|during|under|when|every|each|here|there|first|now|straight ?away|immediately|quickly|promptly|today|soon|later)\b/;
/** After these any verb may end: “is applied for by post”. Not “for at least a week”. */
const loose: ReadonlySet<string> = new Set(['upon', 'for', 'to', 'with', 'of', 'into']);
const afterLoose = /^(?:by|in(?! \w+ing)|before|after|when|without|online)\b/;
const tiedTo: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    dealt: 'with',
    looked: 'after into at',
    cared: 'for',
    spoken: 'to',
    listened: 'to',
    talked: 'about to',
    thought: 'about of',
    laughed: 'at',
    asked: 'for',
    disposed: 'of',
  }).map(([participle, words]) => [participle, new Set(words.split(' '))]),
);

/** “Must be claimed by May and be sent with receipts”: what is passive twice is not said anew by its first half. */
const goesOnWithBe =
  /\b(?:and|or|but) (?:(?:will|must|can|should|may|not|then|also) )*(?:be|is|are|was|were|been)\b/;

function goesOnPassive(after: string): boolean {
  // “Will be met at the door and shown round”: the second participle stands alone.
  const next = [...after.matchAll(/\b(?:and|or|but) (?:(?:not|then|also|later) )?([a-z'’-]+)/g)];
  // “And the area cordoned off”
  const others = [
    ...after.matchAll(/\b(?:and|or) (?:the|all|any|an?|your|their|its) [\w-]+ ((?:[\w-]+ ?){1,2})/g),
  ];
  return (
    goesOnWithBe.test(after) ||
    next.some(([, word = '']) => isParticiple(word)) ||
    others.some(([, words = '']) => words.split(' ').some(isParticiple))
  );
}

/** "Washed and dried", "filled in and returned": up to two participles, each with its particle. */
function deedsOf(inside: readonly string[]): PassiveParts['deeds'] | undefined {
  const deeds: Deed[] = [];
  for (const word of inside) {
    if (word === 'and' || word === 'not') continue;
    if (word === 'been' || word === 'being' || word.endsWith('ly')) return undefined;
    const last = deeds.at(-1);
    if (last && particles.has(word)) deeds[deeds.length - 1] = { ...last, particle: word };
    else deeds.push({ participle: plainForm(word), particle: '' });
  }
  const [first, ...others] = deeds;
  return first && others.length < 2 ? [first, ...others] : undefined;
}

/** “A hat is required”: the plain word for it is a part of what to write instead. */
export function plainForm(participle: string): string {
  return participle === 'required' ? 'needed' : participle;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const auxiliaries = list('will must can should may could would might has have had not also then');
/** Words that are a part of their verb: “turn off”. */
export const particles = list(
  'on off up down in out away back over forward aside together around round apart',
);
/** What a subject has nothing behind: “you all” has a verb behind it more often. */
const alone = list(
  'i you we they he she it everyone everybody someone somebody nobody anyone anybody ensure check remember know think say hope',
);
/** What starts a subject, and so what cannot stand in the middle of one. */
const startsSubject = new Set([
  ...determiners,
  ...list(
    'all any both sure i you we they he she it everyone everybody someone somebody nobody nothing everything',
  ),
]);
/** “All the forms”, “half a day” */
const wholes = list('all both half such even only');
/** A subject with one of these is more than a thing or a person. */
const noSubject = list(
  'at in on with for from of about into near under over if when while who which that what how why where whether to and or but because as so there here it is are was were been being by after before until unless',
);
