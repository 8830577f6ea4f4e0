import type { PictureNames } from '../names/aliases.ts';
import { foldName } from '../names/fold-name.ts';
import { nearestNames } from '../names/nearest-names.ts';
import { smallWords } from '../names/small-words.ts';
import { houseId, type HouseRegister } from '../sources/house/register.ts';
import type { PictureSet } from '../sources/index.ts';
import { openmojiFindable, openmojiHexcode } from '../sources/openmoji/names.ts';

/** A picture on offer: what an author writes for it, and what is to be seen. */
export interface OfferedPicture {
  readonly id: string;
  /** It leads to this picture and to no other. */
  readonly name: string;
  readonly label: string;
}

/** Pictures by words that somebody types, and by the words of a step. */
export interface PictureSearch {
  /** The best first: those whose names hold all words or begin with what was typed, then synonyms, then slips of the finger. */
  readonly byWords: (typed: string, most: number) => readonly OfferedPicture[];
  /** Those whose whole name is said in a text, the longest name first: "Boil the kettle" leads to "kettle". */
  readonly forText: (text: string, most: number) => readonly OfferedPicture[];
}

/** Makes all names of all sets ready to be searched: drawings of the project, names picked by a person, and OpenMoji's own. */
export function openPictureSearch(
  register: HouseRegister,
  { aliases }: PictureNames,
  without: readonly PictureSet[],
  /** The picture to which a name leads. */
  idOf: (name: string) => string | undefined,
): PictureSearch {
  const found = new Map<string, Entry>();
  const add = (id: string, names: readonly string[], label: string, also: string, rank: number): void => {
    const name = names.find((each) => idOf(each) === id);
    if (name === undefined) return;
    const known = found.get(id);
    const folded = [...names, label].map(foldName);
    if (known) {
      known.names.push(...folded.map(wordsOf));
      known.also.push(...wordsOf(also));
    } else found.set(id, { id, name, label, names: folded.map(wordsOf), also: wordsOf(also), rank });
  };
  for (const entry of register) add(houseId(entry), [entry.name, ...entry.also], entry.label, '', 0.6);
  for (const { picture, names, label } of aliases) add(picture, names, label, '', 0.4);
  if (!without.includes('openmoji'))
    for (const { name, words = '' } of openmojiFindable)
      add(`openmoji:${openmojiHexcode(name) ?? ''}`, [name], name, words, 0);
  const entries = [...found.values()];
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    byWords: (typed, most) => {
      const wanted = wordsOf(foldName(typed));
      if (wanted.length === 0) return [];
      const scored = entries.flatMap((entry) => {
        const score = scoreOf(entry, wanted);
        return score === undefined ? [] : [{ entry, score }];
      });
      const best = bestFirst(scored, most);
      if (best.length > 0) return best;
      return nearestNames(typed, entries, most).flatMap((name) => {
        const entry = byName.get(name);
        return entry ? [offered(entry)] : [];
      });
    },
    forText: (text, most) => {
      const said = wordsOf(foldName(text.replace(/[^\p{L}\p{N}'-]+/gu, ' ')));
      const scored = entries.flatMap((entry) => {
        const inText = entry.names.filter(
          (words) => words.length > 0 && words.every((word) => isSaid(word, said)),
        );
        const letters = Math.max(0, ...inText.map((words) => words.join('').length));
        return letters > 2 ? [{ entry, score: letters + entry.rank }] : [];
      });
      return bestFirst(scored, most);
    },
  };
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** The words of each of its names. */
  readonly names: (readonly string[])[];
  /** Words that mean nearly the same. */
  readonly also: string[];
  /** Pictures that a person has picked for a word come first. */
  readonly rank: number;
}

/** `undefined`: a word that was typed is not found. Of the last word, which may still be typed, its start is enough. */
function scoreOf({ names, also, rank }: Entry, wanted: readonly string[]): number | undefined {
  const last = wanted.length - 1;
  const inWords = (words: readonly string[], word: string, index: number): number =>
    words.includes(word)
      ? 1
      : words.some((each) => isSame(each, word))
        ? 0.9
        : index === last && words.some((each) => each.startsWith(word))
          ? 0.6
          : 0;
  const ofNames = names.map((words) => {
    const each = wanted.map((word, index) => inWords(words, word, index));
    if (each.includes(0)) return 0;
    // A name with nothing but these words is the one that was meant.
    return 4 + each.reduce((sum, part) => sum + part, 0) / Math.max(words.length, wanted.length);
  });
  const best = Math.max(0, ...ofNames);
  if (best > 0) return best + rank;
  const all = [...names.flat(), ...also];
  const each = wanted.map((word, index) => inWords(all, word, index));
  return each.includes(0) ? undefined : 1 + each.reduce((sum, part) => sum + part, 0) / wanted.length + rank;
}

function bestFirst(
  scored: readonly { readonly entry: Entry; readonly score: number }[],
  most: number,
): readonly OfferedPicture[] {
  return scored
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        a.entry.name.length - b.entry.name.length ||
        (a.entry.name < b.entry.name ? -1 : 1),
    )
    .slice(0, most)
    .map(({ entry }) => offered(entry));
}

function offered({ id, name, label }: Entry): OfferedPicture {
  return { id, name, label };
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '' && !smallWords.has(word));
}

/** One of them said in another form: cups and cup, boiling and boil. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && long.startsWith(short) && ENDINGS.has(long.slice(short.length));
}

const ENDINGS: ReadonlySet<string> = new Set(['s', 'es', 'ed', 'ing', 'd', "'s"]);

function isSaid(word: string, said: readonly string[]): boolean {
  return said.some((each) => each === word || isSame(each, word));
}
