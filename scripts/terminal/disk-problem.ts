import { getSystemErrorName } from 'node:util';

const noRight = 'A file or folder may not be read or written. Give yourself the right to it, then try again.';
const wrongSort =
  'There is a file where a folder should be, or a folder where a file should be. Move it away, then try again.';

/** Troubles of the disk that a person can put right, in plain words. By the code that Node gives them. */
const explanations: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room on it, then try again.',
  EDQUOT: 'Your share of the disk is full. Make room, then try again.',
  EROFS: 'The disk can only be read. Work in a folder that you may write to.',
  EACCES: noRight,
  EPERM: noRight,
  EISDIR: wrongSort,
  ENOTDIR: wrongSort,
  EEXIST: wrongSort,
  EMFILE: 'Too many files are open. Close other programs, then try again.',
  EXDEV: 'The folders "dist" and ".clearstep" lie on different disks. They have to lie on the same one.',
  EBUSY:
    'The folder "dist" is in use by another program, or is a disk of its own. Set it free, then try again.',
};

/** What went wrong with the disk and which file it was, or `undefined` when the disk was not the trouble. */
export function explainDiskProblem(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const explanation = explanations[codeOf(error)];
  if (explanation === undefined) return explainDiskProblem(error.cause);
  const path = 'path' in error && typeof error.path === 'string' ? `\nIt happened at ${error.path}` : '';
  return `${explanation}${path}`;
}

/** The bundler is written in Rust and names only the number of the system: "No space left on device (os error 28)". */
function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string' && error.code in explanations) return error.code;
  const number = /\(os error (\d+)\)/u.exec(error.message)?.[1];
  return number === undefined ? '' : getSystemErrorName(-Number(number));
}
