import { checkOne } from '../../src/check/check-one.ts';
import { hasErrors, type Message } from '../../src/model/message.ts';
import type { PictureLookup } from '../../src/model/picture-lookup.ts';
import { readDocument, type ReadResult } from '../../src/model/read.ts';
import { checkDraft } from '../../src/preview/check-draft.ts';
import type { Vocabulary } from '../../src/rules/vocabulary.ts';
import type { Site } from '../../src/site/site.ts';
import type { Written } from './changed-texts.ts';

export interface FuzzMaterials {
  /** The folder that holds `content`: drawings, and what lies beside documents. */
  readonly root: string;
  readonly site: Site;
  readonly pictures: PictureLookup;
  readonly vocabulary: (language: string) => Vocabulary;
  /** ISO date. */
  readonly today: string;
}

/** Milliseconds of computing in which a text has to be read, and in which all is said about it and all of it laid out. */
export const longest = { read: 3000, check: 30_000 };

/**
 * What is wrong with how a text is answered, in words: it is read, held against the rules, and all its papers and phone pictures
 * are laid out. There has to be a document or an error with a place; every message has its words, and a place in the text
 * where it can have one; nothing may be thrown, and nothing may take too long.
 */
export async function faultsOfText(written: Written, materials: FuzzMaterials): Promise<string[]> {
  const { pictures, site, today } = materials;
  const { file, text } = written;
  try {
    const started = cpuTime();
    const result = readDocument(text, { file, pictures, languages: site.languages, today });
    const read = cpuTime() - started;
    const faults = faultsOfReading(result, text);
    if (read > longest.read) faults.push(`It took ${Math.round(read)} ms to read.`);
    const messages = await checkRead(result, materials);
    const check = cpuTime() - started - read;
    if (check > longest.check) faults.push(`It took ${Math.round(check)} ms to check and lay out.`);
    return [...faults, ...messages.flatMap((message) => faultsOfMessage(message, text))];
  } catch (error) {
    return [`It was thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

/** What is wrong with the reader's answer: neither a document nor errors, or messages without words or a place. */
export function faultsOfReading({ document, messages }: ReadResult, text: string): string[] {
  return [
    ...((document === undefined) === hasErrors(messages) ? [] : ['It gave neither a document nor errors.']),
    ...messages.flatMap((message) => faultsOfMessage(message, text)),
  ];
}

async function checkRead(
  { document, draft, messages }: ReadResult,
  materials: FuzzMaterials,
): Promise<readonly Message[]> {
  const written = document ?? draft;
  if (!written) return [];
  const vocabulary = materials.vocabulary(written.language);
  if (!document)
    return checkDraft(written, messages, { ...materials, vocabulary, strengths: materials.site.rules });
  return (await checkOne(document, { ...materials, vocabulary, withPapers: true })).messages;
}

function faultsOfMessage(message: Message, text: string): string[] {
  const { place, rule, severity, found, allowed, fix } = message;
  const words = [found, allowed, fix];
  const isSaid = words.every((said) => said.length > 0 && !/undefined|NaN|\[object/u.test(said));
  return [
    ...(severity === 'error' && !place && text.trim() !== '' ? [`${rule} does not say where: ${found}`] : []),
    ...(rule === 'not-made' ? [`A mistake of our own: ${found}`] : []),
    ...(isSaid ? [] : [`Words are missing in ${rule}: ${words.join(' | ')}`]),
    ...(place && !isInside(place, text.length)
      ? [`${rule} is outside the file: ${JSON.stringify(place)} of ${text.length}`]
      : []),
  ];
}

function isInside({ start, end }: NonNullable<Message['place']>, length: number): boolean {
  const isPlace = [start, end].every(({ line, column }) => line >= 1 && column >= 1);
  return isPlace && start.offset >= 0 && end.offset >= start.offset && end.offset <= length;
}

/** Milliseconds that this thread has computed. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
