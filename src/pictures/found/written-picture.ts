import type { PictureAnswer, PictureLookup } from '../../model/picture-lookup.ts';
import { hash } from '../../model/hash.ts';
import { pictureWithPeople } from '../drawing/people.ts';
import type { Credit, Picture } from '../drawing/picture.ts';
import { houseId, type HousePicture } from '../sources/house/register.ts';
import type { PictureSetting } from '../sources/index.ts';
import { sourceOf } from '../sources/index.ts';
import type { PictureNames } from '../names/aliases.ts';
import { PictureRefusal } from '../svg/picture-refusal.ts';
import { findPictograms } from './find-pictogram.ts';

/** A pictogram as its set writes it, as plain data that can be sent to a browser. */
export interface WrittenPicture {
  /** SVG. */
  readonly text: string;
  /** Absent: that of its set. */
  readonly credit?: Credit;
}

/** A drawing of a project or of Clearstep itself, with the version of its file. */
export interface RegisteredPicture {
  readonly entry: HousePicture;
  readonly version?: string;
  readonly showsPeople?: true;
}

/** Pictograms by the names that lead to them, and what each shows, with no file at hand. */
export interface PictogramsElsewhere extends Pick<PictureLookup, 'find'> {
  /** The picture that a set has written. Throws a `PictureRefusal` for one that cannot be drawn. */
  readonly draw: (id: string, written: WrittenPicture) => Picture;
}

/** Finds and draws pictograms as `src/files` does, of what was sent from there. */
export function pictogramsElsewhere(
  registered: readonly RegisteredPicture[],
  names: PictureNames,
  { without = [] }: PictureSetting = {},
): PictogramsElsewhere {
  const register = registered.map(({ entry }) => entry);
  const own = new Map(registered.map(({ entry, ...facts }) => [houseId(entry), facts]));
  const used = findPictograms(register, names, without);
  const all = findPictograms(register, names);
  return {
    find: (name): PictureAnswer => {
      const answer = used.find(name);
      if (!answer.found) return answer;
      return { ...answer, ...own.get(answer.id) };
    },
    draw: (id, { text, credit }) => {
      const known = sourceOf(id);
      if (!known)
        throw new PictureRefusal(`There is no picture with the id "${id}".`, 'Choose another picture.');
      const { source, key, people } = known;
      const bare = `${source.id}:${key}`;
      const picture: Picture = {
        id: bare,
        label: all.label(bare) ?? key,
        credit: credit ?? source.credit,
        content: { type: 'drawing', drawing: source.draw(text, key) },
      };
      return pictureWithPeople(picture, people);
    },
  };
}

/** The part of all pictograms that one is sent in: a file for each picture would be thousands, and one file is too large. */
export function packOf(id: string): string {
  return hash(id).slice(-2);
}

/** The names of all parts. */
export const packs: readonly string[] = Array.from({ length: 256 }, (_, index) =>
  index.toString(16).padStart(2, '0'),
);
