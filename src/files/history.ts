import { existsSync } from 'node:fs';
import path from 'node:path';
import { type History, HISTORY_FILE, readHistory } from '../history/history-file.ts';
import type { Message } from '../model/message.ts';
import { contentPath } from './content-path.ts';
import { readTextFile } from './text-file.ts';

/** What papers of a document said before, and what is wrong with the file that says so. */
export interface FoundHistory {
  /** `content/tasks/make-tea/history.yml`, as messages name it. */
  readonly file: string;
  /** All languages of the document. Empty: nothing was written down yet, or it cannot be read. */
  readonly history: History;
  readonly messages: readonly Message[];
}

/** Reads the history in the folder of a document, as messages name it: `content/tasks/make-tea`. */
export async function findHistory(root: string, folder: string): Promise<FoundHistory> {
  const file = path.posix.join(folder, HISTORY_FILE);
  const place = contentPath(file, root);
  if (!existsSync(place)) return { file, history: {}, messages: [] };
  const bytes = await readTextFile(place, file);
  if (!(bytes instanceof Uint8Array)) return { file, history: {}, messages: [bytes] };
  return { file, ...readHistory(new TextDecoder().decode(bytes), file) };
}
