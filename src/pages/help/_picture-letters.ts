import { helpLanguage } from '../../languages/index.ts';
import { type ListPart, listParts } from '../../model/list-parts.ts';
import { type NamedPicture, namedPictures } from '../_site-pictures.ts';

type Listed = NamedPicture & { readonly title: string; readonly language: string };

let read: Promise<ListPart<Listed>[]> | undefined;

/** All pictures with names of our own choosing, by the first letter of the first of their names. */
export async function pictureLetters(): Promise<ListPart<Listed>[]> {
  // While somebody draws, a picture may come at any time.
  if (import.meta.env.DEV) return letters();
  return (read ??= letters());
}

async function letters(): Promise<ListPart<Listed>[]> {
  const pictures = await namedPictures();
  return listParts(pictures.map((each) => ({ ...each, title: each.name, language: helpLanguage.tag })));
}
