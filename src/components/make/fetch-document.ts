import { address } from '../addresses.ts';
import type { DocumentToMake } from './document-to-make.ts';
import type { NewDocument } from './open-file.ts';

/** A document of this site, with its photos and tables, to be made somebody's own. Throws when it cannot be fetched. */
export async function fetchDocument(path: string): Promise<NewDocument> {
  const told = (await (await fetchWhole(path)).json()) as DocumentToMake;
  const photos = await Promise.all(
    told.photos.map(async ({ name, path: photo }) => {
      const response = await fetchWhole(photo);
      return [name, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  const encoder = new TextEncoder();
  const tables = Object.entries(told.tables).map(([name, text]) => [name, encoder.encode(text)] as const);
  const versions = told.photos.flatMap(({ name, version }) =>
    version === undefined ? [] : [[name, version] as const],
  );
  return {
    file: told.file,
    text: told.text,
    files: new Map([...photos, ...tables]),
    versions: new Map(versions),
  };
}

async function fetchWhole(path: string): Promise<Response> {
  const response = await fetch(address(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
