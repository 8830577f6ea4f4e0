import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import type { CardsEdition } from '../../editions/edition.ts';
import { isCheckedWithReaders } from '../../model/content-version.ts';
import type { Document } from '../../model/document.ts';
import { moveItems } from '../boxes/fragment.ts';
import { CLEAR_EDGE, setWords, type WordsPlace } from '../pages/furniture.ts';
import type { PaperContext } from '../boxes/layout-context.ts';
import { dashed, rule, upright } from '../sheet/marks.ts';
import type { MarkItem, SilentItem } from '../sheet/sheet.ts';
import { foldMark } from './card-fold.ts';
import { type Size, turnMark } from './turned-sheet.ts';

// What stands round the cards on a sheet: where to cut, whether the size is right, which paper this is.

/** Thin enough to vanish under the knife. */
export const hairline = { colour: colours.line, width: 0.15 } as const;

const MARK_GAP: Mm = 1;
const LONGEST_MARK: Mm = 5;

/** What is cut out as one: a card, or a card with its back beside it, to be folded. */
export function pieceSize({ card, printing }: CardsEdition): Size {
  return { width: printing.folded ? 2 * card.width : card.width, height: card.height };
}

/** Where the block of cards starts: it stands in the middle of the sheet. */
export function gridOrigin(edition: CardsEdition): { x: Mm; y: Mm } {
  const { columns, rows, paper } = edition;
  const { width, height } = pieceSize(edition);
  return { x: (paper.width - columns * width) / 2, y: (paper.height - rows * height) / 2 };
}

/** One line where two cards meet, and marks outside the trim at every cut, as long as the clear edge allows. */
export function cutLines(edition: CardsEdition): SilentItem[] {
  const { columns, rows } = edition;
  const { x, y } = gridOrigin(edition);
  const piece = pieceSize(edition);
  const width = columns * piece.width;
  const height = rows * piece.height;
  const across = Math.min(LONGEST_MARK, x - CLEAR_EDGE - MARK_GAP);
  const down = Math.min(LONGEST_MARK, y - CLEAR_EDGE - MARK_GAP);
  const items: SilentItem[] = [];
  for (let column = 0; column <= columns; column++) {
    const at = x + column * piece.width;
    items.push(upright(at, y, height, hairline));
    items.push(upright(at, y - MARK_GAP - down, down, hairline));
    items.push(upright(at, y + height + MARK_GAP, down, hairline));
  }
  for (let row = 0; row <= rows; row++) {
    const at = y + row * piece.height;
    items.push(rule(x, at, width, hairline));
    items.push(rule(x - MARK_GAP - across, at, across, hairline));
    items.push(rule(x + width + MARK_GAP, at, across, hairline));
  }
  return items;
}

/** Thicker than a cut line: it is seen and not cut. */
const foldStroke = { ...hairline, width: 0.3 } as const;
const DASH: Mm = 1.5;

/** Dashes between the front and the back of each card that is folded. None where a sheet is printed on both sides. */
export function foldLines(edition: CardsEdition): MarkItem[] {
  const { card, columns, rows, printing } = edition;
  if (!printing.folded) return [];
  const { x, y } = gridOrigin(edition);
  return Array.from({ length: columns }, (_, column) =>
    dashed(x + (2 * column + 1) * card.width, y, rows * card.height, DASH, foldStroke),
  );
}

const RULER: Mm = 50;
const rulerStroke = { ...hairline, width: 0.25 } as const;
/** Room that words need over and under the cards; with less the ruler stands upright beside them. */
const RULER_ROOM: Mm = 8;
/** Words over the cards stand beside the drawing of how the sheet is turned. */
const WORDS_INDENT: Mm = 16;
/** From the clear edge to the baseline of a line of words in small print. */
const FIRST_BASELINE: Mm = 2.6;
/** From there to the line of words under the ruler. */
const UNDER_RULER: Mm = 9.4;

/** A line to measure with: a printer that scales the sheet is found before the knife is. */
export function checkRuler(edition: CardsEdition, context: PaperContext): SilentItem[] {
  const { x, y } = gridOrigin(edition);
  return isTight(edition) ? rulerBeside(x, y, edition, context) : rulerAbove(x, edition, context);
}

/** The cards leave no room for words beside the cut marks. */
export function isTight(edition: CardsEdition): boolean {
  return gridOrigin(edition).y - CLEAR_EDGE - MARK_GAP - LONGEST_MARK < RULER_ROOM;
}

function rulerAbove(x: Mm, edition: CardsEdition, context: PaperContext): SilentItem[] {
  const left = x + WORDS_INDENT;
  const y = CLEAR_EDGE + 6;
  const words = context.language.words.rulerCheck;
  const label = setOutside(words, { x: left + RULER + 4, y: y + 1.2 }, edition, context);
  const ends = [0, RULER].map((at) => upright(left + at, y - 1.5, 3, rulerStroke));
  return [rule(left, y, RULER, rulerStroke), ...ends, ...label];
}

function rulerBeside(left: Mm, top: Mm, edition: CardsEdition, context: PaperContext): SilentItem[] {
  const x = CLEAR_EDGE + 1.5;
  const y = top + MARK_GAP + 2;
  const label = ['50', 'mm'].flatMap((words, index) =>
    setOutside(words, { x: x + 1, y: y + RULER / 2 + index * 4, width: left - x - 1 }, edition, context),
  );
  const ends = [0, RULER].map((at) => rule(x - 1.5, y + at, 3, rulerStroke));
  return [upright(x, y, RULER, rulerStroke), ...ends, ...label];
}

/**
 * How the sheet must be printed, in words over the cards and in a drawing. Where there is one line over the cards, a
 * sentence stands over each column, clear of the marks between, and the drawing under the ruler.
 */
export function printingNote(edition: CardsEdition, context: PaperContext): SilentItem[] {
  const { card, paper, printing } = edition;
  const { actualSize, sides, folded } = context.language.words.printing;
  const { x, y } = gridOrigin(edition);
  const sentences = [actualSize, sides[printing.duplex]];
  const baseline = CLEAR_EDGE + FIRST_BASELINE;
  if (!isTight(edition)) {
    const above = y - MARK_GAP - LONGEST_MARK - CLEAR_EDGE;
    const room = { width: WORDS_INDENT - 2, height: above - 1 };
    const mark = printing.folded ? foldMark(card, room) : turnMark(paper, printing.duplex, room);
    const howToFold = printing.folded
      ? setOutside(folded, { x: x + WORDS_INDENT, y: baseline + UNDER_RULER }, edition, context)
      : [];
    return [
      ...moveItems(mark?.items ?? [], x, CLEAR_EDGE + 0.5),
      ...setOutside(sentences.join(' '), { x: x + WORDS_INDENT, y: baseline }, edition, context),
      ...howToFold,
    ];
  }
  const mark = turnMark(paper, printing.duplex, { width: x - CLEAR_EDGE - 2, height: card.height / 2 });
  return [
    ...moveItems(mark?.items ?? [], CLEAR_EDGE + 0.5, y + card.height + 4),
    ...sentences.flatMap((sentence, column) => {
      const left = x + column * card.width + MARK_GAP;
      return setOutside(
        sentence,
        { x: left, y: baseline, width: card.width - 2 * MARK_GAP },
        edition,
        context,
      );
    }),
  ];
}

/** A line of small print outside the trim, as wide as the cards where nothing else is said. Never heard: it is said on the page. */
function setOutside(
  words: string,
  place: Pick<WordsPlace, 'x' | 'y'> & Partial<Pick<WordsPlace, 'width'>>,
  edition: CardsEdition,
  context: PaperContext,
): SilentItem[] {
  const width = gridOrigin(edition).x + edition.columns * pieceSize(edition).width - place.x;
  const { small: size } = edition.type;
  return setWords(
    words,
    { width, ...place, align: 'left', size, weight: 'regular', tag: { artifact: 'Layout' } },
    context,
  );
}

/** Which paper this is, its version, and whether readers have checked it. */
export function sheetFoot(
  sheet: number,
  sheets: number,
  document: Document,
  edition: CardsEdition,
  context: PaperContext,
): SilentItem[] {
  const { words } = context.language;
  const status = isCheckedWithReaders(document) ? '' : words.draft;
  const { x } = gridOrigin(edition);
  const foot = edition.paper.height - CLEAR_EDGE - 1;
  const set = (parts: readonly string[], y: Mm): SilentItem[] =>
    setWords(
      parts.filter(Boolean).join(' · '),
      {
        x,
        y,
        width: edition.paper.width - 2 * x,
        align: 'left',
        size: edition.type.small,
        weight: 'regular',
        tag: { artifact: 'Footer' },
      },
      context,
    );
  // A title may have 60 letters: the rest has a line of its own, over the cards where there is only one line under them.
  return [
    ...set(
      [words.reviewed(document.reviewed), status],
      isTight(edition) ? CLEAR_EDGE + FIRST_BASELINE : foot - 4.6,
    ),
    ...set([document.title, words.pageOf(sheet, sheets)], foot),
  ];
}
