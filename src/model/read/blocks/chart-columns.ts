import type { ChartType } from '../../document.ts';
import { nearest } from '../../nearest.ts';
import { both, type BodyReading, either, quote } from '../common/reading.ts';
import type { DataTable } from '../data/table.ts';
import type { Attributes } from '../words/attributes.ts';

/** Which columns of its table a chart shows, by their places. */
export interface ChosenColumns {
  readonly names: number;
  readonly numbers: readonly number[];
  /** The numbers are answers that have to be counted. */
  readonly isCounted: boolean;
}

/** The columns that the author named, or those that stand there. `undefined`: the reading has the message. */
export function chosenColumns(
  type: ChartType,
  table: DataTable,
  attributes: Attributes,
  reading: BodyReading,
): ChosenColumns | undefined {
  const { words, lists, places } = attributes;
  const wanted = type === 'then-and-now' ? 2 : 1;
  const { count } = lists;
  const clash = (['names', 'numbers'] as const).filter((each) => count && words[each] !== undefined);
  const lonely = !count && words['answers'] !== undefined;
  for (const name of lonely ? (['answers'] as const) : clash)
    reading.report('chart-columns', places[name], {
      found: lonely ? 'There is “answers”, but no “count”.' : `There is “${name}” beside “count”.`,
      allowed:
        'Either the table has a number for each row (“names” and “numbers”), or a line for each person, whose answers are counted (“count” and “answers”).',
      fix: lonely ? 'Add “count”, or delete “answers”.' : `Delete “${name}”, or “count”.`,
    });
  if (lonely || clash.length > 0) return undefined;
  const attribute = count ? 'count' : 'numbers';
  const named = count ?? lists['numbers'];
  const names =
    words['names'] === undefined ? 0 : column(words['names'], 'names', 0, table, attributes, reading);
  const numbers = named
    ? named.map((name, index) => column(name, attribute, index, table, attributes, reading))
    : table.columns.flatMap((_, index) => (index === names ? [] : [index])).slice(0, wanted);
  if (names === undefined || numbers.includes(undefined)) return undefined;
  if (numbers.length !== wanted) {
    if (!named) reportMissing(type, table, attributes, reading);
    else
      reading.report('chart-columns', places[attribute], {
        found: `There ${numbers.length === 1 ? 'is 1 column' : `are ${numbers.length} columns`} of numbers.`,
        allowed: `A chart of the type “${type}” has ${wanted === 1 ? 'one column' : 'two columns: then, and now'}.`,
        fix: `Name ${wanted} in “${attribute}”.`,
      });
    return undefined;
  }
  return { names, numbers: numbers.filter((each) => each !== undefined), isCounted: count !== undefined };
}

/** The table has too few columns for this chart, and the author named none. */
function reportMissing(
  type: ChartType,
  { columns }: DataTable,
  { words, places }: Attributes,
  reading: BodyReading,
): void {
  const isTwo = type === 'then-and-now';
  const [first = ''] = columns;
  const isLonely = columns.length < 2;
  reading.report('chart-columns', places['data'], {
    found: `The table ${quote(words['data'] ?? '')} has ${isLonely ? 'no column of numbers, only' : 'one column of numbers. Its columns are'} ${both(columns.map(quote))}.`,
    allowed: `A chart of the type “${type}” needs a column of words and ${isTwo ? 'two columns of numbers, then and now: Answer,In 2025,In 2026' : 'a column of numbers: Answer,People'}`,
    fix: isTwo
      ? `Add ${isLonely ? 'both columns' : 'the second column'} to the table, with a number of people in each line.${isLonely ? '' : ' Or write type="bars".'}`
      : `Add the column to the table, with a number of people in each line: Good,12. Or is each line what one person said? Then write count="${first}".`,
  });
}

function column(
  name: string,
  attribute: string,
  index: number,
  { columns }: DataTable,
  { places }: Attributes,
  reading: BodyReading,
): number | undefined {
  const found = columns.indexOf(name);
  if (found >= 0) return found;
  const near = nearest(name, columns);
  reading.report('unknown-column', places[`${attribute}.${index}`] ?? places[attribute], {
    found: `The table has no column ${quote(name)}.`,
    allowed: `Its columns are ${both(columns.map(quote))}.`,
    fix:
      near.length > 0
        ? `Did you mean ${either(near.map((each) => `“${each}”`))}?`
        : 'Write one of these, or add the column to the table.',
  });
  return undefined;
}
