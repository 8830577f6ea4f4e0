import type { OfferId } from '../model/edition-names.ts';
import type { Words } from './words.ts';

/** What an edition is called. The whole document on plain sheets is called by its sheet, which is not A4 everywhere. */
export function editionName(
  id: OfferId,
  { width, height }: { readonly width: number; readonly height: number },
  { editions, web }: Words,
): string {
  return id === 'a4' ? web.papers.paperSize(width, height) : editions[id].name;
}
