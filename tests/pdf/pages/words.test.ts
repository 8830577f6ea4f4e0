import { describe, expect, test } from 'vitest';
import { pageText, treeText } from '../../../src/pdf/reading/describe.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { faces, header, node, oneLine, publication, sheet, text } from '../samples/build.ts';
import { pageOperators } from '../page-operators.ts';

describe('words', () => {
  test('with Welsh and Polish letters come out as they went in', async () => {
    const words = 'Ŵy, tŷ, dŵr â llefrith. Zażółć gęślą jaźń. £5 – “yes”';
    expect(await treeText(await writePdf(oneLine(words)))).toBe(words);
  });

  test('with characters outside the everyday ones come out, too', async () => {
    const words = 'Đorđe ♪ ½ ℓ';
    const bytes = await writePdf(oneLine(words));
    expect(await treeText(bytes)).toBe(words);
    expect(await pageOperators(bytes)).not.toMatch(/<(.{4})*0000(.{4})*>|ActualText/);
  });

  test('keep a space at a line end, so that no words are glued', async () => {
    const words = node('P');
    const apart = publication(
      [words],
      [sheet(text(words, 'Stop and ', { y: 20 }), text(words, 'ask.', { y: 30 }))],
    );
    const glued = publication(
      [words],
      [sheet(text(words, 'Stop and', { y: 20 }), text(words, 'ask.', { y: 30 }))],
    );
    expect(await pageText(await writePdf(apart))).toBe('Stop and ask.');
    expect(await pageText(await writePdf(glued))).toBe('Stop andask.');
  });

  test('with a ligature are heard letter by letter', async () => {
    const words = node('P');
    const line = text(words, 'o~ce', { y: 20 });
    const glyphs = line.glyphs.map((glyph) => (glyph.text === '~' ? { ...glyph, text: 'ffi' } : glyph));
    const bytes = await writePdf(publication([words], [sheet({ ...line, glyphs })]));
    expect(await treeText(bytes)).toBe('office');
  });

  test('with a glyph that only the shaper knows are heard as the shaper says', async () => {
    const unencoded = glyphWithoutCharacter();
    const words = node('P');
    const line = text(words, 'o~ce', { y: 20 });
    const glyphs = line.glyphs.map((glyph) =>
      glyph.text === '~' ? { ...glyph, id: unencoded, text: 'ffi' } : glyph,
    );
    const bytes = await writePdf(publication([words], [sheet({ ...line, glyphs })]));
    expect(await treeText(bytes)).toBe('office');
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('ActualText');
  });

  test('with a mark on a letter are heard as one', async () => {
    const words = node('P');
    const line = text(words, 'cafe´', { y: 20 });
    const glyphs = line.glyphs.map((glyph) =>
      glyph.text === 'e'
        ? { ...glyph, text: 'e\u0301' }
        : glyph.text === '´'
          ? { ...glyph, text: '' }
          : glyph,
    );
    const bytes = await writePdf(publication([words], [sheet({ ...line, glyphs })]));
    expect(await treeText(bytes)).toBe('cafe\u0301');
  });

  test('stand where the shaper put them: kerning moves the next glyph', async () => {
    const line = text(header, 'AVA', { y: 20 });
    const natural = line.glyphs.map(({ id }) => faces.regular.font.getGlyph(id)?.advanceWidth ?? 0);
    expect(line.glyphs[0]?.advance).toBeLessThan(natural[0] ?? 0);
    const content = await pageOperators(await writePdf(publication(bodyLine(), [sheet(bodyItem(), line)])));
    const move = (natural[0] ?? 0) - (line.glyphs[0]?.advance ?? 0);
    expect(content).toMatch(new RegExp(`\\[<[0-9a-f]{4}>${move}<[0-9a-f]{4}>`));
  });
});

function glyphWithoutCharacter(): number {
  const { font } = faces.regular;
  const encoded = new Set(font.characterSet.map((character) => font.glyphForCodePoint(character)?.id));
  for (let id = 1; id < font.numGlyphs; id += 1) if (!encoded.has(id)) return id;
  throw new Error('The font has a character for every glyph.');
}

const body = node('P');

function bodyLine(): (typeof body)[] {
  return [body];
}

function bodyItem(): ReturnType<typeof text> {
  return text(body, 'Tea', { y: 40 });
}
