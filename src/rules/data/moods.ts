import { readDataTable } from '../../model/read/common/data-table.ts';
import { type Mood, moods } from '../vocabulary.ts';

/**
 * Reads `moods.tsv`: the words that may stand under a face, with what they say, of one language or of its mother (“en” for
 * “en-GB”). Empty: nobody has listed any. Throws on a wrong row and on a phrase that stands twice: our own bug.
 */
export function readMoods(text: string, language: string): ReadonlyMap<string, Mood> {
  const [mother = ''] = language.split('-');
  const found = new Map<string, Mood>();
  for (const row of readDataTable(text, ['language', 'phrase', 'mood'])) {
    const mood = moods.find((each) => each === row.mood);
    if (!mood) throw new Error(`A mood is ${moods.join(', ')}, not "${row.mood}".`);
    if (row.language !== mother) continue;
    if (found.has(row.phrase)) throw new Error(`A mood stands twice: ${row.phrase}`);
    if (row.phrase !== row.phrase.toLowerCase())
      throw new Error(`A mood is not in lower case: ${row.phrase}`);
    found.set(row.phrase, mood);
  }
  return found;
}
