import { existsSync } from 'node:fs';
import path from 'node:path';
import { formatFile, formatIn, formatTrouble } from '../model/format/version.ts';
import type { Message } from '../model/message.ts';
import { readTextFile } from './text-file.ts';

/** What a project says about the format of its documents. */
export interface ContentFormat {
  /** Absent: there is no file, or it does not say. */
  readonly format?: number;
  /** The text of the file. Absent: there is none. */
  readonly text?: string;
  /** Why nothing can be read. */
  readonly trouble?: Message;
}

/** Reads `content/format.yml` of a project. Content without the file is taken to be of the newest format. */
export async function readContentFormat(root: string): Promise<ContentFormat> {
  const file = path.join(root, formatFile);
  if (!existsSync(file)) return {};
  const bytes = await readTextFile(file, formatFile);
  if (!(bytes instanceof Uint8Array)) return { trouble: bytes };
  const text = new TextDecoder().decode(bytes);
  const format = formatIn(text);
  const trouble = formatTrouble(format);
  return { text, ...(format !== undefined && { format }), ...(trouble && { trouble }) };
}
