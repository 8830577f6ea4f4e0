import type { APIRoute, GetStaticPaths } from 'astro';
import type { DocumentToMake } from '../../../../components/make/document-to-make.ts';
import { filesBeside } from '../../../../files/files-beside.ts';
import { documentParams } from '../../../../model/addresses.ts';
import { paperPhotoPath, recordingPath } from '../../../../model/file-addresses.ts';
import type { Document } from '../../../../model/document.ts';
import { documentFile } from '../../../../model/kind-folder.ts';
import { publishedTables } from '../../../../model/published-tables.ts';
import { recordingsOf } from '../../../../model/visit.ts';
import { getDocuments, projectRoot } from '../../../_content.ts';

/** The text of a document, with what lies beside it: whoever makes it their own starts from this. */
export const getStaticPaths = (async () =>
  (await getDocuments()).map((document) => ({
    params: documentParams(document),
    props: { document },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) => {
  const { text, photos } = await filesBeside(document, projectRoot);
  const recordings = recordingsOf(document).map(({ file }) => ({
    name: file.slice(file.lastIndexOf('/') + 1),
    path: recordingPath(file),
  }));
  const told: DocumentToMake = {
    file: documentFile(document),
    text,
    tables: publishedTables(document),
    photos: photos.map(({ id, ...photo }) => ({ ...photo, path: paperPhotoPath(id) })),
    ...(recordings.length > 0 && { recordings }),
  };
  return new Response(JSON.stringify(told), { headers: { 'content-type': 'application/json' } });
};
