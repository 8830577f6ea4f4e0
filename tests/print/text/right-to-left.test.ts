import { describe, expect, test } from 'vitest';
import { loadFaces } from '../../../src/files/fonts.ts';
import { ar } from '../../../src/languages/ar/index.ts';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import type { Language } from '../../../src/languages/language.ts';
import { advanceOf, shapeWord } from '../../../src/print/text/shape.ts';
import { breakLines } from '../../../src/print/text/lines.ts';
import type { Line } from '../../../src/print/text/set-line.ts';

const faces = loadFaces();

describe('a line of Arabic', () => {
  test('starts at the right, and each word stands at the left of the one before it', () => {
    const { pieces } = line('املأ الغلاية بماء', ar);
    const starts = pieces.filter(({ isRightToLeft }) => isRightToLeft).map(({ x }) => x);
    expect(starts[0]).toBeCloseTo(0, 9);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test.each([
    ['keeps a full stop at its left end', 'املأ الكوب.', '.بوكلا ألما'],
    ['keeps a brand and a number from left to right', 'الغلاية Bosch 20 ساخنة', 'ةنخاس Bosch 20 ةيالغلا'],
    ['opens brackets at the right', 'مشرفك (فاطمة) هنا', 'انه )ةمطاف( كفرشم'],
    ['keeps a phone number in its order', 'اتصل 020 7946 0999 الآن', 'نآلا 020 7946 0999 لصتا'],
    ['keeps an address whole', 'على clearstep.example/ar/tea/', 'clearstep.example/ar/tea/ ىلع'],
    ['keeps a price in front of its unit', 'السعر 1.50 جنيه', 'هينج 1.50 رعسلا'],
    ['parts a word from the figures behind it', 'القسم5', '5مسقلا'],
  ])('%s', (_, said, seen) => {
    expect(seenIn(line(said, ar), ar)).toBe(seen);
  });

  test('is heard as it was written, whatever its order on paper', () => {
    const said = 'اتصل (من 9:00) بالرقم 020 7946 0999.';
    expect(heardIn(line(said, ar))).toBe(said);
  });

  test.each(['مُدير', 'كَتَبَ', 'بيت', 'سلام', 'بيتٌّ'])(
    'says each letter and each vowel sign of %s once, in order',
    (word) => {
      const runs = shapeWord(word, faces.regular);
      expect(runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('')).toBe(word);
      expect(runs.filter(({ heard }) => heard !== undefined)).toEqual([]);
    },
  );

  test('keeps the letters of a word joined, as the face joins them, beside figures as well', () => {
    const idsOf = (said: string): number[] =>
      line(said, ar)
        .pieces.filter(({ isRightToLeft }) => isRightToLeft)
        .flatMap(({ glyphs }) => glyphs.map(({ id }) => id));
    const joined = shapeWord('القسم', faces.regular).flatMap(({ glyphs }) => glyphs.map(({ id }) => id));
    expect(idsOf('القسم')).toEqual(joined);
    expect(idsOf('القسم5')).toEqual(joined);
  });

  test('has a face for the other way of a bracket, not the same one', () => {
    const glyph = (text: string, language: Language): number[] =>
      line(text, language).pieces.flatMap(({ glyphs }) =>
        glyphs.filter((each) => each.text === '(').map(({ id }) => id),
      );
    expect(glyph('هنا (فاطمة', ar)).not.toEqual(glyph('here (Fatima', enGB));
  });
});

describe('a line of English', () => {
  test.each([
    ['with an Arabic name', 'Ask محمد علي now.', 'Ask يلع دمحم now.'],
    ['with a name in brackets', 'Ring فاطمة (the manager).', 'Ring ةمطاف (the manager).'],
    ['without any', 'Ask your manager (or me) at 9:00.', 'Ask your manager (or me) at 9:00.'],
  ])('%s goes from left to right', (_, said, seen) => {
    expect(seenIn(line(said, enGB), enGB)).toBe(seen);
  });
});

function line(text: string, language: Language): Line {
  const run = { text, weight: 'regular', unbroken: false, mark: undefined } as const;
  const [first] = breakLines([[run]], { width: 200, size: 16, faces, language });
  if (!first) throw new Error('There is no line.');
  return first;
}

function heardIn({ pieces }: Line): string {
  return pieces.map(({ glyphs, heard }) => heard ?? glyphs.map(({ text }) => text).join('')).join('');
}

/** The letters from the left edge of the paper to the right. On paper that is read from the right, `x` starts there. */
function seenIn({ pieces, width }: Line, { direction }: Language): string {
  const letters = pieces.flatMap(({ x, width: own, glyphs, isRightToLeft }) => {
    const left = direction === 'rtl' ? width - x - own : x;
    const scale = own / advanceOf(glyphs) || 0;
    let at = isRightToLeft ? left + own : left;
    return glyphs.map((glyph) => {
      const length = glyph.advance * scale;
      if (isRightToLeft) at -= length;
      const place = at + length / 2;
      if (!isRightToLeft) at += length;
      return { place, text: Array.from(glyph.text).toReversed().join('') };
    });
  });
  return letters
    .toSorted((a, b) => a.place - b.place)
    .map(({ text }) => text)
    .join('');
}
