import { address } from '../addresses.ts';
import type { DocumentToMake } from './document-to-make.ts';
import type { NewDocument } from './open-file.ts';

/** A document of this site, with its photos, tables and recordings, to be made somebody's own. Throws when it cannot be fetched. */
export async function fetchDocument(path: string): Promise<NewDocument> {
  const told = (await (await fetchWhole(path)).json()) as DocumentToMake;
  const photos = await Promise.all(told.photos.map(fetchFile));
  // Without internet a film may not be there. What is said of the step tells so, and the rest can be made.
  const played = await Promise.allSettled((told.recordings ?? []).map(fetchFile));
  const recordings = played.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const encoder = new TextEncoder();
  const tables = Object.entries(told.tables).map(([name, text]) => [name, encoder.encode(text)] as const);
  const versions = told.photos.flatMap(({ name, version }) =>
    version === undefined ? [] : [[name, version] as const],
  );
  return {
    file: told.file,
    text: told.text,
    files: new Map([...photos, ...recordings, ...tables]),
    versions: new Map(versions),
  };
}

async function fetchFile({
  name,
  path,
}: {
  readonly name: string;
  readonly path: string;
}): Promise<readonly [string, Uint8Array]> {
  const response = await fetchWhole(path);
  return [name, new Uint8Array(await response.arrayBuffer())];
}

async function fetchWhole(path: string): Promise<Response> {
  const response = await fetch(address(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
