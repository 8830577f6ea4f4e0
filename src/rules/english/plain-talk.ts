import type { Sentence } from '../engine/passage.ts';
import { startsWithInstruction } from './instruction.ts';

/** Whether a sentence speaks to its reader, or of writer and reader: "Wash the cup.", "You can ask us." */
export function isToReader({ words }: Sentence): boolean {
  return words.some(({ lower }) => persons.has(lower)) || startsWithInstruction(words) === true;
}

/** How many prepositions hang things on things: "the date of receipt of the form by the office" has three. */
export function countPrepositions({ words }: Sentence): number {
  return words.filter(({ lower }) => prepositions.has(lower)).length;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const persons = set(
  `you your yours yourself you're you'll you've we our ours us we're we'll we've i i'm my me`,
);
const prepositions = set(
  `of in on at for from with by to about as into over under between through during against within upon towards across per
  via without`,
);
