import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../terminal/command.ts';
import { explainDiskProblem } from '../terminal/disk-problem.ts';

/** Writes a file and its folders. Refuses where one is there already, or where nobody may write. */
export async function writeNew(root: string, file: string, text: string): Promise<void> {
  const whole = join(root, file);
  try {
    await mkdir(dirname(whole), { recursive: true });
    await writeFile(whole, text, { flag: 'wx' });
  } catch (error) {
    if (isThere(error))
      throw new Refusal(`There is already a file ${file}. Nothing was changed. Choose another title.`);
    throw notWritten(file, error);
  }
}

/** Writes a file that may be there already, and then stays as it is: another language of the document may use it. */
export async function writeUnlessThere(root: string, file: string, text: string): Promise<void> {
  await writeFile(join(root, file), text, { flag: 'wx' }).catch((error: unknown) => {
    if (!isThere(error)) throw notWritten(file, error);
  });
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function notWritten(file: string, error: unknown): unknown {
  const disk = explainDiskProblem(error);
  return disk === undefined ? error : new Refusal(`${file} was not written. ${disk}`);
}
