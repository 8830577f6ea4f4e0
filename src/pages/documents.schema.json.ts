import type { APIRoute } from 'astro';
import { catalogueJsonSchema } from '../catalogue/catalogue.ts';

/** What the list of all documents holds, for whoever reads it. */
export const GET: APIRoute = () => Response.json(catalogueJsonSchema());
