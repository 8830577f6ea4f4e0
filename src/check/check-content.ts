import path from 'node:path';
import type { ContentOptions } from '../files/content.ts';
import { findContentFiles } from '../files/content-files.ts';
import { findHistory } from '../files/history.ts';
import { pictureLookup } from '../files/pictures.ts';
import { registerFile, unregisteredDrawings } from '../files/house-pictures.ts';
import { readProjectWords } from '../files/words.ts';
import { isFromLibrary } from '../model/library.ts';
import type { Document } from '../model/document.ts';
import { type Message, sortMessages } from '../model/message.ts';
import { MessagesError } from '../model/messages-error.ts';
import type { PictureLookup } from '../model/picture-lookup.ts';
import type { Vocabulary } from '../rules/vocabulary.ts';
import type { Site } from '../site/site.ts';
import { isTold } from '../papers/one-message.ts';
import { checkDraft } from '../preview/check-draft.ts';
import { type CheckMemory, rememberChecks } from './check-memory.ts';
import { checkDeckPapers } from './check-deck-papers.ts';
import { checkOne, type DocumentCheck } from './check-one.ts';
import { toldOncePerLanguage } from './once-per-language.ts';
import { type AskedContent, readAsked } from './read-asked.ts';
import { checkPapers, type PaperCheckOptions } from './check-papers.ts';
import { checkTranslations } from './translations.ts';
import type { SpellingCheck } from './spelling/index.ts';

export interface ContentCheckOptions extends ContentOptions {
  /** Only these files, by their path below the root. Default: all. */
  readonly files?: readonly string[];
  /** Whether every edition of every document is laid out, to see that it fits and how many pages it has. */
  readonly withPapers: boolean;
  /** Who looks words up in a dictionary. Absent: nobody does. */
  readonly spelling?: SpellingCheck;
  readonly site: Site;
  /** Where a rule is explained. Absent: messages carry no address. */
  readonly ruleAddress?: (rule: string) => string;
  /** What an earlier check has left. With it, only what changed is looked at. Absent: everything is. */
  readonly memory?: CheckMemory;
}

export interface ContentCheck {
  /** Every document that can be read, with what its papers told. */
  readonly documents: readonly CheckedDocument[];
  /** Files in which the reader found errors. Rules have looked at their words, and nothing was made of them. */
  readonly unread: readonly string[];
  /** Everything there is to say, by file and place. */
  readonly messages: readonly Message[];
}

export interface CheckedDocument extends DocumentCheck {
  readonly document: Document;
}

/**
 * Gathers everything that is to be said about the content: by the reader, about pictures, about the words of the
 * project, by the easy-read rules, and about paper. `npm run check`, `npm run dev` and `npm run build` all ask here.
 */
export async function checkContent(root: string, options: ContentCheckOptions): Promise<ContentCheck> {
  const pictures = options.pictures ?? lookUpPictures(root, options.site);
  if (pictures instanceof MessagesError) return withoutPictures(root, pictures);
  const memory = options.memory ?? rememberChecks();
  memory.start();
  const [read, words] = await Promise.all([
    readAsked(root, options.files, { ...options, pictures, reads: memory.reads }),
    memory.words(() => readProjectWords(root, options.site, pictures)),
  ]);
  const documents: CheckedDocument[] = [];
  const vocabularyFor = (language: string): Vocabulary =>
    memory.vocabulary(language, words.terms.get(language) ?? []);
  for (const document of read.documents) {
    const vocabulary = vocabularyFor(document.language);
    const check = (): Promise<DocumentCheck> =>
      isFromLibrary(document)
        ? checkBrought(document, { ...options, root })
        : checkOne(document, { ...options, root, vocabulary });
    documents.push({ document, ...(await memory.check(document, vocabulary, check)) });
  }
  const ofDrafts: Message[] = [];
  for (const draft of read.drafts) {
    const errors = read.messages.filter(({ file }) => file === draft.file);
    const vocabulary = vocabularyFor(draft.language);
    const check = (): Promise<readonly Message[]> =>
      checkDraft(draft, errors, { ...options, vocabulary, strengths: options.site.rules });
    ofDrafts.push(...(await memory.check(draft, vocabulary, check)));
  }
  const histories = await checkHistories(root, read.documents);
  const isAsked = (file: string): boolean => options.files?.includes(file) ?? true;
  const about = words.messages.filter(({ file }) => isAsked(file));
  const stray = options.files ? [] : unregisteredDrawings(root);
  const ofDocuments = documents.flatMap((checked) => checked.messages);
  const ofDecks = options.withPapers
    ? await Promise.all(read.decks.map((deck) => checkDeckPapers(deck, read.documents, { ...options, root })))
    : [];
  const messages = [
    ...stray,
    ...read.messages,
    ...about,
    ...histories,
    ...toldOncePerLanguage([...ofDocuments, ...ofDrafts]),
    ...ofDecks.flat().filter((message) => !isTold(message, ofDocuments)),
    ...checkTranslations([...read.documents, ...read.beside]).filter(
      (message) => isAsked(message.file) && !isFromLibrary(message),
    ),
  ];
  const unread = unreadIn(read);
  memory.keepOnly(new Set([...unread, ...read.documents.map(({ file }) => file)]));
  return { documents, unread, messages: sortMessages(messages) };
}

/** What cannot be read of the versions that papers may still be of. Translations share a file. */
async function checkHistories(root: string, documents: readonly Document[]): Promise<Message[]> {
  const folders = new Set(documents.map(({ file }) => path.posix.dirname(file)));
  const found = await Promise.all([...folders].map((folder) => findHistory(root, folder)));
  return found.flatMap(({ messages }) => messages);
}

function lookUpPictures(root: string, site: Site): PictureLookup | MessagesError {
  try {
    return pictureLookup(root, site);
  } catch (error) {
    if (error instanceof MessagesError) return error;
    throw error;
  }
}

/**
 * What comes along from the library was held against the rules before. Where it does not fit the papers of this site, such as
 * Letter, a build leaves that paper out.
 */
async function checkBrought(
  document: Document,
  options: PaperCheckOptions & Pick<ContentCheckOptions, 'withPapers'>,
): Promise<DocumentCheck> {
  if (!options.withPapers) return { messages: [], pages: new Map() };
  const { messages, pages } = await checkPapers(document, options);
  const errors = messages.filter(({ severity }) => severity === 'error');
  return { messages: errors.map((message) => asWarning(message)), pages };
}

function asWarning(message: Message): Message {
  return { ...message, severity: 'warning' };
}

/** Nothing is read while nobody knows which pictures there are: every name would be wrong. */
async function withoutPictures(root: string, { messages }: MessagesError): Promise<ContentCheck> {
  const { files } = await findContentFiles(root);
  return { documents: [], unread: [registerFile, ...files], messages };
}

function unreadIn({ documents, messages }: AskedContent): string[] {
  const readable = new Set(documents.map(({ file }) => file));
  const broken = messages.filter(
    ({ file, severity }) => severity === 'error' && !readable.has(file) && !file.endsWith('.csv'),
  );
  return [...new Set(broken.map(({ file }) => file))];
}
