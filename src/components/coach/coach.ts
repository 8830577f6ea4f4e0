import { isIsoDate } from '../../model/dates.ts';
import { progressFile, readProgressFile, type ReadProgress } from '../../model/progress-file.ts';
import { type Day, type Help, isHelp, withDay } from '../../model/progress.ts';
import { handOver } from '../hand-over.ts';
import { drawProgress } from './draw-progress.ts';
import { keepDays, keptDays } from './kept-progress.ts';
import { dateIn, filled, inputOf, type PageOfCoach, partOf } from './page-of-coach.ts';

/** Starts the coach's page: a day is written down, saved on this device, and shown. Nothing is sent anywhere. */
export function startCoach(): void {
  const root = document.querySelector<HTMLElement>('[data-coach]');
  if (!root) return;
  const page = JSON.parse(root.dataset['coach'] ?? '') as PageOfCoach;
  let days: readonly Day[] = keptDays();
  const set = (changed: readonly Day[]): boolean => {
    days = changed;
    drawProgress(root, page, days);
    return keepDays(days);
  };
  startRecord(root, page, { days: () => days, set });
  startFiles(root, page, { days: () => days, set });
  drawProgress(root, page, days);
  for (const name of ['record', 'over-time']) partOf(root, name).hidden = false;
  partOf(root, 'needs-script').hidden = true;
}

interface Store {
  readonly days: () => readonly Day[];
  /** Says whether the browser has kept them. */
  readonly set: (days: readonly Day[]) => boolean;
}

function startRecord(root: HTMLElement, { words }: PageOfCoach, store: Store): void {
  const date = inputOf(root, 'date');
  const status = partOf(root, 'status');
  const choices = [...root.querySelectorAll<HTMLSelectElement>('[data-coach-help]')];
  const today = localDay(new Date());
  date.max = today;
  date.value = today;
  const show = (): void => {
    const known = store.days().find((day) => day.date === date.value);
    for (const choice of choices) choice.value = known?.help[choice.dataset['coachHelp'] ?? ''] ?? '';
  };
  date.addEventListener('change', show);
  root.addEventListener('coach-days', show);
  show();
  partOf(root, 'save').addEventListener('click', () => {
    if (!isIsoDate(date.value) || date.value > today) {
      status.textContent = words.wrongDate;
      date.focus();
      return;
    }
    const known = store.days().find((day) => day.date === date.value);
    const help = { ...goneHelp(known, choices), ...chosen(choices) };
    if (Object.keys(help).length === 0 && !known) {
      status.textContent = words.nothingChosen;
      return;
    }
    const isKept = store.set(withDay(store.days(), { date: date.value, help }));
    const saved = Object.keys(help).length === 0 ? words.dayRemoved : words.saved;
    status.textContent = isKept ? filled(saved, { date: dateIn(date.value) }) : words.notSaved;
  });
}

function chosen(choices: readonly HTMLSelectElement[]): Record<string, Help> {
  return Object.fromEntries(
    choices.flatMap(({ value, dataset }) =>
      isHelp(value) ? [[dataset['coachHelp'] ?? '', value] as const] : [],
    ),
  );
}

/** What the day has of steps that are gone stays with it. */
function goneHelp(day: Day | undefined, choices: readonly HTMLSelectElement[]): Record<string, Help> {
  const here = new Set(choices.map(({ dataset }) => dataset['coachHelp']));
  return Object.fromEntries(Object.entries(day?.help ?? {}).filter(([id]) => !here.has(id)));
}

function startFiles(root: HTMLElement, page: PageOfCoach, store: Store): void {
  const { name, steps, shown, words } = page;
  const status = partOf(root, 'file-status');
  const back = partOf(root, 'back');
  let deleted: readonly Day[] = [];
  const changed = (): boolean => root.dispatchEvent(new Event('coach-days'));
  partOf(root, 'csv').addEventListener('click', () => {
    const text = progressFile(store.days(), [...steps, ...shown]);
    handOver(new TextEncoder().encode(text), 'text/csv', `${name}.csv`);
  });
  partOf(root, 'print').addEventListener('click', () => window.print());
  partOf(root, 'delete').addEventListener('click', () => {
    deleted = store.days();
    store.set([]);
    changed();
    status.textContent = words.deleted;
    back.hidden = deleted.length === 0;
  });
  back.addEventListener('click', () => {
    store.set(deleted);
    changed();
    status.textContent = '';
    back.hidden = true;
    partOf(root, 'delete').focus();
  });
  const input = inputOf(root, 'file');
  const add = async (file: File): Promise<void> => {
    const { days, entries, wrongLines, missing } = await readFile(file);
    const isKept = missing.length > 0 || store.set(together(store.days(), days));
    changed();
    input.value = '';
    status.textContent = [
      missing.length > 0 ? words.wrongFile : filled(words.fileRead, { count: entries }),
      wrongLines.length > 0 ? filled(words.linesLeft, { lines: linesNamed(wrongLines) }) : '',
      isKept ? '' : words.notSaved,
    ]
      .filter(Boolean)
      .join(' ');
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    void add(file);
  });
}

async function readFile(file: File): Promise<ReadProgress> {
  const none = { days: [], entries: 0, wrongLines: [] };
  if (file.size > MOST_BYTES) return { ...none, missing: ['date'] };
  return file.text().then(readProgressFile, () => ({ ...none, missing: ['date'] }));
}

/** Where both have help for a step on the same date, what was added holds. */
function together(days: readonly Day[], added: readonly Day[]): readonly Day[] {
  return added.reduce((before, { date, help }) => {
    const known = before.find((day) => day.date === date);
    return withDay(before, { date, help: { ...known?.help, ...help } });
  }, days);
}

/** Ten years of a long task, many times over. Bytes. */
const MOST_BYTES = 5_000_000;

/** The first few; a whole wrong file would fill the screen. */
function linesNamed(lines: readonly number[]): string {
  return `${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ' ...' : ''}`;
}

/** The day on this device's clock, as an ISO date. */
function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
