import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { findContentFiles } from '../../src/files/content-files.ts';
import { readContentFormat } from '../../src/files/content-format.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import { migrateText, type ChangedLine } from '../../src/model/format/migrate-text.ts';
import { BrokenDocument, type Migration } from '../../src/model/format/migration.ts';
import { FORMAT, formatFile, withFormat } from '../../src/model/format/version.ts';
import { formatMessage } from '../../src/model/message.ts';
import { Refusal } from '../terminal/command.ts';
import { explainDiskProblem } from '../terminal/disk-problem.ts';

/** What became of the documents of a project. */
export interface MigratedContent {
  /** The format in which they were. 0: nobody had written it down. */
  readonly from: number;
  readonly changed: readonly { readonly file: string; readonly changes: readonly ChangedLine[] }[];
  /** Documents that should have been looked through and could not be, with the reason. */
  readonly unchanged: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Brings all documents of a project to the newest format, and then writes down that they are in it. A document that cannot
 * be changed stops no other. Each file is whole at every moment. Refuses content that is newer than this program.
 */
export async function migrateContent(
  root: string,
  migrations: readonly Migration[],
  { dryRun }: { readonly dryRun: boolean },
): Promise<MigratedContent> {
  const { format, text, trouble } = await readContentFormat(root);
  if (trouble && (format === undefined || format > FORMAT)) throw new Refusal(formatMessage(trouble));
  const from = format ?? 0;
  const changed: { file: string; changes: readonly ChangedLine[] }[] = [];
  const unchanged: { file: string; reason: string }[] = [];
  const { files } = from === FORMAT ? { files: [] } : await findContentFiles(root, { ofAnyFormat: true });
  for (const file of files) {
    try {
      const changes = await migrateFile(path.join(root, file), { from, migrations, dryRun });
      if (changes.length > 0) changed.push({ file, changes });
    } catch (error) {
      unchanged.push({ file, reason: reasonIn(error) });
    }
  }
  if (!dryRun && from !== FORMAT && unchanged.length === 0)
    await writeWhole(path.join(root, formatFile), withFormat(FORMAT, text));
  return { from, changed, unchanged };
}

interface Migrating {
  readonly from: number;
  readonly migrations: readonly Migration[];
  readonly dryRun: boolean;
}

async function migrateFile(
  file: string,
  { from, migrations, dryRun }: Migrating,
): Promise<readonly ChangedLine[]> {
  // What a link leads to is changed, and the link stays.
  const name = await realpath(file);
  const source = decode(await readFile(name));
  const { text, changes } = migrateText(source, from, migrations);
  if (text !== source && !dryRun) await writeWhole(name, text, (await stat(name)).mode);
  return changes;
}

/** With its byte order mark, if it has one: it stays. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch (error) {
    throw new BrokenDocument('It is not UTF-8 text.', { cause: error });
  }
}

function reasonIn(error: unknown): string {
  if (error instanceof BrokenDocument) return `${error.message} “npm run check” says more.`;
  const disk = explainDiskProblem(error);
  if (disk === undefined) throw error;
  return disk.split('\n')[0] ?? disk;
}
