import { afterComma, textBetween, type Sentence } from '../engine/passage.ts';
import { capital } from '../engine/wording.ts';
import { instructionVerbs } from './instruction-verbs.ts';
import { thirdPerson } from './verb-forms.ts';

/**
 * Says a ban with two negatives in another way, made of its words: "Do not go in without a hat" is "Put on a hat. Then go
 * in.", "We will not share it unless you say yes" is "We will only share it when you say yes." Absent: the sentence is no
 * such ban.
 */
export function sayBanOtherwise(sentence: Sentence): string | undefined {
  const ban = banOf(sentence);
  if (!ban) return undefined;
  const { subject, action, needs, isUnless, isFree } = ban;
  // "You do not have to come without help": whether they have to come with it, nobody can tell.
  if (isFree) return isUnless ? `${capital(subject)} only have to ${action} when ${needs}.` : undefined;
  const only = subject === '' ? `Only ${action}` : `${capital(subject)} only ${action}`;
  if (isUnless) return `${only} when ${needs}.`;
  const [first = '', ...others] = needs.replace(/^first /, '').split(' ');
  const isDoing = first.endsWith('ing') && !things.has(first);
  const verb = isDoing && first !== 'being' ? instructionOf(first) : undefined;
  if (!verb) {
    if (subject === '' && wearables.test(needs)) return inTurn(`Put on ${needs.replace(/ on$/, '')}`, action);
    return `${only} ${isDoing ? 'after' : 'with'} ${needs}.`;
  }
  if (subject !== '') return `${only} after ${[first, ...others].join(' ')}.`;
  const whole = capital([verb, ...others.filter((word) => word !== 'first')].join(' '));
  // Who is asked may say no.
  return verb === 'ask' ? `${whole} first. Only ${action} after a yes.` : inTurn(whole, action);
}

/** Whether a sentence tells its reader not to do something: "Do not use the lift if there is a fire." */
export function isBan(sentence: Sentence): boolean {
  const words = sentence.words.map(({ lower }) => lower);
  const start = startOfBan(words) ?? banOf(sentence);
  // "The machine does not start": that is how it is.
  if (start === undefined || start.isFree || !/^(?:you)?$| (?:can|should)$/.test(start.subject)) return false;
  // "The crane cannot lift more": so is that. Only people are told what they cannot do.
  return allowed.test(start.subject) || !words.some((word) => word === 'cannot' || word === "can't");
}

/** Who is meant by a ban that says “cannot”. */
const allowed = /^(?:$|(?:you|people|staff|visitors|workers|learners)\b)/;

interface Ban {
  /** Who only does it, with a helping verb: "you can". Empty: the reader, as an order. */
  readonly subject: string;
  readonly action: string;
  /** What has to be there or be done: "a hat", "asking", "you are trained". */
  readonly needs: string;
  readonly isUnless: boolean;
  /** Whether nothing is banned: "You do not have to pay unless you want to". */
  readonly isFree?: boolean;
}

function banOf(sentence: Sentence): Ban | undefined {
  const lower = sentence.words.map((word) => word.lower);
  const isTurn = (word: string): boolean => word === 'without' || word === 'unless';
  // "Without a hat, do not go in."
  const isTurnedRound = isTurn(lower[0] ?? '');
  const middle = isTurnedRound ? afterComma(sentence, 1) : 0;
  const start = startOfBan(lower.slice(middle));
  if (middle === undefined || !start) return undefined;
  const verb = middle + start.verb;
  const turn = isTurnedRound ? 0 : lower.findIndex((word, index) => index > verb && isTurn(word));
  if (turn < 0 || (!isTurnedRound && turn <= verb)) return undefined;
  const action = withoutAny(textBetween(sentence, verb, isTurnedRound ? lower.length : turn));
  const needs = withoutAny(textBetween(sentence, turn + 1, isTurnedRound ? middle : lower.length));
  if (action === '' || needs === '') return undefined;
  const does = start.adds ? action.replace(/^\w+/, thirdPerson) : action;
  const { subject, isFree = false } = start;
  return { subject, action: does, needs, isUnless: lower[turn] === 'unless', isFree };
}

interface Start {
  /** Where the verb of what is banned stands. */
  readonly verb: number;
  readonly subject: string;
  /** Whether the verb then ends in "s": "It does not work" is "It only works". */
  readonly adds?: boolean;
  readonly isFree?: boolean;
}

/** "Do not go in", "Never go in", "You must not go in", "We will not share it", "Nobody may enter". */
function startOfBan(lower: readonly string[]): Start | undefined {
  const text = lower.join(' ');
  const order = /^(?:please )?(?:never(?: ever)?|do not(?: ever)?|don't|must not)(?: |$)/.exec(text);
  if (order) return withVerb(lower, { verb: lengthOf(order[0]), subject: '' });
  const nobody = /^(?:no one|nobody|no person|no staff) (?:may|can|must|should) /.exec(text);
  if (nobody) return withVerb(lower, { verb: lengthOf(nobody[0]), subject: 'people can' });
  const said =
    /^((?!(?:if|when|while|as|because|until|after|before|but|and|so|then|what|who)\b)(?:(?:the|your|our|my|this) )?[a-z'-]+(?: [a-z]+)?) (cannot|can't|won't|(?:can|may|must|should|will|do|does|could|would) (?:not|never)) /.exec(
      text,
    );
  if (!said) return undefined;
  const [whole, subject = '', said2 = ''] = said;
  const helper = helpers.get(said2.split(/ (?:not|never)$/)[0] ?? '') ?? '';
  return withVerb(lower, {
    verb: lengthOf(whole),
    subject: `${subject} ${helper}`.trim(),
    adds: said2.startsWith('does'),
  });
}

/** Nothing where no verb comes. "You do not have to do it" bans nothing. */
function withVerb(lower: readonly string[], start: Start): Start | undefined {
  const verb = lower[start.verb];
  if (verb === undefined) return undefined;
  const isDuty = (verb === 'have' || verb === 'need') && lower[start.verb + 1] === 'to';
  if (!isDuty) return start;
  return start.subject === '' || start.adds === true
    ? undefined
    : { verb: start.verb + 2, subject: start.subject, isFree: true };
}

const helpers: ReadonlyMap<string, string> = new Map([
  ...['cannot', "can't", 'can', 'may', 'must'].map((word) => [word, 'can'] as const),
  // Advice stays advice.
  ['should', 'should'],
  ["won't", 'will'],
  ['will', 'will'],
  ['could', 'could'],
  ['would', 'would'],
]);

function lengthOf(words: string): number {
  return words.trim().split(' ').length;
}

/** What is done anyway comes next. What nobody has to do stays a ban: "Put on gloves. Only then touch the blade." */
function inTurn(first: string, action: string): string {
  return `${first}. ${goings.has(action.split(' ')[0] ?? '') ? 'Then' : 'Only then'} ${action}.`;
}

/** What nobody has to be asked for twice: who waits does it then. */
export const goings: ReadonlySet<string> = new Set('go enter come leave start begin'.split(' '));

/** "Any tool" is "a tool", "anything" is "things". */
function withoutAny(words: string): string {
  return words
    .replace(/\bany(?=thing\b)/g, 'some')
    .replace(/\bany(?:one|body)\b/g, 'people')
    .replace(/\bany (?=\w+s\b)/g, '')
    .replace(/\bany (?=[aeiou])/g, 'an ')
    .replace(/\bany (?!help\b|training\b)/g, 'a ')
    .replace(/\bany /g, '');
}

/** "Asking" is "ask", "putting" is "put". */
function instructionOf(form: string): string | undefined {
  const stem = form.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((each) => instructionVerbs.has(each));
}

/** Words in -ing that are things. */
const things = new Set(
  'training clothing lighting warning meeting building bedding heating wiring'.split(' '),
);

/** What people put on to be safe. */
const wearables =
  /\b(?:hats?|gloves?|goggles|glasses|masks?|aprons?|boots|shoes|helmets?|vests?|jackets?|coats?|ear (?:defenders|plugs|muffs)|earplugs|harness|overalls|seat ?belts?|hairnets?|uniform|visors?|ppe)(?: on)?$/i;
