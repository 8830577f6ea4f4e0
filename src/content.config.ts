import { documents } from './package/content.ts';

export const collections = { documents };
