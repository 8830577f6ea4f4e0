import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Joins the small style sheets of a finished site: those that follow each other in a page become one file. Vite parts styles
 * by who shares them, down to a file of 107 bytes, and a page is not shown before the last of them is there. What most
 * pages share stays a file of its own, which a reader fetches once.
 */
export async function joinStyles(dist: string): Promise<void> {
  const pages = new Map<string, string>();
  for (const file of globSync('**/*.html', { cwd: dist }))
    pages.set(file, await readFile(path.join(dist, file), 'utf8'));
  const uses = new Map<string, number>();
  for (const html of pages.values())
    for (const name of new Set(namesIn(html))) uses.set(name, (uses.get(name) ?? 0) + 1);
  const isShared = (name: string): boolean => (uses.get(name) ?? 0) > pages.size / 2;
  const styles = new Map<string, string>();
  for (const name of uses.keys()) styles.set(name, await readFile(path.join(dist, '_astro', name), 'utf8'));

  const joined = new Map<string, string>();
  const join = (names: readonly string[]): string => {
    const text = names.map((name) => styles.get(name)).join('\n');
    const name = `styles.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
    joined.set(name, text);
    return name;
  };
  const stillUsed = new Set<string>();
  for (const [file, html] of pages) {
    const lean = html.replaceAll(RUN, (run) => withRunsJoined(run, isShared, join));
    for (const name of namesIn(lean)) stillUsed.add(name);
    if (lean !== html) await writeFile(path.join(dist, file), lean);
  }
  for (const [name, text] of joined) await writeFile(path.join(dist, '_astro', name), text);
  const scripts = globSync('_astro/*.js', { cwd: dist });
  const code = await Promise.all(scripts.map((file) => readFile(path.join(dist, file), 'utf8')));
  // A script fetches the styles of what it loads later by their names.
  const isFetched = (name: string): boolean => code.some((text) => text.includes(name));
  for (const name of uses.keys())
    if (!stillUsed.has(name) && !isFetched(name)) await rm(path.join(dist, '_astro', name));
}

/** A link to a style sheet that Vite wrote and that counts at once; and several, one after the other. */
const LINK = /<link rel="stylesheet" href="([^"]*\/_astro\/)([^"/]+\.css)">/gu;
const RUN = /(?:<link rel="stylesheet" href="[^"]*\/_astro\/[^"/]+\.css">){2,}/gu;

function namesIn(html: string): string[] {
  return [...html.matchAll(LINK)].map(([, , name = '']) => name);
}

function withRunsJoined(
  run: string,
  isShared: (name: string) => boolean,
  join: (names: readonly string[]) => string,
): string {
  let links = '';
  let waiting: string[] = [];
  const put = (folder: string): void => {
    const [first] = waiting;
    if (first !== undefined) links += linkTo(folder, waiting.length > 1 ? join(waiting) : first);
    waiting = [];
  };
  for (const [link, folder = '', name = ''] of run.matchAll(LINK)) {
    if (isShared(name)) {
      put(folder);
      links += link;
    } else waiting.push(name);
  }
  const [, folder = ''] = /href="([^"]*\/_astro\/)/u.exec(run) ?? [];
  put(folder);
  return links;
}

function linkTo(folder: string, name: string): string {
  return `<link rel="stylesheet" href="${folder}${name}">`;
}
