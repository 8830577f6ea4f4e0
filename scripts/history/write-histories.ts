import path from 'node:path';
import { findHistory } from '../../src/files/history.ts';
import { historyText } from '../../src/history/history-file.ts';
import { withVersion } from '../../src/history/with-version.ts';
import type { Document } from '../../src/model/document.ts';
import type { Message } from '../../src/model/message.ts';
import { writeWhole } from '../../src/files/write-whole.ts';

/** What the command has done. */
export interface WrittenHistories {
  /** The documents that have a version more now, by file. */
  readonly added: readonly string[];
  /** Histories that cannot be read, and stay as they are. */
  readonly messages: readonly Message[];
}

/** Adds to the history of each document what it says now, where that is new. Each file is written whole or not at all. */
export async function writeHistories(
  root: string,
  documents: readonly Document[],
): Promise<WrittenHistories> {
  const added: string[] = [];
  const messages: Message[] = [];
  const folders = Map.groupBy(documents, ({ file }) => path.posix.dirname(file));
  for (const [folder, translations] of folders) {
    const found = await findHistory(root, folder);
    messages.push(...found.messages);
    if (found.messages.length > 0) continue;
    let { history } = found;
    for (const document of translations) {
      const longer = withVersion(history, document);
      if (!longer) continue;
      history = longer;
      added.push(document.file);
    }
    if (history !== found.history) await writeWhole(path.resolve(root, found.file), historyText(history));
  }
  return { added, messages };
}
