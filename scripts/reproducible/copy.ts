import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../terminal/command.ts';

/** Copies the project as git would: every file that it keeps or would keep, as it is now, and nothing that was built. */
export function copyProject(root: string, folder: string): void {
  for (const file of keptFiles(root)) {
    cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
  }
  symlinkSync(realpathSync(path.join(root, 'node_modules')), path.join(folder, 'node_modules'), 'junction');
}

function keptFiles(root: string): string[] {
  const flags = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  try {
    const files = execFileSync('git', flags, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0');
    // A file that was deleted and not yet committed is still named, and so are packages that are a link.
    return files.filter(
      (file) => file !== '' && file !== 'node_modules' && existsSync(path.join(root, file)),
    );
  } catch {
    throw new Refusal('This works in a git clone only: git says which files belong to the project.');
  }
}
