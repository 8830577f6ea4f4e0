import type { Glyph, TextItem } from '../print/sheet.ts';
import type { PageCanvas } from './canvas.ts';
import { pageX, pageY, setFill, setFont } from './canvas.ts';
import type { EmbeddedFont } from './fonts.ts';
import type { FontSubset } from './font-subset.ts';
import { formatNumber } from './format.ts';
import { textString } from './text-string.ts';

/**
 * Writes one run of glyphs inside an open text object. The shaped advances are kept: where one differs from the
 * glyph's own width, as with kerning, `TJ` moves the next glyph.
 */
export function drawText(canvas: PageCanvas, item: TextItem, font: EmbeddedFont, unitsPerEm: number): void {
  setFill(canvas, item.colour);
  setFont(canvas, font.resource, item.size);
  canvas.operators.push(`1 0 0 1 ${pageX(item.x)} ${pageY(canvas, item.y)} Tm`);
  const { glyphs } = item;
  const { subset } = font;
  const run = openRun(subset, 1000 / unitsPerEm);
  for (let at = 0; at < glyphs.length;) {
    const end = clusterEnd(glyphs, at);
    const spoken = spokenOtherwise(glyphs, at, end, subset);
    if (spoken !== undefined) {
      showRun(canvas, run);
      canvas.operators.push(`/Span <</ActualText ${textString(spoken).toString()}>> BDC`);
    }
    for (; at < end; at += 1) addGlyph(run, glyphs[at]);
    if (spoken !== undefined) {
      showRun(canvas, run);
      canvas.operators.push('EMC');
    }
  }
  showRun(canvas, run);
}

/** Glyphs that are shown by one operator. */
interface Run {
  readonly subset: FontSubset;
  readonly scale: number;
  /** Pieces of a `TJ` array: strings and moves. */
  array: string;
  codes: string;
  /** A move to be made before the next glyph, in thousandths of the type size. */
  move: number;
}

function openRun(subset: FontSubset, scale: number): Run {
  return { subset, scale, array: '', codes: '', move: 0 };
}

function addGlyph(run: Run, glyph: Glyph | undefined): void {
  if (!glyph) return;
  if (run.move !== 0) {
    if (run.codes) run.array += `<${run.codes}>`;
    run.array += formatNumber(run.move);
    run.codes = '';
  }
  run.codes += run.subset.codes[glyph.id] ?? '0000';
  run.move = (run.subset.widths[glyph.id] ?? 0) - glyph.advance * run.scale;
}

/** The move after the last glyph is kept for the next operator of the same line. */
function showRun(canvas: PageCanvas, run: Run): void {
  if (!run.codes) return;
  canvas.operators.push(run.array ? `[${run.array}<${run.codes}>] TJ` : `<${run.codes}> Tj`);
  run.array = '';
  run.codes = '';
}

/** A glyph and the glyphs after it that have no text of their own, such as marks. */
function clusterEnd(glyphs: readonly Glyph[], start: number): number {
  let end = start + 1;
  while (end < glyphs.length && glyphs[end]?.text === '') end += 1;
  return end;
}

/** The words of a cluster when the font alone would say something else: marks, or a glyph with two meanings. */
function spokenOtherwise(
  glyphs: readonly Glyph[],
  start: number,
  end: number,
  subset: FontSubset,
): string | undefined {
  const first = glyphs[start];
  if (!first) return undefined;
  const plain = end === start + 1 && subset.texts[first.id] === first.text;
  return plain ? undefined : first.text;
}
