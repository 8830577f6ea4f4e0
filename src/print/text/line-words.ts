import type { Weight } from '../../design/tokens.ts';
import type { Mm, Pt } from '../../design/units.ts';
import { ptToMm } from '../../design/units.ts';
import type { Language } from '../../languages/language.ts';
import type { Face } from '../sheet/face.ts';
import { advanceOf, type ShapedRun, shapeWord } from './shape.ts';
import type { Faces, Glyph } from '../sheet/sheet.ts';

/** Words in one weight, maybe a link. `mark` tells runs of the same weight apart: it ends up on their pieces. */
export interface Run<Mark = unknown> {
  readonly text: string;
  readonly weight: Weight;
  /** Words of one run that must not be torn apart: a bold phrase. */
  readonly unbroken: boolean;
  readonly mark: Mark;
}

export interface LineOptions {
  readonly width: Mm;
  readonly size: Pt;
  readonly faces: Faces;
  readonly language: Language;
  /** No line has more words than this, however wide it is. */
  readonly mostWords?: number;
}

/** A word shaped and measured: what a line is made of. */
export interface LineWord<Mark> {
  readonly text: string;
  readonly joinsPrevious: boolean;
  /** The run that holds the space before it. None: it starts a sentence, or is the rest of an address that was cut. */
  readonly space: Run<Mark> | undefined;
  readonly parts: readonly WordPart<Mark>[];
  readonly width: Mm;
}

/** A stretch of a word of one run in one face. */
export interface WordPart<Mark> extends ShapedRun {
  readonly weight: Weight;
  readonly mark: Mark;
}

/**
 * Cuts the runs of a sentence at its spaces. A word may go through several runs, as when half of it is bold.
 * Throws `TooWide` for a word that no line can hold.
 */
export function splitWords<Mark>(runs: readonly Run<Mark>[], options: LineOptions): LineWord<Mark>[] {
  const words: LineWord<Mark>[] = [];
  let parts: { text: string; run: Run<Mark> }[] = [];
  let previousRun: Run<Mark> | undefined;
  let space: Run<Mark> | undefined;

  const endWord = (): void => {
    const [first] = parts;
    if (!first) return;
    const joinsPrevious = first.run.unbroken && first.run === previousRun;
    words.push(...makeWords(parts, { joinsPrevious, space }, options));
    previousRun = parts.at(-1)?.run;
    parts = [];
    space = undefined;
  };

  for (const run of runs) {
    for (const token of settable(run.text).split(/([ \t\n]+)/u)) {
      if (token === '') continue;
      if (!/^[ \t\n]/u.test(token)) {
        parts.push({ text: token, run });
        continue;
      }
      endWord();
      if (words.length > 0) space = run;
    }
  }
  endWord();
  return words;
}

/**
 * The characters that paper is set with: letters and their marks joined, ready-made ligatures taken apart, since the
 * face has its own, and spaces and hyphens of every width as the ordinary ones. Words never break at a hyphen anyway.
 */
export function settable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u2000-\u2006\u2008-\u200a\u205f\u3000]/gu, ' ')
    .replaceAll('\u2011', '-');
}

/** How a word joins the one before it. */
type Joint<Mark> = Pick<LineWord<Mark>, 'joinsPrevious' | 'space'>;

/** One word, or several when it is an address wider than the line. */
function makeWords<Mark>(
  parts: readonly { text: string; run: Run<Mark> }[],
  joint: Joint<Mark>,
  options: LineOptions,
): LineWord<Mark>[] {
  const word = makeWord(parts, joint, options);
  if (word.width <= options.width) return [word];
  const pieces = parts.flatMap(({ text, run }) =>
    text.split(/(?<=[/.@_?&=-])/u).map((piece) => ({ text: piece, run })),
  );
  const rest: Joint<Mark> = { joinsPrevious: false, space: undefined };
  const cut = pieces.map((piece, index) => makeWord([piece], index === 0 ? joint : rest, options));
  const widest = cut.reduce((a, b) => (b.width > a.width ? b : a));
  if (widest.width > options.width) throw new TooWide(widest.text, widest.width - options.width);
  return cut;
}

function makeWord<Mark>(
  parts: readonly { text: string; run: Run<Mark> }[],
  joint: Joint<Mark>,
  options: LineOptions,
): LineWord<Mark> {
  // A no-break space has done its work once the word is cut; on paper it is a space like any other.
  const set = parts.flatMap(({ text, run: { weight, mark } }) => {
    const runs = shapeWord(text.replace(/[\u00a0\u2007\u202f]/gu, ' '), options.faces[weight]);
    return runs.map((run): WordPart<Mark> => ({ ...run, weight, mark }));
  });
  const width = set.reduce((sum, part) => sum + lengthOf(part.glyphs, part.face, options.size), 0);
  return { text: parts.map(({ text }) => text).join(''), ...joint, parts: set, width };
}

/** A word wider than any line may be. Callers who know its place turn it into a message. */
export class TooWide extends Error {
  readonly word: string;
  /** By how much, in millimetres. */
  readonly excess: Mm;

  constructor(word: string, excess: Mm) {
    super(`The word "${word}" is ${excess.toFixed(1)} mm too wide for its line.`);
    this.word = word;
    this.excess = excess;
  }
}

/** How long glyphs are at a type size, in millimetres. */
export function lengthOf(glyphs: readonly Glyph[], face: Face, size: Pt): Mm {
  return ptToMm((advanceOf(glyphs) / face.unitsPerEm) * size);
}
