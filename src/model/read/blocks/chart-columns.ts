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
    reading.report('chart-columns', places[attribute] ?? places['data'], {
      found: `There ${numbers.length === 1 ? 'is 1 column' : `are ${numbers.length} columns`} of numbers.`,
      allowed: `A chart of the type “${type}” has ${wanted === 1 ? 'one column' : 'two columns: then, and now'}.`,
      fix: named
        ? `Name ${wanted} in “${attribute}”.`
        : `Add it to the table, or choose another type. The table has ${both(table.columns.map(quote))}.`,
    });
    return undefined;
  }
  return { names, numbers: numbers.filter((each) => each !== undefined), isCounted: count !== undefined };
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
