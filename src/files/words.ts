import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Message, sortMessages } from '../model/message.ts';
import type { PictureLookup } from '../model/picture-lookup.ts';
import { decode } from '../model/read/file/decode.ts';
import { readTerms } from '../rules/data/read-terms.ts';
import type { ProjectTerm } from '../rules/vocabulary.ts';
import type { Site } from '../site/site.ts';
import { unreadableFolder } from './content-files.ts';
import { reasonOf, readTextFile } from './text-file.ts';

/** Where the words of a project lie, one file for each language. */
export const wordsFolder = 'content/words';

export interface ProjectWords {
  /** Language tag -> the words of the project in that language. A language without a file has none. */
  readonly terms: ReadonlyMap<string, readonly ProjectTerm[]>;
  readonly messages: readonly Message[];
}

/**
 * Reads every `content/words/<tag>.yml` below `root`. With `pictures`, the pictures that they name have to exist.
 * A project without such files has no words of its own; that is no mistake.
 */
export async function readProjectWords(
  root: string,
  { languages }: Pick<Site, 'languages'>,
  pictures?: PictureLookup,
): Promise<ProjectWords> {
  const terms = new Map<string, readonly ProjectTerm[]>();
  const messages: Message[] = [];
  for (const name of await filesIn(root, messages)) {
    const file = `${wordsFolder}/${name}`;
    const tag = path.basename(name, '.yml');
    if (!name.endsWith('.yml') || !languages.includes(tag)) {
      messages.push(notALanguage(file, languages));
      continue;
    }
    const bytes = await readTextFile(path.join(root, file), file);
    if (!(bytes instanceof Uint8Array)) {
      messages.push(bytes);
      continue;
    }
    const decoded = decode(bytes, file);
    // An empty list of words is no mistake.
    if (decoded.text === undefined && decoded.message.rule === 'empty-file') continue;
    if (decoded.text === undefined) messages.push(decoded.message);
    else {
      const read = readTerms(decoded.text, file, pictures);
      terms.set(tag, read.terms);
      messages.push(...read.messages);
    }
  }
  return { terms, messages: sortMessages(messages) };
}

async function filesIn(root: string, messages: Message[]): Promise<string[]> {
  try {
    const names = await readdir(path.join(root, wordsFolder));
    return names.filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT') messages.push(unreadableFolder(wordsFolder, error));
    return [];
  }
}

function notALanguage(file: string, languages: readonly string[]): Message {
  return {
    file,
    severity: 'error',
    rule: 'wrong-words-file-name',
    found: `“${path.basename(file)}” is not the name of a list of words.`,
    allowed: `A list of words is named by its language: ${languages.map((tag) => `${tag}.yml`).join(', ')}.`,
    fix: 'Change the name of the file, or move it out of this folder.',
  };
}
