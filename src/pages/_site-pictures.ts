import site from 'virtual:clearstep/site';
import type { Choice } from '../model/choices.ts';
import type { Kind, PictureUse } from '../model/document.ts';
import { loadPicture, loadPictureByName } from '../files/pictures.ts';
import { picturesOf as usesOf } from '../model/visit.ts';
import { readHouseRegister, readPictograms } from '../files/house-pictures.ts';
import { loadPictureNames } from '../files/picture-names.ts';
import { houseId } from '../pictures/index.ts';
import type { Picture } from '../pictures/drawing/picture.ts';
import { getDecks, getDocuments, projectRoot } from './_content.ts';
import { deckPictures } from './_decks.ts';
import { picturesOf } from './_output.ts';
import { isDraft } from './_problems.ts';

/** What the website itself shows, by the names an author would type: the first is one of our own drawings, the other one of OpenMoji. */
export const sitePictureNames: Readonly<Record<Choice | Kind | 'make', readonly [string, ...string[]]>> = {
  job: ['carry a tray', 'checklist'],
  rights: ['somebody speaks up with you', 'information'],
  paper: ['sign your name', 'write it down'],
  employer: ['boss', 'co-worker'],
  helper: ['job coach', 'co-worker'],
  results: ['bar chart', 'first step'],
  task: ['checklist', 'first step'],
  leaflet: ['information', 'easy read page'],
  guide: ['co-worker', 'boss'],
  form: ['write', 'write it down'],
  report: ['bar chart', 'first step'],
  make: ['computer', 'development plan'],
};

/** A picture that the website uses of itself, ready for a tile. */
export async function sitePicture(
  names: readonly [string, ...string[]],
): Promise<{ use: PictureUse; picture: Picture }> {
  const [name] = names;
  const picture = await loadPictureByName(names, projectRoot, site);
  const start = { line: 1, column: 1, offset: 0 };
  return { use: { name, id: picture.id, place: { start, end: start } }, picture };
}

/** A picture with every name that leads to it, as an author types it. */
export interface NamedPicture {
  readonly picture: Picture;
  readonly name: string;
  readonly also: readonly string[];
}

/** All pictures with names of our own choosing, in the order of the alphabet. Others are found by OpenMoji's names. */
export async function namedPictures(): Promise<NamedPicture[]> {
  const named = new Map<string, Set<string>>();
  const add = (id: string, names: readonly string[]): void => {
    const known = named.get(id) ?? new Set<string>();
    named.set(id, known);
    for (const name of names) known.add(name);
  };
  for (const entry of readHouseRegister(projectRoot)) add(houseId(entry), [entry.name, ...entry.also]);
  for (const { picture, names } of loadPictureNames().aliases) add(picture, names);
  // A name that two pictures share leads to one of them only; the other is offered by its other names.
  const pictograms = readPictograms(projectRoot, site.pictures);
  const leadsTo = (name: string, id: string): boolean => {
    const answer = pictograms.find(name);
    return answer.found && answer.id === id;
  };
  const pictures = await Promise.all(
    [...named].map(async ([id, names]) => {
      const [name, ...also] = [...names].filter((each) => leadsTo(each, id));
      if (name === undefined) return [];
      // While somebody draws a picture, all others are there.
      const picture = await loadPicture(id, projectRoot).catch((error: unknown) => {
        if (!isDraft) throw error;
      });
      return picture ? [{ picture, name, also }] : [];
    }),
  );
  return pictures.flat().toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/**
 * The ids of all pictures that pages show. While somebody writes, without looking at one of them: that takes longer than
 * to show a page, and whoever asks for a picture that cannot be used is told so.
 */
export async function pictureIds(): Promise<string[]> {
  if (!import.meta.env.DEV) return [...(await allPictures()).keys()];
  const own = await Promise.all(Object.values(sitePictureNames).map(sitePicture));
  return [
    ...new Set([
      ...(await getDecks()).map(({ picture }) => picture.id),
      ...(await getDocuments()).flatMap((document) => [...usesOf(document)].map(({ id }) => id)),
      ...own.map(({ picture }) => picture.id),
      ...readHouseRegister(projectRoot).map(houseId),
      ...loadPictureNames().aliases.map(({ picture }) => picture),
    ]),
  ];
}

/** Every picture that any page shows, by id. */
export async function allPictures(): Promise<Map<string, Picture>> {
  const documents = await getDocuments();
  const used = await Promise.all([...documents.map(picturesOf), deckPictures(await getDecks())]);
  const own = await Promise.all(Object.values(sitePictureNames).map(sitePicture));
  const named = await namedPictures();
  return new Map([
    ...used.flatMap((pictures) => [...pictures]),
    ...own.map(({ picture }) => [picture.id, picture] as const),
    ...named.map(({ picture }) => [picture.id, picture] as const),
  ]);
}
