import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Box, intersection, isInside, type Matrix, moved, multiply, union } from './box.ts';
import { fills, images, paints, unknown } from './drawing-commands.ts';
import type { Frame, Picture, Sheet, Word } from './sheet.ts';

/** Replays the drawing commands of all pages that Chromium has printed. */
export async function readSheets(pages: readonly PDFPageProxy[]): Promise<Sheet[]> {
  const lists = await Promise.all(pages.map((page) => page.getOperatorList()));
  const [, , width = 0, height = 0] = pages[0]?.view ?? [];
  const paper = { left: 0, top: 0, right: width, bottom: height };
  const replayed = (inside: Box): Replay[] =>
    lists.map(({ fnArray, argsArray }) => {
      const replay = new Replay(paper, inside);
      for (const [index, operator] of fnArray.entries()) {
        replay.run(operator, (argsArray[index] as readonly unknown[] | null) ?? []);
      }
      return replay;
    });
  // All sheets have the same margins, and words are cut to them.
  const cuts = replayed(paper).flatMap((replay) => replay.cuts);
  const inside = cuts.toSorted((one, other) => area(other) - area(one))[0] ?? paper;
  return replayed(inside).map((replay) => ({ inside, ...replay.drawn() }));
}

/**
 * A place that drawings are cut to. Chromium cuts the words of a page to its margins and each picture to its own place:
 * so all that is drawn at the same smaller place is one picture.
 */
interface Cut {
  readonly box: Box;
  readonly outer: Cut | undefined;
}

interface State {
  matrix: Matrix;
  cut: Cut;
  colour: string;
  size: number;
  letterSpace: number;
  wordSpace: number;
  rise: number;
}

interface Glyph {
  readonly unicode: string;
  /** Thousandths of the type size. */
  readonly width: number;
  readonly isSpace: boolean;
}

/** Of Atkinson Hyperlegible Next, in parts of the type size. Other faces differ little. */
const CAPITALS = 0.67;
const TAILS = 0.17;
/** Points. Thinner than this is a line, not a picture. */
const LINE = 5;

class Replay {
  readonly cuts: Box[] = [];
  #state: State;
  readonly #saved: State[] = [];
  readonly #marks: (number | undefined)[] = [];
  #cutNext = false;
  #lineMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  #textMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  #gap = true;
  readonly #words: Word[] = [];
  readonly #frames: Frame[] = [];
  readonly #pictures = new Map<Cut, Picture>();
  readonly #seen = new Set<number>();
  readonly #inside: Box;

  constructor(paper: Box, inside: Box) {
    this.#inside = inside;
    this.#state = {
      // A PDF counts from the foot of the page.
      matrix: [1, 0, 0, -1, 0, paper.bottom],
      cut: { box: paper, outer: undefined },
      colour: '#000000',
      size: 0,
      letterSpace: 0,
      wordSpace: 0,
      rise: 0,
    };
  }

  drawn(): Omit<Sheet, 'inside'> {
    const pictures = [...this.#pictures.values()].filter(
      ({ left, top, right, bottom }) => right - left > LINE && bottom - top > LINE,
    );
    return { words: this.#words, pictures, frames: this.#frames, seen: this.#seen };
  }

  run(operator: number, args: readonly unknown[]): void {
    const state = this.#state;
    const [first, second] = args;
    if (unknown.has(operator))
      throw new Error(`Nobody has taught this test the drawing command ${operator}.`);
    if (operator === OPS.save) this.#saved.push({ ...state });
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      this.#state = this.#saved.pop() ?? state;
    } else if (operator === OPS.transform) state.matrix = multiply(state.matrix, args as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      this.#saved.push({ ...state });
      if (first) state.matrix = multiply(state.matrix, first as Matrix);
    } else if (operator === OPS.clip || operator === OPS.eoClip) this.#cutNext = true;
    else if (operator === OPS.constructPath) this.#path(first as number, args[2] as ArrayLike<number> | null);
    else if (images.has(operator)) this.#draw({ left: 0, top: 0, right: 1, bottom: 1 });
    else if (operator === OPS.setFillRGBColor) state.colour = first as string;
    else if (operator === OPS.beginMarkedContent) this.#marks.push(this.#marks.at(-1));
    else if (operator === OPS.beginMarkedContentProps) {
      this.#marks.push(typeof second === 'number' ? second : this.#marks.at(-1));
    } else if (operator === OPS.endMarkedContent) this.#marks.pop();
    else this.#type(operator, args);
  }

  #type(operator: number, args: readonly unknown[]): void {
    const state = this.#state;
    const [first = 0, second = 0] = args as readonly number[];
    if (operator === OPS.beginText) this.#startLine([1, 0, 0, 1, 0, 0]);
    else if (operator === OPS.setTextMatrix)
      this.#startLine(Array.from(args[0] as Matrix) as unknown as Matrix);
    else if (operator === OPS.moveText)
      this.#startLine(multiply(this.#lineMatrix, [1, 0, 0, 1, first, second]));
    else if (operator === OPS.setFont) state.size = second;
    else if (operator === OPS.setCharSpacing) state.letterSpace = first;
    else if (operator === OPS.setWordSpacing) state.wordSpace = first;
    else if (operator === OPS.setTextRise) state.rise = first;
    else if (operator === OPS.showText) this.#show(args[0] as readonly (Glyph | number)[]);
  }

  #startLine(matrix: Matrix): void {
    this.#lineMatrix = matrix;
    this.#textMatrix = matrix;
  }

  /** pdf.js hands out the extent of a path that it has traced. */
  #path(paint: number, extent: ArrayLike<number> | null): void {
    const cuts = this.#cutNext;
    this.#cutNext = false;
    if (!extent) return;
    const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(extent);
    const path = { left, top, right, bottom };
    if (paints.has(paint)) this.#draw(path, fills.has(paint) ? this.#state.colour : undefined);
    if (!cuts) return;
    const { cut, matrix } = this.#state;
    const box = intersection(cut.box, moved(matrix, path));
    this.#state.cut = { box, outer: cut };
    this.cuts.push(box);
  }

  #draw(drawn: Box, filling?: string): void {
    const { cut, matrix } = this.#state;
    const box = intersection(cut.box, moved(matrix, drawn));
    if (box.right <= box.left || box.bottom <= box.top) return;
    this.#see();
    const place = this.#pictureAt(cut);
    // A colour that fills its place to the edge is what a picture or words stand on.
    if (!place || (filling !== undefined && isInside(place.box, box, 0.5))) {
      this.#frames.push({ ...box, filling });
      return;
    }
    const known = this.#pictures.get(place);
    this.#pictures.set(place, {
      ...(known ? union(known, box) : box),
      mark: known?.mark ?? this.#marks.at(-1),
    });
  }

  /** The place of the picture that is being drawn; undefined on the page itself and in its margin. */
  #pictureAt(cut: Cut): Cut | undefined {
    if (!cut.outer) return undefined;
    return this.#pictureAt(cut.outer) ?? (isInside(this.#inside, cut.box, 0.5) ? undefined : cut);
  }

  #show(glyphs: readonly (Glyph | number)[]): void {
    const { size, letterSpace, wordSpace, rise, matrix, cut, colour } = this.#state;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.#advance((-glyph / 1000) * size);
        continue;
      }
      const wide = (glyph.width / 1000) * size;
      const place = { left: 0, top: rise - TAILS * size, right: wide, bottom: rise + CAPITALS * size };
      // Letters within a picture belong to the picture.
      if (!this.#pictureAt(cut)) {
        this.#add({
          ...moved(multiply(matrix, this.#textMatrix), place),
          text: glyph.unicode,
          colour,
          mark: this.#marks.at(-1),
          inMargin: cut.outer === undefined,
          framesBefore: this.#frames.length,
        });
      }
      this.#advance(wide + letterSpace + (glyph.isSpace ? wordSpace : 0));
    }
  }

  #advance(by: number): void {
    this.#textMatrix = multiply(this.#textMatrix, [1, 0, 0, 1, by, 0]);
  }

  #see(): void {
    const mark = this.#marks.at(-1);
    if (mark !== undefined) this.#seen.add(mark);
  }

  /** Joins a letter to the word before when it touches it. */
  #add(letter: Word): void {
    if (letter.text.trim() === '') {
      this.#gap = true;
      return;
    }
    this.#see();
    const before = this.#words.at(-1);
    const height = letter.bottom - letter.top;
    const joins =
      !this.#gap &&
      before !== undefined &&
      Math.abs(before.bottom - letter.bottom) < height * 0.1 &&
      Math.abs(letter.left - before.right) < height * 0.2;
    this.#gap = false;
    if (joins)
      this.#words.push({
        ...this.#words.pop(),
        ...letter,
        ...union(before, letter),
        text: before.text + letter.text,
      });
    else this.#words.push(letter);
  }
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
