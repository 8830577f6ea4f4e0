import path from 'node:path';
import { findConfigFile } from './config-file.ts';

/**
 * The folder of an organisation's project, in which its config file, `content` and `dist` lie: the nearest at or above the
 * folder in which a command is started. Without a config file it is that folder itself. Clearstep's own files lie elsewhere: see
 * `package-root.ts`.
 */
export function projectRoot(from = process.cwd()): string {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (findConfigFile(folder) !== undefined) return folder;
    if (folder === path.dirname(folder)) return path.resolve(from);
  }
}
