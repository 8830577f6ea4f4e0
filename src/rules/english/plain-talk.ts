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

/** How many words talk is made of, whoever talks: "can", "get", "ask". */
export function countTalk({ words }: Sentence): number {
  return words.filter(({ lower }) => talk.has(lower)).length;
}

/** How many words stand in rules, minutes and letters of offices more than in talk: "may", "applicants". */
export function countOfficeWords({ words }: Sentence): number {
  return words.filter(({ lower }) => ofOffices.has(lower)).length;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const persons = set(
  `you your yours yourself you're you'll you've we our ours us we're we'll we've i i'm my me`,
);
const prepositions = set(
  `of in on at for from with by to about as into over under between through during against within upon towards across per
  via without`,
);
const talk = set(
  `is are do not can will have get go ask tell say talk help need want like if it they people someone things`,
);
const ofOffices = set(
  `may should would such any which where whilst whether upon staff employee employees
  manager managers member members tenant tenants applicant applicants claimant claimants customer customers resident
  residents council board committee department trust company policy procedure request service services report team area
  period process information application review`,
);
