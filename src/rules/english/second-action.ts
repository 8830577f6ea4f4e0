import { isJoinedBy, lowerAt, type Sentence } from '../engine/passage.ts';
import { startsWithInstruction } from './instruction.ts';
import { instructionVerbs } from './instruction-verbs.ts';

/** Where a second instruction starts in a sentence: at the "and" or "then", or at the verb behind a comma. */
export function secondAction(sentence: Sentence): number | undefined {
  const { words } = sentence;
  const index = words.findIndex((_, at) => isSecond(sentence, at));
  return index === -1 ? undefined : index;
}

/** "Wash the cup and dry it", "Close the door and press start", "Wash, dry and put away the cups". */
function isSecond(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  if (index === 0) return false;
  const lower = lowerAt(words, index);
  if (lower === 'and' || lower === 'then') {
    if (isOneMovement(sentence, index)) return false;
    const at = lowerAt(words, index + 1) === 'then' ? index + 2 : index + 1;
    return isAction(sentence, at, lower === 'then');
  }
  if (isJoinedBy(/^\s*&\s*$/, sentence, index)) return isAction(sentence, index, false);
  if (!isJoinedBy(/^,\s+$/, sentence, index) || startsWithInstruction(words) !== true) return false;
  const hasVerb = words.slice(0, index).some((word) => instructionVerbs.has(word.lower));
  return hasVerb && !isSmallStart(sentence, index) && isAction(sentence, index, false);
}

/** "Slowly, press": what stands before the comma is no action. */
function isSmallStart({ words }: Sentence, index: number): boolean {
  return !instructionVerbs.has(lowerAt(words, 0)) && index < 2;
}

function isAction(sentence: Sentence, at: number, isAfterThen: boolean): boolean {
  const { words } = sentence;
  const verb = lowerAt(words, at);
  if (waiting.has(verb) || !instructionVerbs.has(verb)) return false;
  const after = words[at + 1]?.lower;
  // "Wash and dry your hands", "Wash, dry and put away": the verbs share one object.
  const sharesObject = instructionVerbs.has(lowerAt(words, at - 2)) && at <= 2;
  if (after === undefined) return isAfterThen || !things.has(verb);
  if (objects.has(after)) return !(verb === 'close' && after === 'to');
  if (sharesObject && !things.has(verb)) return true;
  // "Coffee and clean water", "drink and rest times": "clean" tells what water it is, and "rest" is a thing.
  return !things.has(verb) && !qualities.has(verb) && (!isList(sentence, at) || after === 'and');
}

/** "Get a bucket, mop and cloth": a row of things goes on with "and" or a comma. */
function isList(sentence: Sentence, at: number): boolean {
  return isJoinedBy(/^,\s+$/, sentence, at) && isJoinedBy(/^,\s+$/, sentence, at + 1);
}

/** "Push down and turn the lid", "Go and get the mop", "Stop and ask": one step, for both are done at once or only lead to the other. */
function isOneMovement({ words }: Sentence, index: number): boolean {
  const before = words.slice(Math.max(0, index - 2), index).map(({ lower }) => lower);
  const first = lowerAt(words, index - 1);
  if (leading.has(first)) return true;
  const isPush = before.some((word) => pushing.has(word)) && (pushing.has(first) || particles.has(first));
  return isPush && turning.has(lowerAt(words, index + 1));
}

const leading = new Set('stop go come try wait stay run still'.split(' '));
const pushing = new Set('push press pull squeeze lift'.split(' '));
const particles = new Set('down in up out'.split(' '));
const turning = new Set('turn twist slide hold'.split(' '));

/** "Set the timer and wait" is one step: who waits does nothing. "Wait and look" is one, too. */
const waiting = new Set('wait stay look listen watch stop keep check hold see'.split(' '));

const objects = new Set(
  'the a an it them your his her their its this that these those all each every in on out off up down away to into under over round behind with for 1 2 3 4 5'.split(
    ' ',
  ),
);

/** Verbs that are also the names of things. */
const things = new Set(
  `answer book box brush butter button change charge clip click cook comb copy cover cross cut dial dig drain draw dress drink drive dust fast file
  fit fold fry grease grip hand help hold hook hoover iron jump label lead light line list load lock mark mix mop need note order paint
  park peel place plan plug point polish post play power print rake record report rest return ring roll rub run sale
  save scan scoop scrape screw seal share shower show sign sit slice slide smell soak sort spell spray spread stack stamp staple start step stick
  store stretch switch sweep swipe talk tap tape taste tear test tick tie tip toast touch travel trim turn twist use vacuum visit
  walk wash watch water wind work wrap zip`.split(/\s+/),
);

/** Verbs that also say what something is like. */
const qualities = new Set(
  'rinse clean clear close cool dry empty free light loose lower open smooth tidy warm wet'.split(' '),
);
