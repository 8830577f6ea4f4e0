import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import site from 'virtual:clearstep/site';
import type * as loading from '../integration/document-loader.ts';
import type { Entry } from '../check/live-content.ts';
import { moduleBeside } from '../files/own-module.ts';

/**
 * What reads the documents is loaded by Node, as it is for the settings of the site: Vite, which loads this file, would
 * compile some hundred modules once more at each start, which took a quarter of the work of a small build.
 */
const { documentLoader } = createRequire(import.meta.url)(
  fileURLToPath(moduleBeside('../integration/document-loader', import.meta.url)),
) as typeof loading;

/** All documents of a project. Its `src/content.config.ts` says: `export const collections = { documents };` */
export const documents = defineCollection({ loader: documentLoader(site), schema: z.custom<Entry>() });
