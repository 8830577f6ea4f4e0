import { blockAt } from '../../model/block-at.ts';
import type { Document } from '../../model/document.ts';
import type { Message, Severity } from '../../model/message.ts';
import type { WebWords } from '../../languages/web-words.ts';

/** What the toolbar knows of a page: it stands in the page as JSON. */
export interface PageMessages {
  readonly file: string;
  readonly messages: readonly PageMessage[];
  readonly words: WebWords['messages'];
}

export interface PageMessage extends Pick<
  Message,
  'severity' | 'rule' | 'found' | 'allowed' | 'fix' | 'url'
> {
  /** Absent: the whole document is meant. */
  readonly line?: number;
  /** The id of the element on the page that the message is about. */
  readonly element: string;
}

/** Where a page keeps its messages for the toolbar. */
export const dataId = 'clearstep-messages';

/** Said to the document when its messages have become more: papers are made after the words are shown. */
export const dataEvent = 'clearstep-messages-changed';

export function pageMessages(
  document: Document,
  messages: readonly Message[],
  words: WebWords['messages'],
): PageMessages {
  const sorted = messages.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return { file: document.file, words, messages: sorted.map((message) => onPage(message, document)) };
}

/** The worst first. Sorting keeps the order of the file among equals. */
const order: readonly Severity[] = ['error', 'warning', 'review', 'hint'];

function onPage(message: Message, document: Document): PageMessage {
  const { place, severity, rule, found, allowed, fix, url } = message;
  const block = place && blockAt(document, place);
  return {
    severity,
    rule,
    found,
    allowed,
    fix,
    ...(url && { url }),
    ...(place && { line: place.start.line }),
    // The title, the facts and what is about everything: the top of the document.
    element: block?.id ?? 'document',
  };
}
