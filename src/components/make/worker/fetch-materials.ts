import type { People } from '../../../model/people.ts';
import { pictureWithPeople } from '../../../pictures/drawing/people.ts';
import boldFile from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';
import regularFile from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import boldArabic from '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf?url';
import regularArabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import boldOther from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import regularOther from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import { makePicturesPath, makeSitePath, rulePath } from '../../../model/addresses.ts';
import { drawingToSvg } from '../../../pictures/drawing/drawing-svg.ts';
import type { Picture } from '../../../pictures/drawing/picture.ts';
import { idWithoutPeople } from '../../../model/people.ts';
import type { PictureAnswer } from '../../../model/picture-lookup.ts';
import {
  type OfferedPicture,
  openPictureSearch,
  type PictureSearch,
} from '../../../pictures/found/search-pictures.ts';
import {
  packOf,
  type PictogramsElsewhere,
  pictogramsElsewhere,
  type WrittenPicture,
} from '../../../pictures/found/written-picture.ts';
import { PictureRefusal } from '../../../pictures/svg/picture-refusal.ts';
import { type FontFiles, type Letters, openLetters } from '../../../preview/letters.ts';
import type { PreviewMaterials } from '../../../preview/preview.ts';
import { address } from '../../addresses.ts';
import { fromText, type SiteOfMake } from '../site-of-make.ts';
import { lookUpFile } from './look-up-file.ts';
import { NotFetched, orNotFetched } from './not-fetched.ts';
import { pictureAddress } from './picture-addresses.ts';
import { readPhoto } from './read-photo.ts';

/** What a preview needs, fetched from this site as it is asked for, each once. */
export interface FetchedMaterials {
  /** With the photos and tables that lie beside a document. */
  readonly forFiles: (
    files: ReadonlyMap<string, Uint8Array>,
    versions: ReadonlyMap<string, string>,
  ) => PreviewMaterials;
  /** A pictogram by its name, as SVG, with the people of a document. `undefined`: none has that name. Throws a `PictureRefusal`. */
  readonly drawPicture: (name: string, people?: People) => Promise<string | undefined>;
  /** Pictures for what was typed; where nothing was, for the words of a step. */
  readonly findPictures: (typed: string, about: string) => readonly OfferedPicture[];
}

export async function fetchMaterials(): Promise<FetchedMaterials> {
  const [{ site, registered, terms, logo }, { pictureNames }] = await Promise.all([
    fetchJson<SiteOfMake>(makeSitePath),
    orNotFetched(import('./picture-names.ts')),
  ]);
  const pictograms = pictogramsElsewhere(registered, pictureNames(), site.pictures);
  const load = pictogramLoader(pictograms);
  let letters: Promise<Letters> | undefined;
  const common = {
    site,
    // In UTC, as a build takes it.
    today: new Date().toISOString().slice(0, 10),
    photoAddress: pictureAddress,
    letters: () => (letters ??= fetchLetters()),
    vocabulary: async (language: string) => {
      const { vocabularyOf } = await orNotFetched(import('./words-of-rules.ts'));
      return vocabularyOf(language, terms[language] ?? []);
    },
    ...(logo && { logo: fromText(logo) }),
    ruleAddress: (rule: string) => address(rulePath(rule)),
  };
  let search: PictureSearch | undefined;
  return {
    findPictures: (typed, about) => {
      search ??= openPictureSearch(
        registered.map(({ entry }) => entry),
        pictureNames(),
        site.pictures?.without ?? [],
        (name) => idOf(pictograms.find(name, '')),
      );
      return typed.trim() === '' ? search.forText(about, MOST_SUGGESTED) : search.byWords(typed, MOST_FOUND);
    },
    drawPicture: async (name, people) => {
      const answer = pictograms.find(name, '');
      if (!answer.found) return undefined;
      const { content } = pictureWithPeople(await load(answer.id), people);
      return content.type === 'drawing' ? drawingToSvg(content.drawing) : undefined;
    },
    forFiles: (files, versions) => {
      // A photo is read, and cut, once for all texts about the same files.
      const photos = new Map<string, Promise<Picture>>();
      return {
        ...common,
        lookup: lookUpFile(files, versions, pictograms),
        loadPicture: (id) =>
          id.startsWith('photo:') ? keep(photos, id, () => readPhoto(id, files)) : load(id),
      };
    },
  };
}

/** More than these are not looked through: another word finds them. */
const MOST_FOUND = 24;
const MOST_SUGGESTED = 6;

function idOf(answer: PictureAnswer): string | undefined {
  return answer.found ? answer.id : undefined;
}

/** Pictograms, drawn once each. */
function pictogramLoader(pictograms: PictogramsElsewhere): (id: string) => Promise<Picture> {
  const loaded = new Map<string, Promise<Picture>>();
  const packs = new Map<string, Promise<Readonly<Record<string, WrittenPicture>>>>();
  const loadPack = (name: string): Promise<Readonly<Record<string, WrittenPicture>>> =>
    keep(packs, name, () => fetchJson(makePicturesPath(name)));
  return (id) =>
    keep(loaded, id, async () => {
      const bare = idWithoutPeople(id);
      const written = (await loadPack(packOf(bare)))[bare];
      if (!written)
        throw new PictureRefusal(`There is no picture with the id "${id}".`, 'Choose another picture.');
      return pictograms.draw(id, written);
    });
}

async function fetchLetters(): Promise<Letters> {
  const own = await fetchFonts(regularFile, boldFile);
  return openLetters(own, () =>
    Promise.all([fetchFonts(regularOther, boldOther), fetchFonts(regularArabic, boldArabic)]),
  );
}

async function fetchFonts(regular: string, bold: string): Promise<FontFiles> {
  const [first, second] = await Promise.all([fetchBytes(regular), fetchBytes(bold)]);
  return { regular: first, bold: second };
}

async function fetchBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchWhole(path)).arrayBuffer());
}

async function fetchJson<Told>(path: string): Promise<Told> {
  return (await (await fetchWhole(address(path))).json()) as Told;
}

async function fetchWhole(path: string): Promise<Response> {
  const response = await orNotFetched(fetch(path));
  if (!response.ok) throw new NotFetched(`${path}: ${response.status}`);
  return response;
}

/** What could not be fetched is asked for again. */
function keep<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  value.catch(() => known.delete(key));
  return value;
}
