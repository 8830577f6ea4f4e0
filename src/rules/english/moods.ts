import type { Mood } from '../vocabulary.ts';

/**
 * What the words under a face say, however they are dressed: “It was VERY good!” and “I felt happy (most days)” are good,
 * “not good” is bad, “not bad” and “a bit sad” are in between. `undefined`: nobody knows.
 */
export function moodOf(words: string, moods: ReadonlyMap<string, Mood>): Mood | undefined {
  const plain = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\([^)]*\)/g, '')
    .replace(/[.,!?…:]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return moods.get(plain) ?? dressed(plain.replace(frame, ''), moods);
}

const frame =
  /^(?:i (?:feel|felt|am|was)|i'm|it (?:is|was|went|feels|felt)|it's|that was|my (?:day|week|work) (?:is|was|went)|mostly|all) /;

function dressed(words: string, moods: ReadonlyMap<string, Mood>): Mood | undefined {
  const known = moods.get(words);
  if (known) return known;
  const [, size, rest = ''] =
    /^(not(?: very| so| really)?|a (?:bit|little)|slightly|very|really|quite|so|extremely) (.+)$/.exec(
      words,
    ) ?? [];
  const mood = moods.get(rest);
  if (size === undefined || mood === undefined) return undefined;
  if (size.startsWith('not')) return mood === 'good' ? 'bad' : mood === 'bad' ? 'between' : undefined;
  return /^(?:a |slightly)/.test(size) && mood !== 'none' ? 'between' : mood;
}
