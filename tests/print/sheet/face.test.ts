import { expect, test, vi } from 'vitest';
import { loadFaces } from '../../../src/files/fonts.ts';
import { hasGlyphs, openFace } from '../../../src/print/sheet/face.ts';

const { bytes } = loadFaces().regular;

test('A glyph says the letters that it is asked for, whatever it stood for before', () => {
  const { font } = openFace(bytes);
  const said = [[0x69], [0x131], [0x69, 0x31], [0x6, 0x931], [0x693, 0x1], [0x69, 0x31]];
  expect(said.map((letters) => font.getGlyph(70, letters)?.codePoints)).toEqual(said);
  // One for each of the letters: what compares glyphs finds the same again.
  expect(font.getGlyph(70, [0x131])).toBe(font.getGlyph(70, [0x131]));
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
