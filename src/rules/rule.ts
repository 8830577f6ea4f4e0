import type { Language } from '../languages/language.ts';
import type { Document, Kind, Place } from '../model/document.ts';
import type { Message, Severity } from '../model/message.ts';
import type { Passage, Sentence } from './engine/passage.ts';
import type { Limits } from './limits/limits.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * One easy-read rule that looks at documents. Its file lies in the folder of its group and is named by its id; the
 * comment on top of the file is its documentation, with examples that are its tests (`documentation/read-header.ts`).
 * Rules that need no check are rows of `kept-rules.yml`.
 */
export interface Rule {
  readonly id: string;
  /** Of most of its messages; a finding may have its own. */
  readonly severity: Severity;
  /** What it guards, so that no site can turn it off or make less of it. Absent: a site may choose. */
  readonly guards?: 'safety' | 'honesty';
  /** The kinds of documents that it looks at. Absent: all. */
  readonly kinds?: readonly Kind[];
  /** Languages whose grammar it knows, as `en`. Absent: all. */
  readonly languages?: readonly string[];
  /** Each finding is about one word, and is said with that of another rule which speaks for the word. */
  readonly ofSingleWords?: true;
  readonly check: (examined: Examined) => readonly Finding[];
}

/** One document with all that a rule may ask about it. */
export interface Examined {
  readonly document: Document;
  /** All words of the document in reading order, the facts at the top first. */
  readonly passages: readonly Passage[];
  /** The sentences of all passages, those that only name something as well. */
  readonly allSentences: readonly Sentence[];
  /** The sentences of all passages that are prose. */
  readonly sentences: readonly Sentence[];
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly limits: Limits;
  /** The ids of all rules that there are. */
  readonly ruleIds: readonly string[];
  /** Pages of the A4 edition, when somebody has laid it out. */
  readonly pages?: number;
}

/** What a rule found. The checker adds the file, the rule and the link to its page. */
export interface Finding extends Pick<Message, 'found' | 'allowed' | 'fix'> {
  /** Absent: the whole document. */
  readonly place?: Place;
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  /** What to put in the place of the words, when that is right in every sentence. */
  readonly replacement?: string;
  /**
   * Words for which it speaks, each with its place, so that nothing else is told of them: the verb of a passive. `isSaid`:
   * the fix has an easier word already.
   */
  readonly speaksFor?: readonly { readonly place: Place; readonly isSaid: boolean }[];
}
