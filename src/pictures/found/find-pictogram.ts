import type { PictureAnswer } from '../../model/picture-lookup.ts';
import type { Gap, PictureNames } from '../names/aliases.ts';
import { foldName, namesWithin } from '../names/fold-name.ts';
import { houseId, type HouseRegister } from '../sources/house/register.ts';
import { type PictureSet, sourceOf } from '../sources/index.ts';
import { nearestNames, type Findable } from '../names/nearest-names.ts';
import { isOpenmojiOfPeople } from '../sources/openmoji/people.ts';
import { openmojiFindable, openmojiHexcode, openmojiName } from '../sources/openmoji/names.ts';

/** Finds pictograms by the words an author types, and says what each shows. */
export interface Pictograms {
  /** House drawings first, then the hand-checked words, then OpenMoji's own names. */
  find(name: string): PictureAnswer;
  /** What is to be seen in a picture; `undefined` for an id that no name leads to. */
  label(id: string): string | undefined;
}

/**
 * The pictograms of all sets but those that are not used, by the names picked for them and their own, together with the
 * drawings of this project.
 */
export function findPictograms(
  register: HouseRegister,
  names: PictureNames,
  without: readonly PictureSet[] = [],
): Pictograms {
  const isUsed = (id: string): boolean => !without.some((set) => id.startsWith(`${set}:`));
  const { gapNames, ...all } = indexNames(names);
  const used = indexNames({ aliases: names.aliases.filter(({ picture }) => isUsed(picture)), gaps: [] });
  const { aliasPictures, aliasFindable } = used;
  const { aliasLabels } = all;
  const houseNames = new Map<string, string>();
  for (const picture of register) {
    for (const name of [picture.name, ...picture.also]) {
      for (const written of namesWithin(name)) houseNames.set(written, houseId(picture));
    }
  }
  const houseLabels = new Map(register.map((picture) => [houseId(picture), picture.label]));
  const findable = [
    ...register.flatMap(({ name, also }) => [name, ...also].map((each) => ({ name: each }))),
    ...aliasFindable,
    ...(isUsed('openmoji:') ? openmojiFindable : []),
  ];
  const byOpenmoji = (written: string): string | undefined =>
    isUsed('openmoji:') ? ofOpenmoji(written) : undefined;

  const known = (written: string): string | undefined =>
    houseNames.get(written) ?? aliasPictures.get(written) ?? byOpenmoji(written);

  function find(name: string): PictureAnswer {
    const written = foldName(name);
    if (written === '') return { found: false, reason: 'No picture is named.', suggestions: [] };
    const gapHere = gapNames.get(written);
    const id =
      houseNames.get(written) ??
      aliasPictures.get(written) ??
      (gapHere ? undefined : (byId(name) ?? byOpenmoji(written)));
    if (id !== undefined)
      return { found: true, id, needsAlt: false, ...(isOpenmojiOfPeople(id) && { showsPeople: true }) };
    const unused = all.aliasPictures.get(written) ?? ofOpenmoji(written) ?? (isUsed(name) ? undefined : name);
    if (unused !== undefined && !isUsed(unused))
      return notFound(
        name,
        `The picture "${name}" is of ${nameOfSet(unused)}, which your site does without.`,
      );
    if (gapHere)
      return { found: false, ...sayGap(name, gapHere, (each) => known(foldName(each)) !== undefined) };
    return notFound(name, `There is no picture called "${name}".`);
  }

  /** The nearest of thousands of names take longer to find than all else, and not everybody asks for them. */
  function notFound(name: string, reason: string): PictureAnswer {
    return {
      found: false,
      reason,
      get suggestions() {
        return nearestNames(name, findable);
      },
    };
  }

  function byId(name: string): string | undefined {
    const id = name.trim();
    return isUsed(id) && (houseLabels.has(id) || label(id) !== undefined) ? id : undefined;
  }

  function label(id: string): string | undefined {
    const own = houseLabels.get(id) ?? aliasLabels.get(id);
    if (own !== undefined) return own;
    return id.startsWith('openmoji:') ? openmojiName(id.slice('openmoji:'.length)) : undefined;
  }

  return { find, label };
}

/** The names as `foldName` has them, ready to be looked up. */
function indexNames({ aliases, gaps }: PictureNames): {
  readonly aliasPictures: ReadonlyMap<string, string>;
  readonly aliasLabels: ReadonlyMap<string, string>;
  readonly aliasFindable: readonly Findable[];
  readonly gapNames: ReadonlyMap<string, Gap>;
} {
  return {
    aliasPictures: new Map(
      aliases.flatMap(({ picture, names }) => names.map((name) => [foldName(name), picture] as const)),
    ),
    aliasLabels: new Map(aliases.map(({ picture, label }) => [picture, label])),
    aliasFindable: aliases.flatMap(({ names }) => {
      const words = [...new Set(names.flatMap((name) => foldName(name).split(/[ /]+/)))].join(' ');
      return names.map((name) => ({ name, words }));
    }),
    gapNames: new Map(gaps.flatMap((gap) => gap.names.map((name) => [foldName(name), gap] as const))),
  };
}

function nameOfSet(id: string): string {
  return sourceOf(id)?.source.credit.source ?? id;
}

function ofOpenmoji(written: string): string | undefined {
  const hexcode = openmojiHexcode(written);
  return hexcode === undefined ? undefined : `openmoji:${hexcode}`;
}

function sayGap(
  name: string,
  { instead }: Gap,
  exists: (name: string) => boolean,
): { readonly reason: string; readonly suggestions: readonly string[] } {
  return {
    reason: `There is no good picture for "${name}" yet.`,
    suggestions: instead.filter(exists).slice(0, 5),
  };
}
