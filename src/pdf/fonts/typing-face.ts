import { type Face, hasGlyphs } from '../../print/sheet/face.ts';
import type { Publication } from '../../print/sheet/sheet.ts';
import { everydayCharacters } from './everyday-characters.ts';

/** The face that answers are typed in: one that has the letters of the document. Noto Sans Arabic has Latin ones, too. */
export function typingFace({ faces: { regular }, isRightToLeft }: TypedPublication): Face {
  if (!isRightToLeft) return regular;
  return [regular, ...regular.others()].find((face) => hasGlyphs(ALEF, face)) ?? regular;
}

type TypedPublication = Pick<Publication, 'faces' | 'isRightToLeft'>;

const ALEF = '\u0627';

/**
 * The characters that somebody may type: all of the typeface; of an Arabic face, which has over a thousand, the letters
 * of Arabic, Persian, Urdu and Kurdish with the forms that they take within a word, and what is typed in Britain.
 */
export function typedCharacters({ font }: Face): string[] {
  const all = font.characterSet.map((codePoint) => String.fromCodePoint(codePoint));
  if (!font.hasGlyphForCodePoint(ALEF.codePointAt(0) ?? 0)) return all;
  const everyday = new Set(everydayCharacters);
  return all.filter((character) => everyday.has(character) || ARABIC.test(character));
}

/** The block of Arabic, and forms of single letters and of lam with alef (Arabic Presentation Forms A and B). */
const ARABIC = /[\u0600-\u06ff\ufb50-\ufbff\ufe70-\ufefc]|\u200c|\u200d/u;
