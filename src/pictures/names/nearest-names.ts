import { lettersApart } from '../../model/nearest.ts';
import { foldName } from './fold-name.ts';
import { smallWords } from './small-words.ts';

/** A name with other words that lead to it. */
export interface Findable {
  readonly name: string;
  /** Folded, with spaces between. */
  readonly words?: string;
}

/**
 * Names that an author may have meant, the nearest first. A name that shares words counts most, then one whose
 * search words fit, then one that is written alike (a slip of the finger).
 */
export function nearestNames(wanted: string, candidates: Iterable<Findable>, count = 5): string[] {
  const target = foldName(wanted).slice(0, 60);
  const targetWords = target.split(/[ /]+/).filter((word) => word.length > 1 && !smallWords.has(word));
  const scored: { readonly name: string; readonly score: number }[] = [];
  for (const { name, words = '' } of candidates) {
    const folded = foldName(name);
    const shared = sharedWords(targetWords, folded.split(/[ /:]+/));
    const tagged = sharedWords(targetWords, words.split(' '));
    const alike = likeness(target, folded);
    const score = 3 * shared + tagged + (alike > 0.6 ? alike : 0) - folded.length / 200;
    if (score > 0.5) scored.push({ name, score });
  }
  scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  return [...new Set(scored.map(({ name }) => name))].slice(0, count);
}

/** From 0 to 1: how many of the wanted words stand in the others; one that is only begun counts less. */
function sharedWords(wanted: readonly string[], others: readonly string[]): number {
  if (wanted.length === 0) return 0;
  const found = wanted.map((word) => {
    if (others.includes(word)) return 1;
    const begun = (other: string): boolean =>
      other.length > 3 &&
      word.length > 3 &&
      (other.startsWith(word) || (word.startsWith(other) && endings.test(word.slice(other.length))));
    return others.some(begun) ? 0.7 : 0;
  });
  return found.reduce<number>((sum, part) => sum + part, 0) / wanted.length;
}

/** "Washing" begins with "wash", and "pillow" has nothing to do with "pill". */
const endings = /^.?(?:s|es|ed|ing|ings|er|ers)$/u;

/** From 0 to 1: 1 minus the share of letters to change, add, take out or swap. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  // Names of very different length are never slips of each other; this also keeps the search short.
  if (Math.abs(a.length - b.length) > longer * 0.4) return 0;
  return 1 - lettersApart(a, b) / Math.max(1, longer);
}
