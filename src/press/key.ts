import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { loadFontFile } from '../files/fonts.ts';
import { houseFolder } from '../files/house-pictures.ts';
import { packageRoot } from '../files/package-root.ts';
import { fileOf } from '../files/picture-files.ts';
import type { Document } from '../model/document.ts';
import { picturesOf } from '../model/visit.ts';
import { hashOfCode } from './code-hash.ts';
import type { Job } from './job.ts';
import type { MakeOptions } from './make.ts';

/**
 * The hash of everything that a job's result depends on. Two jobs with one key give the same bytes, so the result of
 * the first may stand for the second. `code` is the folder of Clearstep itself.
 */
export async function keyOf(
  document: Document,
  job: Job,
  { root, site, today, code }: MakeOptions & { readonly code: string },
): Promise<string> {
  const hash = createHash('sha256');
  const printed = [document, ...(job.type === 'deck-paper' ? job.documents : [])];
  const outOfDate = printed.map(({ reviewBy }) => today > reviewBy);
  const facts = { job, site, outOfDate, document };
  hash.update(JSON.stringify(facts));
  hash.update(await hashOfCode(code));
  hash.update(hashOfFonts());
  const ids = new Set(printed.flatMap((each) => [...picturesOf(each)].map(({ id }) => id)));
  for (const file of pictureFiles([...ids], root)) hash.update(await hashOfFile(file));
  return hash.digest('hex');
}

/** The hash of the files that pictures are made from. Those of packages are told apart by the versions of these. */
export async function hashOfPictures(ids: readonly string[], root: string): Promise<Uint8Array> {
  const hash = createHash('sha256').update(JSON.stringify(ids));
  for (const file of pictureFiles(ids, root)) hash.update(await hashOfFile(file));
  return hash.digest();
}

/** The files of the project and of Clearstep that pictures are made from. */
function pictureFiles(ids: readonly string[], root: string): string[] {
  const own = ids.filter((id) => /^(?:photo|house):/u.test(id));
  const hasDrawings = own.some((id) => id.startsWith('house:'));
  return [
    ...own.map((id) => fileOf(id, root)),
    // What a drawing is called and who made it.
    ...(hasDrawings ? [root, packageRoot].map((each) => path.join(houseFolder(each), 'register.yml')) : []),
  ];
}

/** A missing file is the renderer's to report, at its place in the document. */
async function hashOfFile(file: string): Promise<Uint8Array> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  const state = found ? `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}` : 'missing';
  const known = hashes.get(file);
  if (known?.state === state) return known.hash;
  const bytes = await readFile(file).catch(() => undefined);
  const hash = createHash('sha256')
    .update(bytes ?? 'missing')
    .digest();
  hashes.set(file, { state, hash });
  return hash;
}

/** Each picture is in many papers. A file that is saved again has another state. */
const hashes = new Map<string, { readonly state: string; readonly hash: Uint8Array }>();

let fonts: Uint8Array | undefined;

function hashOfFonts(): Uint8Array {
  fonts ??= createHash('sha256').update(loadFontFile('400Regular')).update(loadFontFile('700Bold')).digest();
  return fonts;
}
