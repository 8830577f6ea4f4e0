import type { Language } from '../languages/language.ts';
import type { Document, Kind, Place } from '../model/document.ts';
import type { Message, Severity } from '../model/message.ts';
import type { ReaderRule } from '../model/reader-rules.ts';
import type { Passage, Sentence } from './engine/passage.ts';
import type { Limits } from './limits/limits.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * One easy-read rule. Its file is named by its id, and the comment on top of the file is its documentation, with
 * examples that are its tests. `engine/read-header.ts` in the tests says how such a comment is written.
 */
export type Rule = CheckedRule | KeptRule;

/** A rule that looks at documents. */
export interface CheckedRule {
  readonly id: string;
  /** Of most of its messages; a finding may have its own. */
  readonly severity: Severity;
  /** The kinds of documents that it looks at. Absent: all. */
  readonly kinds?: readonly Kind[];
  /** Languages whose grammar it knows, as `en`. Absent: all. */
  readonly languages?: readonly string[];
  readonly check: (examined: Examined) => readonly Finding[];
}

/** A rule that is kept elsewhere, so that no message is needed, or that the reader already speaks for. */
export interface KeptRule {
  readonly id: string;
  readonly keptBy: KeptBy;
}

export type KeptBy =
  /** The reader refuses what is against it. */
  | { readonly type: 'reader'; readonly rules: readonly ReaderRule[] }
  /** The format or the build leaves no other way. `where` is a file of this project. */
  | { readonly type: 'build'; readonly where: string };

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
}

/** What the comment on top of a rule says, as data. `documentation.ts` has it for all rules. */
export interface RuleDocumentation {
  readonly id: string;
  /** What the rule is about: "Sentences", "Words". */
  readonly group: string;
  /** The rule in a few words. */
  readonly title: string;
  readonly why: readonly string[];
  readonly source: string;
  /** Absent: it is kept elsewhere, and `kept` says so. */
  readonly severity?: Severity;
  readonly kept?: string | undefined;
  readonly examples: readonly DocumentedExample[];
}

export interface DocumentedExample {
  /** `Bad, in a task`. */
  readonly heading: string;
  readonly isGood: boolean;
  readonly text: string;
  /** What the checker says about a bad example. */
  readonly messages: readonly string[];
}
