import { contrast } from '../../design/contrast.ts';
import { isInside, overlap, type Box } from './box.ts';
import type { PrintedPage, PrintedSheet } from './print-page.ts';
import type { Word } from './sheet.ts';

/** Everything that a reader would call broken, in sentences. None: the paper is good. */
export function findFaults(page: PrintedPage): string[] {
  return [
    ...page.sheets.flatMap((sheet, index) =>
      [...overlaps(sheet), ...cutOff(sheet), ...faint(sheet), ...empty(sheet)].map(
        (fault) => `Sheet ${index + 1}: ${fault}`,
      ),
    ),
    ...torn(page),
    ...apart(page),
    ...lost(page),
    ...page.expected.controls.map((control) => `Nobody can press this on paper: ${control}`),
  ];
}

/** Points. Drawings are exact to a fraction of this; readers see it from here on. */
const SEEN = 1;

function overlaps({ words, pictures, frames }: PrintedSheet): string[] {
  const faults: string[] = [];
  for (const [index, word] of words.entries()) {
    for (const other of words.slice(index + 1)) {
      if (overlap(word, other) > SEEN) faults.push(`“${other.text}” is printed over “${word.text}”.`);
    }
    if (pictures.some((picture) => overlap(word, picture) > SEEN)) {
      faults.push(`“${word.text}” and a picture are printed over each other.`);
    }
    if (frames.some((frame) => crosses(word, frame))) {
      faults.push(`“${word.text}” is printed over the edge of a box.`);
    }
  }
  for (const [index, picture] of pictures.entries()) {
    if (pictures.slice(index + 1).some((other) => overlap(picture, other) > SEEN)) {
      faults.push(`2 pictures are printed over each other, ${Math.round(picture.top)} points from the top.`);
    }
  }
  return faults;
}

/** Whether a word lies partly in and partly outside a box. What is as thin as a line has no inside. */
function crosses(word: Word, frame: Box): boolean {
  const thin = Math.min(frame.right - frame.left, frame.bottom - frame.top) < 5;
  return !thin && overlap(word, frame) > SEEN && !isInside(word, frame, SEEN);
}

function cutOff({ words, pictures, inside }: PrintedSheet): string[] {
  return [
    ...words
      .filter((word) => !word.inMargin && !isInside(word, inside, SEEN))
      .map(({ text }) => `“${text}” stands out over the margin and is cut off.`),
    ...pictures
      .filter((picture) => !isInside(picture, inside, SEEN))
      .map(() => 'A picture stands out over the margin.'),
  ];
}

/** Contrast of text (WCAG 2.2, 1.4.6), with what lies below it; white paper where nothing does. */
const READABLE = 7;

function faint({ words, frames }: PrintedSheet): string[] {
  return words.flatMap((word) => {
    const below = frames
      .slice(0, word.framesBefore)
      .findLast(({ filling, ...frame }) => filling !== undefined && isInside(word, frame, SEEN))?.filling;
    const found = contrast(word.colour, below ?? '#ffffff');
    return found < READABLE ? [`“${word.text}” has a contrast of ${found.toFixed(1)} to 1 only.`] : [];
  });
}

function empty({ words, pictures }: PrintedSheet): string[] {
  return words.some(({ inMargin }) => !inMargin) || pictures.length > 0 ? [] : ['Nothing is on it.'];
}

/** What a mark is on, counted from 1. */
function sheetsOf({ sheets }: PrintedPage, mark: string): number[] {
  return sheets.flatMap(({ marks }, index) =>
    [...marks.values()].some((all) => all.includes(mark)) ? [index + 1] : [],
  );
}

function torn(page: PrintedPage): string[] {
  return page.expected.parts.flatMap(({ mark, name }) => {
    const on = sheetsOf(page, mark);
    if (on.length === 0) return [`${name} is on no sheet, or this test cannot see it.`];
    return on.length > 1 ? [`${name} is torn: it is on the sheets ${on.join(' and ')}.`] : [];
  });
}

function apart(page: PrintedPage): string[] {
  const nameOf = (mark: string): string =>
    page.expected.parts.find((part) => part.mark === mark)?.name ?? mark;
  return page.expected.together.flatMap(([leads, follows]) => {
    const last = sheetsOf(page, leads).at(-1);
    const [first] = sheetsOf(page, follows);
    return last === first
      ? []
      : [`${nameOf(leads)} is alone on sheet ${last}: ${nameOf(follows)} is on sheet ${first}.`];
  });
}

/** Words and numbers that are not on the paper as often as on the page, or only in pieces. */
function lost({ expected, sheets }: PrintedPage): string[] {
  const printed = sheets.flatMap(({ words }) => words.filter(({ inMargin }) => !inMargin));
  const found = count(piecesOf(printed.map(({ text }) => text).join(' ')));
  return [...count(piecesOf(expected.text))].flatMap(([piece, times]) =>
    (found.get(piece) ?? 0) < times ? [`“${piece}” is torn in two, or not on the paper.`] : [],
  );
}

/** Letters and figures without what stands round them. Web addresses may break anywhere, and are left out. */
function piecesOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .filter((word) => !/[/@]|\.\w{2}/u.test(word))
    .flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function count(pieces: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const piece of pieces) counted.set(piece, (counted.get(piece) ?? 0) + 1);
  return counted;
}
