/** The documents of a site, for lists on pages of an organisation's own, such as `src/pages/jobs.astro`. */
import { address } from '../components/addresses.ts';
import { getDocuments, projectRoot } from '../components/content.ts';
import { photoWidths } from '../components/photo-widths.ts';
import { loadUsablePictures } from '../files/pictures.ts';
import { documentPath } from '../model/addresses.ts';
import { drawingPath, photoPath } from '../model/file-addresses.ts';
import { isCheckedWithReaders } from '../model/content-version.ts';
import type { Document, Kind } from '../model/document.ts';

/** What a list says of a document. */
export interface ListedDocument {
  readonly title: string;
  readonly summary: string;
  readonly kind: Kind;
  /** `en-GB`, for the `lang` of its title on a page in another language. */
  readonly language: string;
  /** For a link on a page of the same site, with the folder of the site in it: `/easy/en-GB/tasks/make-tea/`. */
  readonly address: string;
  /** Its picture, for the `src` of an image. It stands beside its title and needs no other words: `alt=""`. */
  readonly picture: string;
  /** Whether readers have checked it as it is now. If not, its page says that it is a draft. */
  readonly isChecked: boolean;
  /** ISO date on which somebody last looked whether it is still right. */
  readonly reviewed: string;
}

/** Which documents are wanted. Absent: all. */
export interface Wanted {
  readonly language?: string;
  readonly kind?: Kind;
}

/** All documents of the site, those of the library among them, by title. */
export async function listDocuments({ language, kind }: Wanted = {}): Promise<ListedDocument[]> {
  const documents = await getDocuments();
  const wanted = documents.filter(
    (document) =>
      (language === undefined || document.language === language) &&
      (kind === undefined || document.kind === kind),
  );
  return Promise.all(wanted.map((document) => listed(document)));
}

async function listed(document: Document): Promise<ListedDocument> {
  const { title, summary, kind, language, reviewed } = document;
  return {
    title,
    summary,
    kind,
    language,
    address: address(documentPath(document)),
    picture: address(await picturePath(document)),
    isChecked: isCheckedWithReaders(document),
    reviewed,
  };
}

/** A photo has files of several widths. The one that every browser can show is the first. */
async function picturePath(document: Document): Promise<string> {
  const { id } = document.picture;
  if (!id.startsWith('photo:')) return drawingPath(id);
  const photo = (await loadUsablePictures(document, projectRoot)).get(id)?.content;
  const [width] = photo?.type === 'photo' ? photoWidths(photo) : [];
  return width === undefined ? drawingPath(id) : photoPath(id, width, 'webp');
}
