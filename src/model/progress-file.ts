import { readCsv } from './csv-lines.ts';
import { csvText } from './csv-text.ts';
import { isIsoDate } from './dates.ts';
import { indexLines } from './place.ts';
import { type Day, type Help, isHelp, withDay } from './progress.ts';

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
  const [names, ...lines] = readCsv(plain);
  const places = indexLines(plain);
  const at = (name: string): number =>
    names?.raw.findIndex((each) => each.trim().toLowerCase() === name) ?? -1;
  const missing = ['date', 'id', 'help'].filter((name) => at(name) < 0);
  if (missing.length > 0) return { days: [], entries: 0, wrongLines: [], missing };
  const helpOn = new Map<string, Record<string, Help>>();
  let entries = 0;
  const wrongLines: number[] = [];
  for (const { raw, start, isOpen } of lines) {
    if (raw.every((cell) => cell.trim() === '')) continue;
    const [date = '', id = '', help = ''] = ['date', 'id', 'help'].map((name) => raw[at(name)]?.trim());
    const given = help.toLowerCase();
    if (isOpen || !isIsoDate(date) || id === '' || !isHelp(given)) {
      wrongLines.push(places.position(start).line);
      continue;
    }
    helpOn.set(date, Object.assign(helpOn.get(date) ?? {}, { [id]: given }));
    entries += 1;
  }
  const days = [...helpOn].reduce<Day[]>((all, [date, help]) => withDay(all, { date, help }), []);
  return { days, entries, wrongLines, missing };
}
