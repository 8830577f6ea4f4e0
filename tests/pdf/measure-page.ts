import {
  decodePDFRawStream,
  PDFArray,
  PDFDict as Dictionary,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
} from 'pdf-lib';
import { type CodeTexts, readToUnicode } from '../../src/pdf/reading/read-to-unicode.ts';
import type { Area } from './areas.ts';

/** What a ruler would find on a printed page: nothing here knows how the page was laid out. */
export interface MeasuredPage {
  readonly width: number;
  readonly height: number;
  /** Straight strokes. */
  readonly lines: readonly Area[];
  /** All other paths, with the width of their stroke on all sides. */
  readonly shapes: readonly (Area & { readonly round: boolean })[];
  readonly pictures: readonly Area[];
  /** Words in one font on one line: their height is from the baseline up to the top of the small letters. */
  readonly words: readonly (Area & { readonly text: string; readonly size: number })[];
}

/** Measures every page of a finished PDF from the operators in it. */
export async function measurePages(bytes: Uint8Array): Promise<MeasuredPage[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.getPages().map(measurePage);
}

const MM = 25.4 / 72;

function measurePage(page: PDFPage): MeasuredPage {
  const { width, height } = page.getSize();
  const fonts = resources(page, 'Font', readFont);
  const forms = resources(page, 'XObject', readBox);
  const found = { lines: [], shapes: [], pictures: [], words: [] } as {
    [Key in 'lines' | 'shapes' | 'pictures' | 'words']: MeasuredPage[Key][number][];
  };
  const area = (xs: readonly number[], ys: readonly number[], around = 0): Area => ({
    left: (Math.min(...xs) - around) * MM,
    top: (height - Math.max(...ys) - around) * MM,
    right: (Math.max(...xs) + around) * MM,
    bottom: (height - Math.min(...ys) + around) * MM,
  });

  let path = emptyPath();
  let stroke = 1;
  let matrix: readonly number[] = [1, 0, 0, 1, 0, 0];
  let font: { face: Font; size: number } | undefined;
  let at = { x: 0, y: 0 };
  for (const { operator, numbers, operands } of operations(page)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    switch (operator) {
      case 'w':
        stroke = a;
        break;
      case 'm':
      case 'l':
        path.xs.push(a);
        path.ys.push(b);
        break;
      case 'c':
        path.xs.push(a, c, e);
        path.ys.push(b, d, f);
        path.round = true;
        break;
      case 'S':
      case 'f':
      case 'f*':
      case 'B':
        if (path.xs.length === 2 && operator === 'S') found.lines.push(area(path.xs, path.ys));
        else
          found.shapes.push({
            ...area(path.xs, path.ys, operator === 'f' ? 0 : stroke / 2),
            round: path.round,
          });
        path = emptyPath();
        break;
      case 'cm':
        matrix = numbers;
        break;
      case 'Do': {
        const box = forms.get(operands[0] ?? '') ?? [0, 0, 1, 1];
        const [sx = 1, , , sy = 1, x = 0, y = 0] = matrix;
        found.pictures.push(
          area(
            [x + sx * (box[0] ?? 0), x + sx * (box[2] ?? 0)],
            [y + sy * (box[1] ?? 0), y + sy * (box[3] ?? 0)],
          ),
        );
        break;
      }
      case 'Tf': {
        const face = fonts.get(operands[0] ?? '');
        if (face) font = { face, size: a };
        break;
      }
      case 'Tm':
        at = { x: e, y: f };
        break;
      case 'Tj':
      case 'TJ': {
        if (!font) throw new Error('Words without a font.');
        const { text, advance, ink } = show(operands, font.face);
        const wide = (advance * font.size) / 1000;
        const seen = (ink * font.size) / 1000;
        const tall = (font.face.xHeight * font.size) / 1000;
        found.words.push({ ...area([at.x, at.x + seen], [at.y, at.y + tall]), text, size: font.size });
        at = { ...at, x: at.x + wide };
        break;
      }
    }
  }
  return { width: width * MM, height: height * MM, ...found };
}

function emptyPath(): { xs: number[]; ys: number[]; round: boolean } {
  return { xs: [], ys: [], round: false };
}

interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
  readonly numbers: readonly number[];
}

const token = /\s*(<[0-9a-f]*>|<<|>>|[[\]]|\/[^\s<>[\](){}/%]+|\([^)]*\)|[-+.\d]+|[A-Za-z'"]+\*?)/giy;

function operations(page: PDFPage): Operation[] {
  const contents = page.node.Contents();
  if (!(contents instanceof PDFRawStream)) throw new Error('The page has no content.');
  const content = new TextDecoder('latin1').decode(decodePDFRawStream(contents).decode());
  const result: Operation[] = [];
  let operands: string[] = [];
  for (const [, word = ''] of content.matchAll(token)) {
    if (!/^[A-Za-z'"]/u.test(word)) {
      operands.push(word);
      continue;
    }
    const numbers = operands.filter((operand) => /^[-+.\d]+$/u.test(operand)).map(Number);
    result.push({ operator: word, operands, numbers });
    operands = [];
  }
  return result;
}

function resources<Value>(page: PDFPage, type: string, read: (found: unknown) => Value): Map<string, Value> {
  const dictionary = page.node.Resources()?.lookupMaybe(PDFName.of(type), Dictionary);
  const names = dictionary?.keys() ?? [];
  return new Map(names.map((name) => [name.asString(), read(dictionary?.lookup(name))] as const));
}

interface Font {
  readonly codes: CodeTexts;
  /** Of each glyph, in thousandths of the type size. */
  readonly widths: ReadonlyMap<number, number>;
  readonly xHeight: number;
}

function readFont(found: unknown): Font {
  if (!(found instanceof Dictionary)) throw new Error('A font is no dictionary.');
  const inner = found.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, Dictionary);
  const descriptor = inner.lookup(PDFName.of('FontDescriptor'), Dictionary);
  return {
    codes: readToUnicode(found),
    widths: readWidths(inner.lookup(PDFName.of('W'), PDFArray)),
    xHeight: descriptor.lookup(PDFName.of('XHeight'), PDFNumber).asNumber(),
  };
}

/** `first [width width ...]`, again and again. */
function readWidths(list: PDFArray): Map<number, number> {
  const widths = new Map<number, number>();
  for (let index = 0; index < list.size(); index += 2) {
    const first = list.lookup(index, PDFNumber).asNumber();
    const run = list.lookup(index + 1, PDFArray);
    for (let each = 0; each < run.size(); each++) {
      widths.set(first + each, run.lookup(each, PDFNumber).asNumber());
    }
  }
  return widths;
}

/**
 * The words that are shown, and how far they reach in thousandths of the type size: with the space at their end and
 * without it, which nobody sees.
 */
function show(
  operands: readonly string[],
  { codes, widths }: Font,
): { text: string; advance: number; ink: number } {
  let text = '';
  let advance = 0;
  let ink = 0;
  for (const operand of operands) {
    if (/^[-+.\d]+$/u.test(operand)) advance -= Number(operand);
    for (const code of operand.startsWith('<') ? (operand.match(/[0-9a-f]{4}/giu) ?? []) : []) {
      const letter = codes.get(code.toLowerCase()) ?? '';
      text += letter;
      advance += widths.get(Number.parseInt(code, 16)) ?? 0;
      if (letter.trim() !== '') ink = advance;
    }
  }
  return { text, advance, ink };
}

/** Of a drawing its bounding box; of a photo the unit square. */
function readBox(found: unknown): readonly number[] {
  if (!(found instanceof PDFRawStream)) throw new Error('A picture is no stream.');
  const box = found.dict.lookupMaybe(PDFName.of('BBox'), PDFArray);
  return box ? [0, 1, 2, 3].map((at) => box.lookup(at, PDFNumber).asNumber()) : [0, 0, 1, 1];
}
