import { isJoinedBy, lowerAt, type Sentence, textBetween, type Word } from '../engine/passage.ts';
import { byWhom } from './by-whom.ts';
import { instructionVerbs } from './instruction-verbs.ts';
import { deeds, events, irregularParticiples, results, states } from './participles.ts';
import { isAdverb, isParticiple } from './verb-forms.ts';

export interface Passive {
  /** The form of "be" or "get". */
  readonly first: Word;
  /** The participle or what belongs to it: "turned off", "washed and dried". */
  readonly last: Word;
  readonly participle: Word;
}

/**
 * The passives of an English sentence: a form of "be" or "get", up to three adverbs, and a past participle. States
 * ("is closed") are none, unless "by" follows; neither is "is called", which easy-read texts need to name things. In a
 * question the one who is acted on stands in between: "Is the machine cleaned?".
 */
export function findPassives(sentence: Sentence): readonly Passive[] {
  const known = passives.get(sentence) ?? searchPassives(sentence);
  passives.set(sentence, known);
  return known;
}

/** Whether a word is the participle of a passive: “received” in “it was received”. */
export function isPassiveParticiple(word: Word | undefined, sentence: Sentence): boolean {
  return findPassives(sentence).some(({ participle }) => participle === word);
}

const passives = new WeakMap<Sentence, readonly Passive[]>();

function searchPassives(sentence: Sentence): Passive[] {
  const { words } = sentence;
  const found: Passive[] = [];
  words.forEach((first, index) => {
    if (!be.has(first.lower) && !get.has(first.lower)) return;
    const at = participleAfter(sentence, index);
    const last = at === undefined ? undefined : words[at];
    if (!last || at === undefined || !isPassive(sentence, index, at)) return;
    if (tellsResult(sentence, index, at)) return;
    if (found.at(-1)?.participle === last) return;
    found.push({ first, last: words[endOfGroup(sentence, at)] ?? last, participle: last });
  });
  return found;
}

/** "Washed and dried", "turned off", "filled in and returned": a second participle and the particles belong to it. */
function endOfGroup(sentence: Sentence, at: number): number {
  const end = withParticle(sentence, at);
  const second = secondParticiple(sentence.words, end);
  return second === undefined ? end : withParticle(sentence, second);
}

function withParticle(sentence: Sentence, at: number): number {
  return isParticle(sentence.words, at + 1) && isJoinedBy(/^\s+$/, sentence, at + 1) ? at + 1 : at;
}

/** "Turned off", "switched on at six", "put forward"; not "taken in accordance", "put on the shelf". */
function isParticle(words: readonly Word[], at: number): boolean {
  const word = lowerAt(words, at);
  if (!particles.has(word)) return false;
  const next = lowerAt(words, at + 1);
  return !places.has(word) || next === '' || afterParticle.has(next);
}

function secondParticiple(words: readonly Word[], at: number): number | undefined {
  const isAnd = /^(?:and|or)$/.test(lowerAt(words, at + 1));
  const next = isAdverb(lowerAt(words, at + 2)) ? at + 3 : at + 2;
  return isAnd && isParticiple(lowerAt(words, next)) ? next : undefined;
}

/** Where the participle stands that a form of "be" leads to. */
function participleAfter(sentence: Sentence, from: number): number | undefined {
  const { words } = sentence;
  let adverbs = 0;
  for (let at = from + 1; at < words.length; at += 1) {
    const lower = lowerAt(words, at);
    if (!isJoinedBy(/^[\s,-]*$/, sentence, at)) return undefined;
    // "Is, where possible, given": what stands between two commas is passed over.
    const after = isJoinedBy(/^,\s/, sentence, at) ? afterInsertion(sentence, at) : undefined;
    if (after !== undefined) {
      at = after - 1;
      continue;
    }
    // "Well-kept" is one word that says how something is; "re-made" is what somebody did.
    if (isParticiple(lower)) return isTied(sentence, at) ? undefined : at;
    if (be.has(lower) && (lower === 'been' || lower === 'being')) continue;
    if (lower === 'and' && isAdverb(lowerAt(words, at - 1)) && isAdverb(lowerAt(words, at + 1))) continue;
    if (!isAdverb(lower) || (adverbs += 1) > 3) return askedAfter(sentence, from);
  }
  return undefined;
}

/** The word after an insertion of up to five words that starts and ends with a comma. */
function afterInsertion(sentence: Sentence, from: number): number | undefined {
  for (let at = from + 1; at <= Math.min(from + 5, sentence.words.length - 1); at += 1)
    if (isJoinedBy(/^,\s/, sentence, at)) return at;
  return undefined;
}

/** "Are the forms signed by both?", "Are fares refunded?": in a question one to four words stand before the participle. */
function askedAfter(sentence: Sentence, from: number): number | undefined {
  const { words } = sentence;
  const starts = from === 0 || (from === 1 && questionWords.has(lowerAt(words, 0)));
  if (!starts || !sentence.text.trim().endsWith('?')) return undefined;
  for (let at = from + 2; at < Math.min(words.length, from + 6); at += 1) {
    const lower = lowerAt(words, at);
    if (isParticiple(lower))
      return at === words.length - 1 ||
        followers.has(lowerAt(words, at + 1)) ||
        particles.has(lowerAt(words, at + 1))
        ? at
        : undefined;
  }
  return undefined;
}

/** A step's "done" says how things are then: "The floor is polished." Who did it was the reader, just before. */
function tellsResult({ words, passage }: Sentence, from: number, at: number): boolean {
  if (passage.part !== 'done' || !isNow.has(lowerAt(words, from))) return false;
  return lowerAt(words, at + 1) !== 'by' && !isDone(words, from, at);
}

function isPassive(sentence: Sentence, from: number, at: number): boolean {
  const { words, passage } = sentence;
  const verb = lowerAt(words, from);
  const participle = lowerAt(words, at);
  const next = words[at + 1]?.lower ?? '';
  const before = words[from - 1]?.lower ?? '';
  // In a task "Is the tap turned off?" asks how things are.
  const isAsked = from === 0 && passage.block?.type !== 'step' && passage.block?.type !== 'choice';
  // “Is loaded before 7 by the night team” is a deed as well, “is full by the end of the day” is none.
  const after = at + (isParticle(words, at + 1) ? 2 : 1);
  // "Is called off", "are called in": somebody calls. "This is called VAT" gives a name.
  if (participle === 'called' || participle === 'named')
    return (
      isByAgent(sentence, after) ||
      isParticle(words, at + 1) ||
      (participle === 'called' && callers.has(next))
    );
  // "Get left out", "gets used up": with its particle even a state is a deed.
  if (get.has(verb)) {
    if (isParticle(words, at + 1)) return !resultsOfGet.has(participle);
    return !notAfterGet.has(participle) && !states.has(participle) && !isOwn(words, at);
  }
  // "There are used cups": a word that says which cups.
  if (before === 'there' || before === 'here') return isByAgent(sentence, after);
  if ((participle === 'placed' || participle === 'known') && lowerAt(words, at - 1) === 'well')
    return isByAgent(sentence, after);
  // "Lights are known to start seizures"; "is known to the police" says how things are.
  if (participle === 'known' && next === 'to')
    return isByAgent(sentence, after) || !determiners.has(lowerAt(words, at + 2));
  // "Tests are done at the clinic"; "the work is done" says how it is.
  if (participle === 'done' && followers.has(next) && !ends.has(next) && next !== 'for' && next !== 'with')
    return true;
  // "Calls are logged"; "you are logged in".
  if (participle === 'logged') return !/^(?:in|on|out|off)$/.test(next);
  // "You are paid on Friday"; "the bill is paid" says how it is.
  if (participle === 'paid' && (next === 'on' || next === 'in')) return true;
  if (participle === 'used')
    return (
      next !== 'to' || (!people.has(from === 0 ? lowerAt(words, 1) : before) && isForDeed(words, at + 2))
    );
  if (participle === 'made' && (next === 'of' || next === 'from' || next === 'up')) return false;
  if (results.has(participle) && isNow.has(verb) && (next === '' || ends.has(next) || particles.has(next)))
    return isByAgent(sentence, after) || isDeed(words, at, isAsked);
  // “Is left out on the wrong day”; “is left over” says how it is.
  if (participle === 'left' && next === 'out') return lowerAt(words, at + 2) !== '';
  if (states.has(participle) || states.has(participle.replace(/^(?:un|over|dis)/, '')))
    return (
      isByAgent(sentence, after) ||
      (events.has(participle) && (verb === 'was' || verb === 'were')) ||
      (deeds.has(participle) && isDone(words, from, at))
    );
  return true;
}

/** Whether somebody is named who does it: “by the night team” close behind word `after`, and not “by the end of the day”. */
function isByAgent(sentence: Sentence, after: number): boolean {
  const { words } = sentence;
  const by = byWhom(textBetween(sentence, after, Math.min(words.length, after + NEAR)));
  return by === undefined ? lowerAt(words, after) === 'by' : by.agent !== undefined;
}

/** Words behind a passive within which whoever does it is named. */
const NEAR = 16;

/** "Are washed and dried", "are turned off at six": somebody does it. "The light is turned off" says how it is. */
function isDeed(words: readonly Word[], at: number, isAsked: boolean): boolean {
  if (secondParticiple(words, at) !== undefined) return true;
  if (!isParticle(words, at + 1)) return false;
  return isAsked || words[at + 2] !== undefined;
}

/** "Is used to cut bread", "to get rid of": a tool. "Is used to loud noise", "to all the noise", "to doing it" says what somebody knows well. */
function isForDeed(words: readonly Word[], at: number): boolean {
  const deed = lowerAt(words, at);
  if (instructionVerbs.has(deed)) return true;
  return determiners.has(lowerAt(words, at + 1)) && !determiners.has(deed) && !deed.endsWith('ing');
}

/** "Must be locked", "has been lost", "is often done", "was trained carefully": something that somebody does. */
function isDone(words: readonly Word[], from: number, at: number): boolean {
  const between = words.slice(from, at).map(({ lower }) => lower);
  if (between.some((word) => word === 'been' || word === 'being' || frequency.has(word))) return true;
  const [next = '', afterNext = ''] = words.slice(at + 1, at + 3).map(({ lower }) => lower);
  const manner = next === 'very' ? afterNext : next;
  if (manner.endsWith('ly') && isAdverb(manner)) return true;
  return (
    between[0] === 'be' && words.slice(Math.max(0, from - 2), from).some(({ lower }) => modals.has(lower))
  );
}

function isTied(sentence: Sentence, at: number): boolean {
  return isJoinedBy(/^-$/, sentence, at) && lowerAt(sentence.words, at - 1).length > 2;
}

/** "Get cleaned towels": what follows is no preposition, so the participle belongs to a thing. */
function isOwn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower;
  return next !== undefined && irregularParticiples.has(lowerAt(words, at)) && determiners.has(next);
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const be = list(
  `am is are was were be been being isn't aren't wasn't weren't you're we're they're i'm it's that's`,
);
const frequency = list('always often usually sometimes never regularly frequently rarely normally');
const modals = list('must will would can could may might should shall cannot to');
const isNow = list(`am is are isn't aren't you're we're they're i'm it's that's`);
/** What may follow a result: "is switched off", "is packed and ready". */
const ends = list('and or when before until if');
const places = list('on in over through');
const afterParticle = list('by at when if before after until and every to for from once as');
const particles = list(
  'on off up down in out away back over through aside together forward around round apart',
);
const callers = list('in for to back on up over upon');
const get = list('get gets got getting gotten');
/** "Get dressed up", "got fed up", "get started on": nobody else does it. */
const resultsOfGet = list('dressed fed started made paid rid worked warmed wound ready set mixed');
const determiners = list(
  'the a an this that these those your my our his her its their any all both some every each no you it we they i he she everything anything everyone somebody anybody',
);
/** Who is used to something; nobody uses them. */
const people = list('i you we he she everybody everyone somebody someone anybody anyone nobody people');
const questionWords = list('when where how why what who which');
const followers = list(
  'by in on at for to from with into before after when until yet already correctly properly every each and or as so because well first only if about without during twice once again now open shut',
);
const notAfterGet = list(
  `got paid rid let hit read set cost started dressed used ready fed begun wet drunk done shot left red found kept`,
);
