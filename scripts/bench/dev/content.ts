import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Copies the content of the project into another folder. More documents than there are come as copies under other names:
 * with the same words, apart from title and summary, and with twins of their own.
 */
export function copyContent(root: string, folder: string, count: number): void {
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  const files = globSync('content/*/*/en-GB.mdx', { cwd: root }).toSorted();
  for (let number = files.length; number < count; number += 1) {
    const file = files[number % files.length] ?? '';
    copyDocument(root, folder, file, Math.floor(number / files.length) + 1);
  }
}

function copyDocument(root: string, folder: string, file: string, number: number): void {
  const place = path.join(folder, `${path.dirname(file)}-${number}`);
  mkdirSync(place, { recursive: true });
  const text = readFileSync(path.join(root, file), 'utf8');
  const renamed = text
    .replace(/^title: (.*)$/mu, (_, title: string) => `title: ${title}, version ${number}`)
    .replace(
      /^(easy-read-twin|twin-of): (.*)$/mu,
      (_, name: string, slug: string) => `${name}: ${slug}-${number}`,
    );
  if (renamed === text) throw new Error(`${file} has no title.`);
  writeFileSync(path.join(place, path.basename(file)), renamed);
}
