import type { APIRoute } from 'astro';
import { readOwnFile } from '../../files/own-file.ts';

/** For projects that have no such file in their `public`. */
export const GET: APIRoute = () =>
  new Response(readOwnFile('public/favicon.svg'), { headers: { 'content-type': 'image/svg+xml' } });
