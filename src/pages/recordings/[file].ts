import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentPath } from '../../files/content-path.ts';
import { recordingName } from '../../model/file-addresses.ts';
import { recordingType } from '../../model/recordings/recording-type.ts';
import { recordingsOf } from '../../model/visit.ts';
import { getDocuments, projectRoot } from '../_content.ts';

/** Films, recordings and captions of steps, as they lie beside their documents. Two languages may play the same. */
export const getStaticPaths = (async () => {
  const files = (await getDocuments()).flatMap(recordingsOf).map(({ file }) => file);
  return [...new Set(files)].map((file) => ({ params: { file: recordingName(file) }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) =>
  new Response(await readFile(contentPath(file, projectRoot)), {
    headers: { 'content-type': recordingType(file) },
  });
