import type { ReadProgress } from '../../model/progress-file.ts';
import { type Day, withDay } from '../../model/progress.ts';
import { beforeUse } from '../before-use.ts';
import { handOver } from '../hand-over.ts';
import { filled, inputOf, type PageOfCoach, partOf } from './page-of-coach.ts';
import type { SavedDays } from './saved-days.ts';

/** Lets all days be saved as a file, added from one, printed, and deleted, which can be taken back. */
export function startFiles(root: HTMLElement, page: PageOfCoach, saved: SavedDays): void {
  const { name, steps, shown, words } = page;
  const status = partOf(root, 'file-status');
  const back = partOf(root, 'back');
  let deleted: readonly Day[] = [];
  const changed = (): boolean => root.dispatchEvent(new Event('coach-days'));
  const save = async (): Promise<void> => {
    const { progressFile } = await files();
    handOver(progressFile(saved.days(), [...steps, ...shown]), 'text/csv', `${name}.csv`);
  };
  partOf(root, 'csv').addEventListener('click', () => {
    void save();
  });
  partOf(root, 'print').addEventListener('click', () => window.print());
  partOf(root, 'delete').addEventListener('click', () => {
    if (saved.days().length > 0) deleted = saved.days();
    saved.set([]);
    changed();
    status.textContent = words.deleted;
    back.hidden = deleted.length === 0;
  });
  back.addEventListener('click', () => {
    saved.set(together(deleted, saved.days()));
    changed();
    status.textContent = '';
    back.hidden = true;
    partOf(root, 'delete').focus();
  });
  beforeUse(() => void files());
  const input = inputOf(root, 'file');
  const add = async (file: File): Promise<void> => {
    const { days, entries, wrongLines, missing } = await readFile(file);
    const isKept = missing.length > 0 || saved.set(together(saved.days(), days));
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
  const { readProgressFile } = await files();
  return file.text().then(readProgressFile, () => ({ ...none, missing: ['date'] }));
}

/** What reads and writes tables is large, and few days are saved as one. */
const files = () => import('../../model/progress-file.ts');

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
