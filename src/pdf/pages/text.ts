import type { Glyph, TextItem } from '../../print/sheet/sheet.ts';
import type { PageCanvas } from './canvas.ts';
import { pageX, pageY, setFill, setFont } from './canvas.ts';
import type { EmbeddedFont } from '../fonts/fonts.ts';
import { codeOf, type FontSubset } from '../fonts/font-subset.ts';
import { formatNumber } from '../objects/format.ts';
import { textString } from '../objects/text-string.ts';

/**
 * Writes one run of glyphs inside an open text object. The shaped advances are kept: where one differs from the
 * glyph's own width, as with kerning, `TJ` moves the next glyph. A word that is read from right to left is written in
 * the order in which it is read, too, each glyph at the left of the one before: who follows the file and who follows
 * the places on the page both find the word. It is also said as a whole, since its dots are glyphs of their own.
 */
export function drawText(canvas: PageCanvas, item: TextItem, font: EmbeddedFont, unitsPerEm: number): void {
  setFill(canvas, item.colour);
  setFont(canvas, font.resource, item.size);
  const start = item.isRightToLeft ? item.x + item.width : item.x;
  canvas.operators.push(`1 0 0 1 ${pageX(start)} ${pageY(canvas, item.y)} Tm`);
  const { glyphs, heard } = item;
  const { subset } = font;
  const run: Run = {
    canvas,
    subset,
    scale: 1000 / unitsPerEm,
    rise: item.size / unitsPerEm,
    isRightToLeft: item.isRightToLeft === true,
    array: '',
    codes: '',
    move: 0,
  };
  if (heard !== undefined || item.isRightToLeft) {
    showHeard(run, glyphs, heard ?? glyphs.map(({ text }) => text).join(''));
    return;
  }
  for (const glyph of glyphs) {
    // A mark says nothing by itself: the letter before it says what both are.
    if (glyph.text === '') showHeard(run, [glyph], '');
    else addGlyph(run, glyph);
  }
  showRun(run);
}

/** Glyphs that are shown by one operator. */
interface Run {
  readonly canvas: PageCanvas;
  readonly subset: FontSubset;
  /** Font units to thousandths of the type size. */
  readonly scale: number;
  /** Font units to points: how far text rises is not measured in thousandths. */
  readonly rise: number;
  readonly isRightToLeft: boolean;
  /** Pieces of a `TJ` array: strings and moves. */
  array: string;
  codes: string;
  /** A move to the left to be made before the next glyph, in thousandths of the type size. */
  move: number;
}

/** Glyphs for which something else is heard than they say themselves (ISO 32000-1, 14.9.4). */
function showHeard(run: Run, glyphs: readonly Glyph[], heard: string): void {
  showRun(run);
  run.canvas.operators.push(`/Span <</ActualText ${textString(heard).toString()}>> BDC`);
  for (const glyph of glyphs) addGlyph(run, glyph);
  showRun(run);
  run.canvas.operators.push('EMC');
}

function addGlyph(run: Run, { id, advance, offset, text }: Glyph): void {
  const { x, y } = offset ?? { x: 0, y: 0 };
  if (y !== 0) {
    showRun(run);
    run.canvas.operators.push(`${formatNumber(y * run.rise)} Ts`);
  }
  run.move += ((run.isRightToLeft ? advance : 0) - x) * run.scale;
  if (run.move !== 0) {
    if (run.codes) run.array += `<${run.codes}>`;
    run.array += formatNumber(run.move);
    run.codes = '';
  }
  run.codes += codeOf(run.subset, id, text) ?? '0000';
  run.move = (run.subset.widths[id] ?? 0) + (x - (run.isRightToLeft ? 0 : advance)) * run.scale;
  if (y === 0) return;
  showRun(run);
  run.canvas.operators.push('0 Ts');
}

/** The move after the last glyph is kept for the next operator of the same line. */
function showRun(run: Run): void {
  if (!run.codes) return;
  run.canvas.operators.push(run.array ? `[${run.array}<${run.codes}>] TJ` : `<${run.codes}> Tj`);
  run.array = '';
  run.codes = '';
}
