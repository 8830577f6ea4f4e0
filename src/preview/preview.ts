import type { Edition } from '../editions/edition.ts';
import { editionsOf } from '../editions/index.ts';
import type { Document } from '../model/document.ts';
import { hasErrors, type Message, sortMessages } from '../model/message.ts';
import type { PictureLookup } from '../model/picture-lookup.ts';
import { readDocument, type ReadResult } from '../model/read.ts';
import { layOutPaper } from '../papers/paper.ts';
import { writePdf } from '../pdf/write.ts';
import type { Picture, Pictures } from '../pictures/drawing/picture.ts';
import { usablePictures } from '../pictures/found/usable-pictures.ts';
import { ringsOffPhoto } from '../pictures/photo/rings-off-photo.ts';
import type { Faces, Publication, Sheet } from '../print/sheet/sheet.ts';
import { type DrawnPart, sheetParts } from '../print/sheet-parts.ts';
import type { Ease } from '../rules/ease.ts';
import type { Vocabulary } from '../rules/vocabulary.ts';
import type { Site } from '../site/site.ts';
import { checkDocument, type PaperPages, type Spelling } from './check-document.ts';
import { checkDraft } from './check-draft.ts';
import type { Letters } from './letters.ts';
import { messagesOfPapers } from './messages-of-papers.ts';

/** All that a preview needs from outside. It reads no file and asks no network itself. */
export interface PreviewMaterials {
  readonly site: Site;
  /** ISO date. Papers say when a document was due to be checked and was not. */
  readonly today: string;
  /** Who answers whether there is a picture or a table of a name. */
  readonly lookup: PictureLookup;
  /** One picture by its id. Throws a `PictureRefusal` for one that cannot be used. */
  readonly loadPicture: (id: string) => Promise<Picture>;
  /** Where a photo lies, for the sheets that are drawn. */
  readonly photoAddress: (photo: Picture) => string;
  readonly letters: () => Promise<Letters>;
  /** What is known of the words of a language, those of the project among them. */
  readonly vocabulary: (language: string) => Promise<Vocabulary>;
  readonly spelling?: Spelling;
  readonly logo?: Picture;
  /** Where a rule is explained. Absent: messages carry no address. */
  readonly ruleAddress?: (rule: string) => string;
}

/** What there is to say about a text. */
export interface TextCheck {
  /** As `npm run check` tells them, by place. */
  readonly messages: readonly Message[];
  readonly ease?: Ease;
  readonly pages: PaperPages;
}

/** One text, while somebody writes it. What is asked twice of the same text is made once. */
export interface Preview {
  readonly read: (text: string, file: string) => ReadResult;
  /** The papers that a document comes in, in the order in which readers are offered them. */
  readonly editions: (document: Document) => readonly Edition[];
  /** The sheets of a paper. Throws a `MessagesError` with all that does not fit. */
  readonly layOut: (document: Document, edition: Edition) => Promise<Publication>;
  /** A sheet as SVG, thing by thing: what the screen shows is what the printer prints. */
  readonly draw: (sheet: Sheet) => Promise<readonly DrawnPart[]>;
  /** Whatever else shows a document: with its pictures, and with faces that have all of its letters. */
  readonly show: <Shown>(
    document: Document,
    show: (faces: Faces, pictures: Pictures) => Shown | Promise<Shown>,
  ) => Promise<Shown>;
  /** The very bytes that a build makes of the same document for the same site on the same day. */
  readonly print: (document: Document, edition: Edition) => Promise<Uint8Array>;
  /** Everything that is to be said about a text. It pauses now and then and ends when `signal` says that nobody waits. */
  readonly check: (text: string, file: string, signal?: AbortSignal) => Promise<TextCheck>;
}

/** Looks at texts with the very reader, rules and papers of a build. Pictures and tables are taken to stay as they are. */
export function openPreview(materials: PreviewMaterials): Preview {
  const { site, today, lookup } = materials;
  let last: { readonly text: string; readonly file: string; readonly result: ReadResult } | undefined;
  const pictures = new WeakMap<Document, ReturnType<typeof usablePictures>>();
  const publications = new WeakMap<Document, Map<Edition['id'], Promise<Publication>>>();
  const drawn = new WeakMap<Sheet, readonly DrawnPart[]>();

  const read: Preview['read'] = (text, file) => {
    if (last?.text !== text || last.file !== file) {
      const result = readDocument(text, { file, pictures: lookup, languages: site.languages, today });
      last = { text, file, result };
    }
    return last.result;
  };
  const picturesOf = (document: Document): ReturnType<typeof usablePictures> =>
    keep(pictures, document, () => usablePictures(document, materials.loadPicture));
  const layOutAnew = async (document: Document, edition: Edition): Promise<Publication> => {
    const { logo } = materials;
    const [letters, used] = await Promise.all([materials.letters(), picturesOf(document)]);
    return letters.set((faces) =>
      layOutPaper(document, edition, { faces, pictures: used.pictures, site, today, ...(logo && { logo }) }),
    );
  };
  const layOut: Preview['layOut'] = (document, edition) =>
    keep(
      keep(publications, document, () => new Map<Edition['id'], Promise<Publication>>()),
      edition.id,
      () => layOutAnew(document, edition),
    );
  const editions = (document: Document): readonly Edition[] => editionsOf(document, site);

  return {
    read,
    editions,
    layOut,
    draw: async (sheet) => {
      const letters = await materials.letters();
      return letters.set((faces) =>
        keep(drawn, sheet, () => sheetParts(sheet, faces, materials.photoAddress)),
      );
    },
    show: async (document, show) => {
      const [letters, used] = await Promise.all([materials.letters(), picturesOf(document)]);
      return letters.set((faces) => show(faces, used.pictures));
    },
    print: async (document, edition) => writePdf(await layOut(document, edition)),
    check: async (text, file, signal) => {
      const { document, draft, messages: told } = read(text, file);
      const written = document ?? draft;
      if (!written) return { messages: told, pages: new Map() };
      const vocabulary = await materials.vocabulary(written.language);
      const options = { ...materials, vocabulary };
      if (!document) {
        const strengths = site.rules;
        const ofDraft = await checkDraft(written, told, { ...options, strengths });
        return { messages: sortMessages([...told, ...ofDraft]), pages: new Map() };
      }
      const { messages, ...found } = await checkDocument(document, options, async () => {
        const used = await picturesOf(document);
        const ofPictures = [...used.messages, ...ringsOffPhoto(document, used.pictures)];
        if (hasErrors(ofPictures)) return { pictures: ofPictures, papers: noPapers };
        const papers = await messagesOfPapers(document, editions(document), async (edition) => {
          await pause();
          signal?.throwIfAborted();
          return layOut(document, edition);
        });
        return { pictures: ofPictures, papers };
      });
      return { messages: sortMessages([...told, ...messages]), ...found };
    },
  };
}

const noPapers = { messages: [], pages: new Map<string, number>() };

/** Lets whatever else is waiting have its turn: a newer text, above all. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

interface Known<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function keep<Key, Value>(known: Known<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
