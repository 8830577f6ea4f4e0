import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Site } from '../../site/site.ts';
import { type HostFile, hostFiles } from './host-files.ts';

/**
 * Writes into a finished site what hosts read there. A file that the project has brought itself, as from its folder
 * `public`, stays as it is. The answer names each that stays and says something else: whoever wrote it has to add our
 * headers.
 */
export async function writeHostFiles(folder: URL, site: Site): Promise<HostFile[]> {
  const kept: HostFile[] = [];
  for (const host of hostFiles(site)) {
    const { name, text } = host;
    const file = new URL(name, folder);
    await mkdir(new URL('.', file), { recursive: true });
    try {
      await writeFile(file, text, { flag: 'wx' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      // A file without words says all that it has to say by being there.
      if (text !== '' && (await readFile(file, 'utf8')) !== text) kept.push(host);
    }
  }
  return kept;
}

/** What to say of a file that stays, in the terminal. */
export function keptHostFile({ name, needs }: HostFile): string {
  const add = needs === undefined ? '' : ` Add to it ${needs}.`;
  return `The site has a file “${name}” of your own, which stays as it is.${add}`;
}
