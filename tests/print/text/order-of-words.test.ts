import { expect, test } from 'vitest';
import { loadFontFile, otherFontFiles } from '../../../src/files/fonts.ts';
import { openFace } from '../../../src/print/sheet/face.ts';
import { shapeRun } from '../../../src/print/text/shape.ts';

const marks = ['\u0300', '\u0301', '\u0302', '\u0307', '\u0308', '\u0323', '\u0328'];
const marked = Array.from('aijnou').flatMap((letter) =>
  marks.flatMap((mark) => [letter + mark, ...marks.map((second) => letter + mark + second)]),
);
const alone = [...Array.from('abcij\u0131\u0237\u01f9\u1ec9'), ...marks];

test.each<readonly [string, Uint8Array]>([
  ['the typeface', loadFontFile('400Regular')],
  ...otherFontFiles('400Regular').map((bytes, index) => [`other face ${index + 1}`, bytes] as const),
])('What a letter says does not depend on the words before it: %s', (_, bytes) => {
  const [fresh, used] = [openFace(bytes), openFace(bytes)];
  const said = (text: string, face: typeof fresh): string[] =>
    shapeRun({ text, face }).glyphs.map(({ id, text: letters }) => `${id} ${letters}`);
  // A subset asks for glyphs without letters, too.
  for (const { id } of used.font.layout('\u00e9\u00ef\u0131').glyphs) used.font.getGlyph(id);
  for (const each of marked) said(each, used);
  for (const each of alone) expect(said(each, used)).toEqual(said(each, fresh));
});
