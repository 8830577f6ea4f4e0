import type { Sentence } from '../engine/passage.ts';
import { startsWithInstruction } from './instruction.ts';

/** Whether a sentence speaks to its reader, or as a person: "Wash the cup.", "You can ask.", "I was ill." */
export function isToReader({ words }: Sentence): boolean {
  return words.some(({ lower }) => persons.has(lower)) || startsWithInstruction(words) === true;
}

const persons: ReadonlySet<string> = new Set(
  "you your yours yourself you're you'll you've i i'm my me".split(' '),
);
