import type { Place } from './document.ts';
import type { EditionId } from './edition-names.ts';

/**
 * What the reader, a rule or the renderer has to say to an author. Every stage speaks in this one shape.
 * Each text is one or more full sentences in plain words.
 */
export interface Message {
  /** Path as the author knows it: `content/tasks/make-tea/en-GB.mdx`. */
  readonly file: string;
  /** Absent when the whole file is meant, as with an unreadable one. */
  readonly place?: Place;
  readonly severity: Severity;
  /** Stable id: `unknown-tag`, `missing-done`. */
  readonly rule: string;
  /** What stands there now. */
  readonly found: string;
  /** What may stand there. */
  readonly allowed: string;
  /** What to do. */
  readonly fix: string;
  /** The papers on which it holds. Absent: it holds whatever is made of the document. */
  readonly editions?: readonly EditionId[];
  /** The address of a page that says more. */
  readonly url?: string;
  /** What a program may write in the place of what stands there, because it is right in every sentence. */
  readonly replacement?: Replacement;
  /**
   * What a program may write in the place of signs that the reader has understood as they were meant: all of them, or
   * none. They never hold words.
   */
  readonly mend?: readonly Replacement[];
}

export interface Replacement {
  readonly place: Place;
  /** An empty text: what stands there goes. */
  readonly text: string;
}

/** `review`: a person has to look; a program cannot tell. Only `error` stops a build. */
export type Severity = 'error' | 'warning' | 'hint' | 'review';

/** Sorts by file, then by place; a message without a place stands first in its file. */
export function sortMessages(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) => compare(a.file, b.file) || offset(a) - offset(b) || compare(a.rule, b.rule),
  );
}

/** The message as four lines: `file:line:column severity rule`, then found, allowed and how to fix it. */
export function formatMessage(message: Message): string {
  const { file, place, severity, rule, found, allowed, fix } = message;
  const where = place ? `${file}:${place.start.line}:${place.start.column}` : file;
  return [`${where} ${severity} ${rule}`, `  Found: ${found}`, `  Allowed: ${allowed}`, `  Fix: ${fix}`].join(
    '\n',
  );
}

export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some((message) => message.severity === 'error');
}

function offset(message: Message): number {
  return message.place?.start.offset ?? -1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
