import { houseId } from '../pictures/sources/house/register.ts';
import { houseCredit } from '../pictures/sources/house/source.ts';
import { openmojiIds } from '../pictures/sources/openmoji/names.ts';
import type { PictureSetting } from '../pictures/sources/index.ts';
import type { RegisteredPicture, WrittenPicture } from '../pictures/found/written-picture.ts';
import { fileVersion, marksPeople } from './file-version.ts';
import { houseFile, isOfProject, readHouseRegister } from './house-pictures.ts';
import { loadPictureNames } from './picture-names.ts';
import { pictogramText } from './picture-files.ts';

/** The ids of all pictograms to which any name leads, photos aside. */
export function pictogramIds(root: string, { without = [] }: PictureSetting = {}): string[] {
  const ids = [
    ...readHouseRegister(root).map(houseId),
    ...loadPictureNames().aliases.map(({ picture }) => picture),
    ...openmojiIds,
  ];
  return [...new Set(ids)].filter((id) => !without.some((set) => id.startsWith(`${set}:`)));
}

/** A pictogram as its set writes it, for whoever draws it elsewhere. */
export async function writtenPicture(id: string, root: string): Promise<WrittenPicture> {
  const own = readHouseRegister(root).find((entry) => houseId(entry) === id);
  const text = await pictogramText(id, root);
  return own ? { text, credit: houseCredit(own, { isOfProject: isOfProject(own, root) }) } : { text };
}

/** The drawings of the project and of Clearstep, as the names that lead to them need them. */
export function registeredPictures(root: string): RegisteredPicture[] {
  return readHouseRegister(root).map((entry) => {
    const file = houseFile(entry.file.replace(/\.svg$/u, ''), root);
    const version = fileVersion(file);
    return {
      entry,
      ...(version !== undefined && { version }),
      ...(marksPeople(file) && { showsPeople: true }),
    };
  });
}
