import { cpSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../source-files.ts';

/** Puts this project into an empty folder, with other documents, and the drawings and words of an example. */
export function fillProject(
  folder: string,
  documents: readonly string[],
  { withHelp }: { readonly withHelp: boolean },
): void {
  const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
  for (const part of [...parts, 'package-lock.json']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true, force: true });
  }
  for (const part of ['content/pictures', 'content/words']) {
    cpSync(path.join(root, 'tests/fixtures/workplace', part), path.join(folder, part), { recursive: true });
  }
  if (!withHelp) rmSync(path.join(folder, 'src/pages/help'), { recursive: true });
  for (const document of documents) {
    const place = document.slice(document.indexOf('content/'));
    cpSync(path.join(root, document), path.join(folder, place), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
}
