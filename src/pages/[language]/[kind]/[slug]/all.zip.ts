import type { APIRoute, GetStaticPaths } from 'astro';
import site from 'virtual:clearstep/site';
import { zipAll } from '../../../../books/zip-all.ts';
import type { Document } from '../../../../model/document.ts';
import { namedFiles, placesOf } from '../../../../press/files-of-result.ts';
import { jobsOf } from '../../../../press/job.ts';
import { served } from '../../../_output.ts';
import { fileResponse, whileWriting } from '../../../_while-writing.ts';

export const getStaticPaths = (() =>
  whileWriting(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** Everything of a document in one file. */
export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) => {
  const results = await Promise.all(jobsOf(document, site).map((job) => served(document, job)));
  const files = results.flatMap((result) => (result ? namedFiles(placesOf(document, result)) : []));
  return fileResponse(zipAll(document, files), 'application/zip');
};
