import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { ptToMm } from '../../design/units.ts';
import type { TextColumn, TypeOnPaper } from '../../editions/edition.ts';
import { isCheckedWithReaders } from '../../model/content-version.ts';
import type { Document } from '../../model/document.ts';
import type { Furniture } from './flow.ts';
import type { PaperContext } from '../boxes/layout-context.ts';
import { rule } from '../sheet/marks.ts';
import type { SilentItem } from '../sheet/sheet.ts';
import type { Artifact } from '../sheet/structure.ts';
import { textItem } from '../text/text-item.ts';
import { tryToBreakLines } from '../text/try-to-break-lines.ts';

/** A page that furniture is made for. */
export interface FurnishedPage {
  readonly height: Mm;
  readonly column: TextColumn;
  readonly type: TypeOnPaper;
}

/**
 * What stands in the same place on every page (rules L10, T8): the draft mark at the top, and at the foot title, page
 * number and who to ask. All of it is also in the text, so a screen reader hears it once and not on every page.
 */
export function pageFurniture(document: Document, page: FurnishedPage, context: PaperContext): Furniture {
  const { words } = context.language;
  const { column, type } = page;
  const set = (text: string, align: 'left' | 'right', y: Mm, tag: Artifact, weight?: 'bold'): SilentItem[] =>
    setWords(
      text,
      { x: column.x, y, width: column.width, align, size: type.small, tag, weight: weight ?? 'regular' },
      context,
    );

  const foot = page.height - CLEAR_EDGE - ptToMm(type.small) * 0.3;
  const pitch = ptToMm(type.small) * 1.35;
  const status = isCheckedWithReaders(document) ? '' : words.draft;
  const ask = document.ask ? `${words.askWho}: ${document.ask}` : '';

  return (number, pages) => [
    ...set(status, 'right', CLEAR_EDGE + ptToMm(type.small) * 0.75, HEADER),
    rule(column.x, foot - 2.1 * pitch, column.width, { colour: colours.line, width: 0.25 }),
    ...set(document.title, 'left', foot - pitch, FOOTER, 'bold'),
    ...set(words.pageOf(number, pages), 'right', foot - pitch, FOOTER, 'bold'),
    ...set(ask, 'left', foot, FOOTER),
  ];
}

/** No printer prints nearer to the edge than this with certainty (rule R3). */
export const CLEAR_EDGE: Mm = 10;

const HEADER: Artifact = { artifact: 'Header' };
const FOOTER: Artifact = { artifact: 'Footer' };

export interface WordsPlace {
  readonly x: Mm;
  /** The baseline. */
  readonly y: Mm;
  readonly width: Mm;
  readonly align: 'left' | 'right';
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  readonly tag: Artifact;
}

/** One line of words at a fixed place; nothing for no words. What does not fit on the line is a problem. */
export function setWords(words: string, place: WordsPlace, context: PaperContext): SilentItem[] {
  const { faces, language } = context;
  const run = { text: words, weight: place.weight, unbroken: false, mark: undefined };
  const { lines, problems } = tryToBreakLines([[run]], {
    width: Infinity,
    size: place.size,
    faces,
    language,
  });
  context.problems.push(...problems);
  const [line] = lines;
  if (!line) return [];
  if (line.width > place.width)
    context.problems.push({ type: 'too-wide', word: words, excess: line.width - place.width });
  const left = place.align === 'left' ? place.x : place.x + place.width - line.width;
  const { tag, y, size } = place;
  return line.pieces.map((piece) => textItem(piece, left, { tag, y, size, colour: colours.quiet }, faces));
}
