import { isJoinedBy, lowerAt, type Sentence, type Word } from '../engine/passage.ts';
import { instructionVerbs } from './instruction-verbs.ts';

/**
 * Whether a sentence tells somebody to do something. `undefined`: the first word is neither a verb that we know nor a
 * word that no instruction starts with, so nobody can tell.
 */
export function startsWithInstruction(words: readonly Word[]): boolean | undefined {
  const rest = words.slice(words.findIndex(({ lower }) => !isOpening(lower)));
  const [first, second] = rest;
  if (!first) return undefined;
  if (instructionVerbs.has(first.lower)) return true;
  if (first.lower === 'never' || first.lower === "don't" || (first.lower === 'do' && second?.lower === 'not'))
    return true;
  if (notVerbs.has(first.lower)) return false;
  // "Using the cloth", "Dressed for work"; but "swing" is a verb in its plain form.
  return isGerund(first.lower) || /^.{4,}ed$/.test(first.lower) ? false : undefined;
}

/** Whether a sentence tells somebody to do something, at its start or after what it depends on: "If you smell gas, leave the room." */
export function tellsToDo(sentence: Sentence): boolean {
  const { words } = sentence;
  if (startsWithInstruction(words) === true) return true;
  return (
    depending.has(lowerAt(words, 0)) &&
    words.some(
      (_, at) => isJoinedBy(/^,\s+$/u, sentence, at) && startsWithInstruction(words.slice(at)) === true,
    )
  );
}

function isGerund(word: string): boolean {
  return word.endsWith('ing') && /[aeiouy]/.test(word.slice(0, -'ing'.length));
}

/** Words that may stand before the verb: "Slowly press", "Always bend", "Please wait". */
function isOpening(word: string): boolean {
  return openings.has(word) || (word.length > 4 && word.endsWith('ly'));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const openings = set(
  'always now then next first please also again just only never not straight away at once',
);
const depending = set('if when whenever once after before until unless while as in on at with for');
const notVerbs = set(
  `the a an this that these those you your we our they their he she it its his her i my there here when if after before to either
  once until while as because with without in on at from by for some any all each every no both many most somebody
  everybody people is are was were will must can may should`,
);
