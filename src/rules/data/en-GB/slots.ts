import type { Slot } from '../../engine/slots.ts';
import { ofWhom } from './of-whom.ts';

/**
 * Words of a phrase that stand for others. "Your" in "pull your weight" takes my, his and Priya's; "somebody" in "keep
 * somebody posted" takes one or two words: me, the team.
 */
export const slots: ReadonlyMap<string, Slot> = new Map([
  ['your', { most: 1, takes: isPossessive, fill: ofWhom }],
  ["somebody's", { most: 1, takes: isPossessive, fill: replacing("somebody's") }],
  ['somebody', { most: 2, takes: () => true, fill: replacing('somebody') }],
  ['something', { most: 2, takes: () => true, fill: replacing('something') }],
]);

/** “Put him off” is “make him not want to”, and not “make somebody not want to”. */
function replacing(slot: string): (answer: string, written: string) => string {
  return (answer, written) => answer.replace(new RegExp(`\\b${slot}(?![\\w'’])`, 'g'), () => written);
}

const possessives = new Set('my your his her its our their'.split(' '));

function isPossessive(word: string): boolean {
  return possessives.has(word) || word.endsWith("'s");
}
