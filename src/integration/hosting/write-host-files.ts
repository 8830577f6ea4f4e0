import { readFile, writeFile } from 'node:fs/promises';
import { hostFiles } from './host-files.ts';

/**
 * Writes into a finished site what hosts read there. A file that the project has brought itself, as from its folder
 * `public`, stays as it is. The answer names each that stays and says something else: whoever wrote it has to add our
 * headers.
 */
export async function writeHostFiles(folder: URL): Promise<string[]> {
  const kept: string[] = [];
  for (const { name, text } of hostFiles()) {
    const file = new URL(name, folder);
    try {
      await writeFile(file, text, { flag: 'wx' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      // A file without words says all that it has to say by being there.
      if (text !== '' && (await readFile(file, 'utf8')) !== text) kept.push(name);
    }
  }
  return kept;
}

/** What to say of a file that stays, in the terminal. */
export function keptHostFile(name: string): string {
  return `The site has a file “${name}” of your own, which stays as it is. Add to it the headers in docs/security.md, which keep other sites from showing your pages inside theirs.`;
}
