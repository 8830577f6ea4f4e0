import type { Mm } from '../../design/units.ts';
import { bare, breakCost, isPause } from './break-cost.ts';
import { lengthOf, type LineOptions, type LineWord, type Run } from './line-words.ts';
import { spaceGlyph } from './shape.ts';

/**
 * The end of each line of a sentence as a word index, by the least total cost over all ways to break (as Knuth and Plass do
 * for paragraphs). Sentences are short, so all ways are tried. Of two that cost the same, the one with the shorter last line.
 */
export function chooseEnds<Mark>(words: readonly LineWord<Mark>[], options: LineOptions): number[] {
  const { width: room, mostWords = Infinity } = options;
  const measured = words.map((_, index) => measureWord(words, index, options));
  const best = words.map((_, from) => ({ cost: Infinity, from }));
  for (const start of words.keys()) {
    const before = best[start - 1]?.cost ?? 0;
    const line = { width: 0, hasColon: false };
    for (let index = start; index < words.length && index - start < mostWords; index++) {
      const word = measured[index];
      if (!word) break;
      if (index > start) line.width += word.space;
      line.width += word.width;
      if (line.width > room) break;
      line.hasColon ||= word.endsInColon;
      const isEnd = index === words.length - 1;
      const cost = before + (isEnd ? endCost(words, start) : lineCost(word, line, index === start, room));
      if (cost <= (best[index]?.cost ?? Infinity)) best[index] = { cost, from: start };
    }
  }
  const ends: number[] = [];
  for (let end = words.length; end > 0; end = best[end - 1]?.from ?? 0) ends.unshift(end);
  return ends;
}

/** What is the same of a word for all lines that it could end. */
interface MeasuredWord {
  readonly width: Mm;
  /** Of the space before it. */
  readonly space: Mm;
  readonly endsInColon: boolean;
  readonly isPause: boolean;
  /** What a break after it costs. */
  readonly tear: number;
  /** What it costs more to be a line of its own. */
  readonly alone: number;
}

function measureWord<Mark>(
  words: readonly LineWord<Mark>[],
  index: number,
  options: LineOptions,
): MeasuredWord {
  const [word, next] = [words[index], words[index + 1]];
  const text = word?.text ?? '';
  return {
    width: word?.width ?? 0,
    space: word?.space ? spaceWidth(word.space, options) : 0,
    endsInColon: text.endsWith(':'),
    isPause: isPause(text),
    tear: next && !next.space ? addressCost(text) : breakCost(words, index + 1, options.language),
    // "You," says nothing yet; "Take" already says what to do, and "When:" is a label.
    alone: word && text.endsWith(',') ? lonelyCost([word]) : 0,
  };
}

/** Every line costs, so fewer lines win over any pause but a torn phrase. */
const LINE_COST = 60;
/** A last line of one short word looks like a mistake, one of two tiny words nearly so: "for it." As does "You," anywhere. */
const LONELY_COST = { word: 40, words: 14 };
const LONELY_LETTERS = 8;
/** What a line of no length would cost; grows with the square of what stays empty. */
const EMPTY_LINE_COST = 40;
/** "It is done when: The tray | is out": rather a line of its own for what comes before the colon, and one more in all. */
const PAST_COLON_COST = 80;
/** A web address is cut after a slash rather than after a dot. */
const ADDRESS_COST = { slash: 20, other: 40 };

/** What the last line of a sentence costs. */
function endCost<Mark>(words: readonly LineWord<Mark>[], start: number): number {
  return LINE_COST + (start > 0 ? lonelyCost(words.slice(start)) : 0);
}

/** What a line costs that ends in `last` and goes on below. */
function lineCost(
  last: MeasuredWord,
  { width, hasColon }: { readonly width: Mm; readonly hasColon: boolean },
  isAlone: boolean,
  room: Mm,
): number {
  const lonely = isAlone ? last.alone : 0;
  const pastColon = hasColon && !last.isPause ? PAST_COLON_COST : 0;
  return LINE_COST + last.tear + lonely + pastColon + emptyCost(last, (room - width) / room);
}

function lonelyCost<Mark>(line: readonly LineWord<Mark>[]): number {
  if (bare(line.map(({ text }) => text).join(' ')).length > LONELY_LETTERS) return 0;
  return line.length === 1 ? LONELY_COST.word : LONELY_COST.words;
}

/** A line that holds less than this is too empty even for a pause. */
const MOSTLY_EMPTY = 0.75;

/** After "It is done when:" the line may be as short as it is, after a comma nearly so: the speaker pauses anyway. */
function emptyCost({ endsInColon, isPause }: MeasuredWord, emptiness: number): number {
  if (endsInColon && emptiness < MOSTLY_EMPTY) return 0;
  return (isPause ? EMPTY_LINE_COST / 2 : EMPTY_LINE_COST) * emptiness ** 2;
}

function addressCost(before: string): number {
  return before.endsWith('/') ? ADDRESS_COST.slash : ADDRESS_COST.other;
}

function spaceWidth<Mark>({ weight }: Run<Mark>, options: LineOptions): Mm {
  const face = options.faces[weight];
  return lengthOf([spaceGlyph(face)], face, options.size);
}
