import { expect, test, vi } from 'vitest';
import { loadFaces } from '../../../src/files/fonts.ts';
import { hasGlyphs, openFace } from '../../../src/print/sheet/face.ts';

const { bytes } = loadFaces().regular;

test('A glyph says the letters that it is asked for, whatever it stood for before', () => {
  const { font } = openFace(bytes);
  const said = [[105], [305], [105, 49], [10, 549], [1054, 9], [105, 49]];
  expect(said.map((letters) => font.getGlyph(70, letters)?.codePoints)).toEqual(said);
  // One for each of the letters: what compares glyphs finds the same again.
  expect(font.getGlyph(70, [305])).toBe(font.getGlyph(70, [305]));
});

test('A face is asked once for each letter, however often it stands in a text', () => {
  const face = openFace(bytes);
  const ask = vi.spyOn(face.font, 'hasGlyphForCodePoint');
  expect([hasGlyphs('tea', face), hasGlyphs('eat', face), hasGlyphs('tä✓', face)]).toEqual([
    true,
    true,
    false,
  ]);
  expect(ask.mock.calls.map(([letter]) => String.fromCodePoint(letter)).join('')).toBe('teaä✓');
});
