import type { Colour } from '../../design/tokens.ts';
import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { ptToMm } from '../../design/units.ts';
import type { InlineMark } from '../text/inline-mark.ts';
import type { TextBox } from './box.ts';
import { emptyFragment, type Fragment } from './fragment.ts';
import { elementOf, labelOf, type LayoutContext } from './layout-context.ts';
import { rule } from '../sheet/marks.ts';
import { markNameLanguages } from '../text/name-languages.ts';
import type { Line, Piece } from '../text/set-line.ts';
import type { BoxItem } from '../sheet/sheet.ts';
import type { Artifact, BoxElement } from '../sheet/structure.ts';
import { textItem } from '../text/text-item.ts';
import { tryToBreakLines } from '../text/try-to-break-lines.ts';

/** Sets sentences in lines. Characters without a glyph and words wider than the line become problems. */
export function layOutText(box: TextBox, width: Mm, context: LayoutContext): Fragment {
  const { size, pitch } = box.style;
  const { faces, language } = context;
  const mostWords = box.mostWords === undefined ? {} : { mostWords: box.mostWords };
  const sentences =
    box.tag === 'artifact' ? box.sentences : markNameLanguages(box.sentences, faces, language.tag);
  const broken = tryToBreakLines(sentences, { width, size, faces, language, ...mostWords });
  const { lines } = broken;
  const place = box.place ? { place: box.place } : {};
  const problems = broken.problems.map((problem) => ({ ...problem, ...place }));
  if (lines.length === 0) return { ...emptyFragment, problems };
  const face = faces[box.style.weight];
  const lineHeight = ptToMm(size * pitch);
  const ascent = ptToMm((face.ascent / face.unitsPerEm) * size);
  const descent = ptToMm((-face.descent / face.unitsPerEm) * size);
  // Half of what the pitch leaves goes above the letters, half below, as on the web.
  const baseline = (lineHeight - ascent - descent) / 2 + ascent;

  const tagOf = tagsOfMarks(box, lines, context);
  const items = lines.flatMap((line, index) =>
    line.pieces.flatMap((piece) =>
      setPiece(piece, index * lineHeight + baseline, box, tagOf(piece.mark), context),
    ),
  );
  const height = lines.length * lineHeight;
  const breaks = lines.slice(1).map((_, index) => (index + 1) * lineHeight);
  return { width, height, items, breaks, problems };
}

/**
 * Which structure element a piece belongs to. Words without links are leaves of the paragraph itself; beside a link or
 * a name in another language they are spans, so that an element has either children or words, and their order is never in
 * doubt.
 */
function tagsOfMarks(
  box: TextBox,
  lines: readonly Line<InlineMark>[],
  context: LayoutContext,
): (mark: InlineMark) => BoxElement | Artifact {
  if (box.tag === 'artifact') return () => ({ artifact: 'Layout' });
  const paragraph = box.heardFirst ? labelOf(box.tag, context) : elementOf(box.tag, context);
  const marks = new Set(lines.flatMap(({ pieces }) => pieces.map(({ mark }) => mark)));
  if ([...marks].every(({ href, language }) => href === undefined && language === undefined))
    return () => paragraph;
  const elements = new Map(Array.from(marks, (mark) => [mark, elementOfMark(mark, paragraph)]));
  return (mark) => elements.get(mark) ?? paragraph;
}

function elementOfMark({ href, language }: InlineMark, parent: BoxElement): BoxElement {
  const tag = href === undefined ? ({ role: 'Span' } as const) : ({ role: 'Link', href } as const);
  return { spec: { ...tag, ...(language !== undefined && { language }) }, parent };
}

/** How far below the baseline a link's line runs, and how thick it is, as a share of the type size. */
const UNDERLINE_DROP = 0.14;
const UNDERLINE_WIDTH = 0.06;

function setPiece(
  piece: Piece<InlineMark>,
  baseline: Mm,
  box: TextBox,
  tag: BoxElement | Artifact,
  { faces, accent = colours.step }: LayoutContext,
): BoxItem[] {
  const { size } = box.style;
  const colour: Colour = piece.mark.href === undefined ? box.style.colour : accent;
  const text = textItem(piece, 0, { tag, y: baseline, size, colour }, faces);
  if (piece.mark.href === undefined) return [text];
  const drop = ptToMm(size * UNDERLINE_DROP);
  const stroke = { colour, width: ptToMm(size * UNDERLINE_WIDTH) };
  return [text, rule(piece.x, baseline + drop, piece.width, stroke)];
}
