import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { settingsScriptPath } from '../../src/model/addresses.ts';
import { mediaType } from '../browser/media-types.ts';

/** A site that was built, as a folder of files. Names of files start in that folder and have / on every system. */
export interface FinishedSite {
  readonly folder: string;
  /** The path of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Pages that somebody may come to. */
  readonly pages: readonly string[];
}

/** What an address in a page leads to. */
export interface Target {
  readonly file: string;
  /** `?`, `#` and what follows. */
  readonly rest: string;
}

export function readFinishedSite(folder: string): FinishedSite {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && file !== '404.html' && !leadsOn(folder, file))
    .toSorted();
  return { folder, base: baseOf(folder, pages), pages };
}

/** Whether a page does nothing but lead to another, as `/en-GB/` does: `src/integration/hosting/lead-home.ts`. */
function leadsOn(folder: string, file: string): boolean {
  const isTop = file.split('/').length === 2;
  return isTop && readFileSync(path.join(folder, file), 'utf8').includes('http-equiv="refresh"');
}

/** Every page of Clearstep's own names this script, by the path of the site: `/easy/apply-settings.js`. */
function baseOf(folder: string, pages: readonly string[]): string {
  const named = new RegExp(`src="([^"]*)${settingsScriptPath.replace('.', String.raw`\.`)}"`, 'u');
  for (const page of pages) {
    const found = named.exec(readFileSync(path.join(folder, page), 'utf8'));
    if (found) return `${found[1]}/`;
  }
  return '/';
}

/** The file of the site to which an address in a page leads. `undefined`: it leads out of the site, or to nothing in it. */
export function targetOf(written: string, page: string, { folder, base }: FinishedSite): Target | undefined {
  const host = 'https://site.invalid';
  const here = `${host}${base}${page}`;
  if (!URL.canParse(written, here)) return undefined;
  const { origin, pathname, search, hash } = new URL(written, here);
  if (origin !== host || !pathname.startsWith(base)) return undefined;
  const asked = decodeURIComponent(pathname.slice(base.length));
  const file = [asked, path.posix.join(asked, 'index.html')].find((each) => isFile(path.join(folder, each)));
  return file === undefined ? undefined : { file, rest: `${search}${hash}` };
}

/** Whether an address is one of the site itself, be there a file or not. */
export function isOfSite(written: string, page: string, { base }: FinishedSite): boolean {
  const here = `https://site.invalid${base}${page}`;
  return URL.canParse(written, here) && new URL(written, here).origin === 'https://site.invalid';
}

/** A link from one file of the site to another, for pages that are opened from a disk. */
export function linkFrom(page: string, { file, rest }: Target): string {
  const way = path.posix.relative(path.posix.dirname(page), file);
  return `${way.split('/').map(encodeURIComponent).join('/')}${rest}`;
}

/** A file as an address that holds all of it. */
export function dataAddress(file: string, { folder }: FinishedSite): string {
  const type = mediaType(file).replace('; ', ';');
  return `data:${type};base64,${readFileSync(path.join(folder, file)).toString('base64')}`;
}

export function readSiteText(file: string, { folder }: FinishedSite): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}
