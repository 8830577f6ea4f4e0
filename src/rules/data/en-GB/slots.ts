import type { Slot } from '../../engine/slots.ts';

/**
 * Words of a phrase that stand for others. "Your" in "pull your weight" takes my, his and Priya's; "somebody" in "keep
 * somebody posted" takes one or two words: me, the team.
 */
export const slots: ReadonlyMap<string, Slot> = new Map([
  ['your', { most: 1, takes: isPossessive }],
  ["somebody's", { most: 1, takes: isPossessive }],
  ['somebody', { most: 2, takes: () => true }],
  ['something', { most: 2, takes: () => true }],
]);

const possessives = new Set('my your his her its our their'.split(' '));

function isPossessive(word: string): boolean {
  return possessives.has(word) || word.endsWith("'s");
}
