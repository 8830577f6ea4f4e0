import { type Chart, type ChartType, chartTypes, type Place } from '../../document.ts';
import { nearest } from '../../nearest.ts';
import type { DataAnswer } from '../../picture-lookup.ts';
import { both, type BodyReading, either, quote } from '../common/reading.ts';
import { countAnswers, type CountedRows, rowsOf } from '../data/people.ts';
import { hiddenGroups, SMALLEST_GROUP } from '../data/small-groups.ts';
import { readTable } from '../data/table.ts';
import type { Attributes } from '../words/attributes.ts';
import { chosenColumns } from './chart-columns.ts';

/**
 * The most rows of a chart. Eight rows of people with their words fill a page of large print (20 pt); then and now has
 * two lines for each row.
 */
const MOST_ROWS: Readonly<Record<ChartType, number>> = { people: 8, bars: 8, 'then-and-now': 4 };

/** Reads a chart with its table. Empty when it cannot be drawn: the reading has the messages. */
export function readChart(
  id: string,
  attributes: Attributes,
  place: Place,
  reading: BodyReading,
): readonly Chart[] {
  const { words, places, pictures } = attributes;
  const type = chartTypes.find((each) => each === words['type']);
  const source = findTable(attributes, reading);
  if (!type || !source) return [];
  const table = readTable(source.bytes, source.file, reading);
  if (!table) return refuseTable(source.file, attributes, reading);
  const chosen = chosenColumns(type, table, attributes, reading);
  if (!chosen) {
    table.end();
    return table.isWhole ? [] : refuseTable(source.file, attributes, reading);
  }
  const { names, numbers, isCounted } = chosen;
  const rows = isCounted
    ? countAnswers(table, numbers, attributes.lists['answers'])
    : rowsOf(table, names, numbers);
  table.end();
  if (!rows) return refuseTable(source.file, attributes, reading);
  if (!hasFittingRows(rows, type, attributes, reading)) return [];
  const about = rowOf(rows, attributes, reading);
  const shown = showLargeGroups(rows, attributes, reading);
  if (about === undefined || !shown) return [];
  const [first = '', ...others] = numbers.map((column) => table.columns[column] ?? '');
  const { label = '', say } = words;
  const { picture } = pictures;
  return [
    {
      type: 'chart',
      id,
      place,
      attributePlaces: places,
      chart: type,
      label,
      table: {
        name: words['data'] ?? '',
        ...(!isCounted && { names: { name: table.columns[names] ?? '', index: names } }),
        columns: numbers.map((index) => ({ name: table.columns[index] ?? '', index })),
      },
      ...(picture && { picture }),
      heads: [
        isCounted ? '' : (table.columns[names] ?? ''),
        isCounted && others.length === 0 ? '' : first,
        ...others,
      ],
      rows: shown,
      totals: numbers.map((_, index) => rows.reduce((sum, { people }) => sum + (people[index] ?? 0), 0)),
      about,
      ...(say !== undefined && { say }),
    },
  ];
}

type TableFile = Extract<DataAnswer, { readonly found: true }>;

function findTable({ words, places }: Attributes, reading: BodyReading): TableFile | undefined {
  const { data: name } = words;
  if (name === undefined) return undefined;
  const answer = reading.pictures.data?.(name, reading.file) ?? {
    found: false,
    reason: 'There are no tables here.',
    suggestions: [],
  };
  if (answer.found) return answer;
  const near = answer.suggestions.map((each) => `“${each}”`);
  reading.report('unknown-data', places['data'], {
    found: `The table ${quote(name)} cannot be used. ${answer.reason}`,
    allowed:
      near.length > 0
        ? `In the folder of this document ${near.length === 1 ? 'is' : 'are'} ${both(near)}.`
        : 'A table is a CSV file in the folder of this document, such as data="./jobs.csv".',
    fix: answer.fix ?? (near.length > 0 ? `Write ${either(near)}.` : 'Save the table there, as CSV UTF-8.'),
  });
  return undefined;
}

/** What is wrong in a table stands with its own name and lines. The document says where to look. */
function refuseTable(file: string, { words, places }: Attributes, reading: BodyReading): [] {
  const first = reading.messages.find((each) => each.file === file && each.severity === 'error');
  if (!first) throw new Error(`Nobody has said what is wrong with ${file}.`);
  const at = first.place ? `${file}:${first.place.start.line}:${first.place.start.column}` : file;
  reading.report('unusable-table', places['data'], {
    found: `The table ${quote(words['data'] ?? '')} cannot be used as it is. ${first.found}`,
    allowed: first.allowed,
    fix: `Look at ${at}. All that is wrong in the table is told with its lines.`,
  });
  return [];
}

function hasFittingRows(
  rows: CountedRows,
  type: ChartType,
  { places }: Attributes,
  reading: BodyReading,
): boolean {
  if (rows.length > 0 && rows.length <= MOST_ROWS[type]) return true;
  if (rows.length === 0)
    reading.report('nothing-to-show', places['data'], {
      found: 'The table has no row that this chart could show.',
      allowed: 'Below the line with the names of the columns stand one or more rows.',
      fix: 'Add the rows, or take the chart out.',
    });
  else
    reading.report('too-many-rows', places['data'], {
      found: `This chart would have ${rows.length} rows: ${rows
        .slice(0, 3)
        .map(({ words }) => quote(words))
        .join(', ')} and so on.`,
      allowed: `A chart of the type “${type}” has up to ${MOST_ROWS[type]} rows. More are hard to take in.`,
      fix: 'Put rows together that belong together, or make two charts. Words that people wrote freely cannot be counted.',
    });
  return false;
}

/** The row that the sentence is about. `undefined`: there is none of this name, and the reading has the message. */
function rowOf(rows: CountedRows, { words, places }: Attributes, reading: BodyReading): number | undefined {
  const { row } = words;
  if (row === undefined) return 0;
  const names = rows.map((each) => each.words);
  const index = names.indexOf(row);
  if (index >= 0) return index;
  const near = nearest(row, names)[0];
  reading.report('unknown-row', places['row'], {
    found: `The chart has no row ${quote(row)}.`,
    allowed: `Its rows are ${both(names.map(quote))}.`,
    fix: near ? `Did you mean “${near}”?` : 'Write one of these, or leave “row” out: then it is the first.',
  });
  return undefined;
}

/** The rows without the groups that must not be shown. `undefined`: nothing is left. */
function showLargeGroups(
  rows: CountedRows,
  { places }: Attributes,
  reading: BodyReading,
): Chart['rows'] | undefined {
  const columns = rows[0]?.people.map((_, index) =>
    hiddenGroups(rows.map(({ words, people }) => ({ words, people: people[index] ?? 0 }))),
  );
  const shown = rows.map(({ words, people }, row) => ({
    words,
    people: people.map((count, index) => (columns?.[index]?.has(row) ? undefined : count)),
  }));
  const hidden = shown.filter(({ people }) => people.includes(undefined)).map(({ words }) => quote(words));
  const isEmpty = rows[0]?.people.some((_, index) => !shown.some(({ people }) => people[index]));
  if (isEmpty) {
    reading.report('nothing-to-show', places['data'], {
      found: `Nothing of this chart may be shown: its groups have fewer than ${SMALLEST_GROUP} people, or would give such a group away.`,
      allowed: `Only groups of ${SMALLEST_GROUP} or more people are shown, so that nobody can find out who is in them.`,
      fix: 'Put small groups together in one row, wait until there are more people, or take the chart out.',
    });
    return undefined;
  }
  // Never one alone: `hiddenGroups` hides two or more where something is left.
  if (hidden.length > 0)
    reading.report('small-group', places['data'], {
      found: `${both(hidden)} are not shown.`,
      allowed: `A group of fewer than ${SMALLEST_GROUP} people is never shown, nor one that would give it away.`,
      fix: 'Look at the chart: does it still say what you mean? To show more, put small groups together in one row.',
    });
  return shown;
}
