import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { answersFile } from '../../src/model/answers-file.ts';
import { type FilledIn, readAnswers, type Unreadable } from '../../src/pdf/filling/read-answers.ts';

export interface Collected {
  /** The CSV. Absent: there was no form to read. */
  readonly text?: string;
  /** What the form is called. */
  readonly title: string;
  readonly ids: readonly string[];
  /** How many forms were read. */
  readonly forms: number;
  /** Each file that was left out, by its name, with the reason and what to do. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/** A form that is filled in has some 100 kilobytes; photos and films are not even opened. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Reads all filled forms in a folder. They are copies of one form in one version: the one of which there are most, of
 * two the first by name. Everything else is refused by its name, and nothing is left out silently.
 */
export async function collectFolder(folder: string): Promise<Collected> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.name.startsWith('.') && !/\.csv$/iu.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
  const read: { file: string; form: FilledIn }[] = [];
  const refused: { file: string; reason: string }[] = [];
  for (const file of names) {
    const found = await readOne(path.join(folder, file));
    if (typeof found === 'string') refused.push({ file, reason: found });
    else read.push({ file, form: found });
  }
  const versions = Map.groupBy(read, ({ form }) => form.version);
  const [main] = [...versions.values()].toSorted((a, b) => b.length - a.length);
  const [first] = main ?? [];
  if (!main || !first) return { title: '', ids: [], forms: 0, refused };
  for (const { file, form } of read)
    if (form.version !== first.form.version) refused.push({ file, reason: otherForm(form, first.form) });
  const ids = first.form.questions.map(({ id }) => id);
  return {
    text: answersFile(
      ids,
      main.map(({ form }) => form.answers),
    ),
    title: first.form.title,
    ids,
    forms: main.length,
    refused: refused.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

async function readOne(file: string): Promise<FilledIn | string> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return 'It is no file. Folders inside are not read: collect each by itself.';
  if (found.size > MOST_BYTES) return 'It is too large for a form. Move it out of the folder.';
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return 'It cannot be opened. Close it in other programs and check who may read it.';
  const read = await readAnswers(new Uint8Array(bytes));
  return typeof read === 'string' ? reasons[read] : read;
}

const reasons: Readonly<Record<Unreadable, string>> = {
  'no-pdf': 'It is no PDF that can be read. Save the form again as PDF, or move the file out of the folder.',
  locked: 'It is locked with a password. Save it without one.',
  'not-ours':
    'It is no form of Clearstep. A form that was printed and scanned, or saved by “Print to PDF”, has no fields any more: type its answers in.',
};

function otherForm({ title }: FilledIn, main: FilledIn): string {
  return title === main.title
    ? `It is another version of “${title}”: its questions differ. Collect it in a folder of its own.`
    : `It is another form, “${title}”. Collect it in a folder of its own.`;
}
