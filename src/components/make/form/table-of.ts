import { attributeOf, type OpenPart } from '../../../write/open-text.ts';

/** The file of the table that a part shows, as it lies beside the document. `undefined`: it shows none. */
export function tableOf(part: OpenPart): string | undefined {
  if (part.sort !== 'tag' || part.tag !== 'Chart') return undefined;
  return (attributeOf(part, 'data') ?? '').replace(/^\.\//u, '');
}
