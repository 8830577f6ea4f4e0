import { foldName } from '../../names/fold-name.ts';
import type { Findable } from '../../names/nearest-names.ts';
import index from './index.json' with { type: 'json' };

const rows = index as readonly (readonly string[])[];

/** Hexcode of each name that OpenMoji gives, folded. */
const hexcodes = new Map(rows.map(([name = '', hexcode = '']) => [foldName(name), hexcode]));
const names = new Map(rows.map(([name = '', hexcode = '']) => [hexcode, name]));

/** `undefined`: OpenMoji has no such name, or we cannot draw the picture. */
export function openmojiHexcode(name: string): string | undefined {
  return hexcodes.get(foldName(name));
}

/** OpenMoji's own name for a picture, without its skin tone. */
export function openmojiName(hexcode: string): string | undefined {
  return names.get(hexcode)?.replace(/: [a-z -]*skin tone.*$/, '');
}

/** The ids of all pictures to which a name leads, those with skin tones among them. */
export const openmojiIds: readonly string[] = [...names.keys()].map((hexcode) => `openmoji:${hexcode}`);

/** Names to offer an author. Skin tones are left out: five tones of one picture would fill the list. */
export const openmojiFindable: readonly Findable[] = rows
  .filter(([name = '']) => !name.includes('skin tone'))
  .map(([name = '', , words = '']) => ({ name, words }));
