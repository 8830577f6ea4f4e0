import type { APIRoute, GetStaticPaths } from 'astro';
import { appIcon, appIconSides } from '../_app-icons.ts';

export const getStaticPaths: GetStaticPaths = () =>
  appIconSides.map((side) => ({ params: { side: String(side) } }));

/** The icon of the site among the programs of a phone. */
export const GET: APIRoute = async ({ params }) =>
  new Response((await appIcon(Number(params['side']))) as BodyInit, {
    headers: { 'content-type': 'image/png' },
  });
