import { lowerAt, type Sentence } from '../engine/passage.ts';
import { capital } from '../engine/wording.ts';
import type { Passive } from './passive.ts';

/** What is asked of people in a passive, said to the reader: “Visitors are kindly requested to sign in.” is “Please sign in.” */
export interface Asked {
  readonly text: string;
  /** Whether it was said to the reader already: “You are requested to sign in.” */
  readonly isToReader: boolean;
}

/** Absent: the sentence asks nobody to do anything, or it cannot be said as plainly as that. */
export function sayPlease(sentence: Sentence, { first, participle, last }: Passive): Asked | undefined {
  const { words, passage, end } = sentence;
  const please = asking.get(participle.lower);
  const at = words.indexOf(first);
  const to = words.indexOf(last) + 1;
  if (please === undefined || !present.has(first.lower) || lowerAt(words, to) !== 'to') return undefined;
  const isAdorned = words.indexOf(participle) - at > 1;
  if (isAdorned && !polite.has(lowerAt(words, at + 1))) return undefined;
  const task = passage.text.slice(words[to]?.end, end).replace(/\s+/g, ' ').trim().replace(/[.!]$/, '');
  // “Are you asked to sign?”
  if (at === 0 || task === '' || /[?:;]/.test(task)) return undefined;
  const isToReader = at === 1 && lowerAt(words, 0) === 'you';
  if (!isToReader && /\b(?:they|them|themselves)\b/i.test(task)) return undefined;
  const said = isToReader ? task : task.replace(/\btheir\b/g, 'your');
  return { text: `${capital(please)} ${said}.`, isToReader };
}

const asking: ReadonlyMap<string, string> = new Map([
  ['requested', 'please'],
  ['asked', 'please'],
  ['reminded', 'please remember to'],
]);
const present = new Set(['is', 'are']);
const polite = new Set(['kindly', 'politely', 'respectfully', 'cordially', 'hereby']);
