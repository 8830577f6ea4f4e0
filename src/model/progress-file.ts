import { csvText } from './csv-text.ts';
import { type Day, isDate, isHelp, withDay } from './progress.ts';

/** A row of the task, and what stands beside its id in the file, for people. */
export interface NamedRow {
  readonly id: string;
  readonly words: string;
}

const COLUMNS = ['date', 'id', 'step', 'help'] as const;

/**
 * All days as CSV (RFC 4180), a line for each step of a day: date, id, words of the step, help. It starts with the mark of
 * UTF-8, without which spreadsheets tear other letters apart.
 */
export function progressFile(days: readonly Day[], rows: readonly NamedRow[]): string {
  const words = new Map(rows.map((row) => [row.id, row.words]));
  const lines = days.flatMap(({ date, help }) =>
    Object.entries(help).map(([id, given]) => [date, id, words.get(id) ?? '', given]),
  );
  return csvText([COLUMNS, ...lines]);
}

/** What a file holds, and which of its lines nobody can read. */
export interface ReadProgress {
  readonly days: readonly Day[];
  readonly entries: number;
  /** Counted from 1, the line of names among them. */
  readonly wrongLines: readonly number[];
  /** Names of columns that are not there. The file is then no such file. */
  readonly missing: readonly string[];
}

/** Reads such a file, also as a spreadsheet saves it, with semicolons or tabs. What it cannot read, it says. */
export function readProgressFile(text: string): ReadProgress {
  const plain = text.replace(/^\uFEFF/u, '');
  const [names, ...records] = readRecords(plain, separatorOf(plain));
  const at = (name: string): number =>
    names?.cells.findIndex((each) => each.trim().toLowerCase() === name) ?? -1;
  const missing = ['date', 'id', 'help'].filter((name) => at(name) < 0);
  if (missing.length > 0) return { days: [], entries: 0, wrongLines: [], missing };
  let days: Day[] = [];
  let entries = 0;
  const wrongLines: number[] = [];
  for (const { cells, line } of records) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const [date = '', id = '', help = ''] = ['date', 'id', 'help'].map((name) => cells[at(name)]?.trim());
    const given = help.toLowerCase();
    if (!isDate(date) || id === '' || !isHelp(given)) {
      wrongLines.push(line);
      continue;
    }
    const known = days.find((day) => day.date === date);
    days = withDay(days, { date, help: { ...known?.help, [id]: given } });
    entries += 1;
  }
  return { days, entries, wrongLines, missing };
}

function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/u, 1);
  return [';', '\t'].find((sign) => first.includes(sign)) ?? ',';
}

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

function readRecords(text: string, separator: string): Line[] {
  const records: Line[] = [];
  let cells: string[] = [];
  let cell = '';
  let inQuotes = false;
  let [line, start] = [1, 1];
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
  };
  const endLine = (): void => {
    endCell();
    records.push({ cells, line: start });
    cells = [];
    start = line;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    if (inQuotes) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else inQuotes = false;
    } else if (sign === '"' && cell === '') inQuotes = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') endLine();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || cells.length > 0) endLine();
  return records;
}
