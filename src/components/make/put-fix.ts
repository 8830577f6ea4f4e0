import type { Message } from '../../model/message.ts';
import { applyFixes } from '../../write/fixes.ts';
import type { DocumentStore } from './open-document.ts';

/** Puts in what a message offers. Its place counts only in the text that was looked at: where that has changed, nothing is done. */
export function putFix(store: DocumentStore, lookedAt: string | undefined, message: Message): void {
  const { text } = store.now();
  if (text === lookedAt) store.setText(applyFixes(text, [message]).text);
}
