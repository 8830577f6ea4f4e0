import type { ProjectWords } from '../files/words.ts';
import { type RememberedReads, rememberReads } from '../files/remembered-reads.ts';
import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { loadVocabulary } from '../files/vocabulary.ts';
import type { ProjectTerm, Vocabulary } from '../rules/vocabulary.ts';
import type { DocumentCheck } from './check-one.ts';

/**
 * What one check leaves behind for the next, so that after a change only what changed is looked at, and what names it:
 *
 * - a document is read when its file was touched, or when a picture that it names is answered for in another way;
 * - it is held against the rules when it was read, or when the words of the project in its language have changed;
 * - what is found between documents (twins, titles, translations) is always found anew, which takes no time.
 *
 * Nothing is told to be out of date: a result is used again only for the very same document and words.
 */
export interface CheckMemory {
  readonly reads: RememberedReads;
  /** Somebody has changed a file: its path from the project's folder, with `/`. Never said while a check runs. */
  readonly touch: (file: string) => void;
  readonly words: (read: () => Promise<ProjectWords>) => Promise<ProjectWords>;
  readonly vocabulary: (language: string, terms: readonly ProjectTerm[]) => Vocabulary;
  /** What is to be said about a document, or about a draft, which is another object. */
  readonly check: <Result extends DocumentCheck | readonly Message[]>(
    document: Document,
    vocabulary: Vocabulary,
    check: () => Promise<Result>,
  ) => Promise<Result>;
  /** What the check that was made last has looked at anew. */
  readonly work: () => CheckWork;
  /** A check starts: what is looked at is counted from here. */
  readonly start: () => void;
  /** Forgets all files but these. */
  readonly keepOnly: (files: ReadonlySet<string>) => void;
}

/** Which files a check has looked at, because they or something that they name had changed. */
export interface CheckWork {
  readonly read: readonly string[];
  readonly checked: readonly string[];
}

/** A memory for the checks of one project while `npm run dev` runs. It starts empty. */
export function rememberChecks(): CheckMemory {
  const reads = rememberReads();
  const checks = new Map<string, Checked>();
  const vocabularies = new Map<string, KnownVocabulary>();
  const checkedAnew = new Set<string>();
  let words: ProjectWords | undefined;
  return {
    reads,
    touch: (file) => {
      if (isDocumentFile(file)) {
        reads.touch(file);
        return;
      }
      // A word may have a picture, too.
      words = undefined;
      if (!file.startsWith(WORDS)) reads.touchPictures();
    },
    words: async (read) => (words ??= await read()),
    vocabulary: (language, terms) => {
      const state = JSON.stringify(terms);
      const known = vocabularies.get(language);
      if (known?.state === state) return known.vocabulary;
      // One for all documents of a language: it remembers which words it has looked up.
      const vocabulary = loadVocabulary(language, terms);
      vocabularies.set(language, { state, vocabulary });
      return vocabulary;
    },
    check: async <Result extends DocumentCheck | readonly Message[]>(
      document: Document,
      vocabulary: Vocabulary,
      check: () => Promise<Result>,
    ): Promise<Result> => {
      const known = checks.get(document.file);
      if (known?.document === document && known.vocabulary === vocabulary)
        // What was kept for this very object came of the same kind of check.
        return known.result as Result;
      const result = await check();
      checks.set(document.file, { document, vocabulary, result });
      checkedAnew.add(document.file);
      return result;
    },
    work: () => ({ read: [...reads.readAnew], checked: [...checkedAnew] }),
    start: () => {
      reads.readAnew.clear();
      checkedAnew.clear();
    },
    keepOnly: (files) => {
      reads.keepOnly(files);
      for (const file of checks.keys()) if (!files.has(file)) checks.delete(file);
    },
  };
}

interface Checked {
  readonly document: Document;
  readonly vocabulary: Vocabulary;
  readonly result: DocumentCheck | readonly Message[];
}

interface KnownVocabulary {
  readonly state: string;
  readonly vocabulary: Vocabulary;
}

const WORDS = 'content/words/';

/** What only says something of itself: all else, as photos and registers, others may name. */
function isDocumentFile(file: string): boolean {
  return file.endsWith('.mdx');
}
