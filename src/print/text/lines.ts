import type { Mm } from '../../design/units.ts';
import { bare, breakCost, isPause } from './break-cost.ts';
import { lengthOf, type LineOptions, type LineWord, type Run, splitWords } from './line-words.ts';
import { spaceGlyph } from './shape.ts';
import { type Line, setLine } from './set-line.ts';

/**
 * Breaks sentences into lines. Every sentence starts on a new line; a sentence that does not fit breaks where a
 * speaker would pause, in as few lines as it can, and never inside a word (rule S11, never hyphenated). A web address
 * wider than the line breaks after one of its slashes or dots.
 *
 * A line that ends inside the paragraph ends in a real space, so that its last word and the next line's first are
 * never glued in the text layer.
 *
 * Throws `TooWide` for a word that no line can hold.
 */
export function breakLines<Mark>(
  sentences: readonly (readonly Run<Mark>[])[],
  options: LineOptions,
): Line<Mark>[] {
  const groups = sentences.map((runs) => splitWords(runs, options)).filter((words) => words.length > 0);
  return groups.flatMap((words, index) => {
    const lastSentence = index === groups.length - 1;
    const ends = chooseEnds(words, options);
    return ends.map((end, lineIndex) => {
      const start = ends[lineIndex - 1] ?? 0;
      const next = words[end];
      const spaceFollows = next ? next.space !== undefined : !lastSentence;
      return setLine(words.slice(start, end), spaceFollows, options);
    });
  });
}

/**
 * The end of each line as a word index, by the least total cost over all ways to break (as Knuth and Plass do for
 * paragraphs). Sentences are short, so all ways are tried.
 */
function chooseEnds<Mark>(words: readonly LineWord<Mark>[], options: LineOptions): number[] {
  const { width: room, mostWords = Infinity } = options;
  // Each is asked for many times.
  const spaces = words.map(({ space }) => (space ? spaceWidth(space, options) : 0));
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let choice = { cost: Infinity, from: end - 1 };
    for (let start = end - 1; start >= 0; start--) {
      const width = widthOf(words, spaces, start, end);
      if (width > room || end - start > mostWords) break;
      const before = best[start]?.cost ?? Infinity;
      const cost = before + lineCost(words, start, end, width, options);
      if (cost < choice.cost) choice = { cost, from: start };
    }
    best.push(choice);
  }
  const ends: number[] = [];
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0) ends.unshift(end);
  return ends;
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

function lineCost<Mark>(
  words: readonly LineWord<Mark>[],
  start: number,
  end: number,
  width: Mm,
  options: LineOptions,
): number {
  const last = words[end - 1];
  const next = words[end];
  if (!last) return 0;
  if (!next) {
    return LINE_COST + (start > 0 ? lonelyCost(words.slice(start)) : 0);
  }
  const emptiness = (options.width - width) / options.width;
  const tear = next.space === undefined ? addressCost(last.text) : breakCost(words, end, options.language);
  // "You," says nothing yet; "Take" already says what to do, and "When:" is a label.
  const lonely = end - start === 1 && last.text.endsWith(',') ? lonelyCost([last]) : 0;
  const runsPastColon = !isPause(last.text) && words.slice(start, end).some(({ text }) => text.endsWith(':'));
  const pastColon = runsPastColon ? PAST_COLON_COST : 0;
  return LINE_COST + tear + lonely + pastColon + emptyCost(last.text, emptiness);
}

function lonelyCost<Mark>(line: readonly LineWord<Mark>[]): number {
  if (bare(line.map(({ text }) => text).join(' ')).length > LONELY_LETTERS) return 0;
  return line.length === 1 ? LONELY_COST.word : LONELY_COST.words;
}

/** A line that holds less than this is too empty even for a pause. */
const MOSTLY_EMPTY = 0.75;

/** After "It is done when:" the line may be as short as it is, after a comma nearly so: the speaker pauses anyway. */
function emptyCost(lastWord: string, emptiness: number): number {
  if (lastWord.endsWith(':') && emptiness < MOSTLY_EMPTY) return 0;
  return (isPause(lastWord) ? EMPTY_LINE_COST / 2 : EMPTY_LINE_COST) * emptiness ** 2;
}

function addressCost(before: string): number {
  return before.endsWith('/') ? ADDRESS_COST.slash : ADDRESS_COST.other;
}

/** With the spaces before all words but the first. */
function widthOf<Mark>(
  words: readonly LineWord<Mark>[],
  spaces: readonly Mm[],
  start: number,
  end: number,
): Mm {
  let width = 0;
  for (let index = start; index < end; index++) {
    if (index > start) width += spaces[index] ?? 0;
    width += words[index]?.width ?? 0;
  }
  return width;
}

function spaceWidth<Mark>({ weight }: Run<Mark>, options: LineOptions): Mm {
  const face = options.faces[weight];
  return lengthOf([spaceGlyph(face)], face, options.size);
}
