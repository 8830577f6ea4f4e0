import { lowerAt, type Word } from '../engine/passage.ts';
import { instructionVerbs } from './instruction-verbs.ts';

/** The "and" or "then" that starts a second instruction in a sentence: "Wash the cup and dry it". */
export function secondAction(words: readonly Word[]): Word | undefined {
  return words.find(({ lower }, index) => {
    if (index === 0 || (lower !== 'and' && lower !== 'then')) return false;
    const at = lowerAt(words, index + 1) === 'then' ? index + 2 : index + 1;
    const next = lowerAt(words, at);
    if (waiting.has(next) || !instructionVerbs.has(next)) return false;
    // "Coffee and clean water", "drink and rest times": an action has something to act on, or ends the sentence, where
    // "soap and water" and "dustpan and brush" are two things.
    const after = words[at + 1]?.lower;
    return after === undefined ? lower === 'then' || !things.has(next) : objects.has(after);
  });
}

/** "Set the timer and wait" is one step: who waits does nothing. "Wait and look" is one, too. */
const waiting = new Set('wait stay look listen watch stop keep check hold see'.split(' '));

const objects = new Set(
  'the a an it them your his her their its this that these those all each every in on out off up down away to into with for 1 2 3 4 5'.split(
    ' ',
  ),
);

/** Verbs that are also the names of things. */
const things = new Set(
  `answer book box brush button comb cook copy cover dial drink dust file grip hand hoover hook iron label light line lock
  mark mop note order paint park peel place plan plug point polish post rake record report rest ring roll scrape screw
  seal share shower sign smell soak spread stamp step stick store stretch switch tap taste tear tick tie tip toast touch
  travel trim turn twist use vacuum visit walk wash watch water work wrap`.split(/\s+/),
);
