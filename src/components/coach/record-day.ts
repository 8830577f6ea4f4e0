import { isIsoDate } from '../../model/dates.ts';
import { type Day, type Help, isHelp, withDay } from '../../model/progress.ts';
import { dateIn, filled, inputOf, type PageOfCoach, partOf } from './page-of-coach.ts';
import type { SavedDays } from './saved-days.ts';

/** Lets a day be written down: its date, and the help with each step. A day that was saved before is shown to change. */
export function startRecord(root: HTMLElement, { words }: PageOfCoach, saved: SavedDays): void {
  const date = inputOf(root, 'date');
  const status = partOf(root, 'status');
  const choices = [...root.querySelectorAll<HTMLSelectElement>('[data-coach-help]')];
  const today = localDay(new Date());
  date.max = today;
  date.value = today;
  const show = (): void => {
    const known = saved.days().find((day) => day.date === date.value);
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
    const known = saved.days().find((day) => day.date === date.value);
    const help = { ...goneHelp(known, choices), ...chosen(choices) };
    if (Object.keys(help).length === 0 && !known) {
      status.textContent = words.nothingChosen;
      return;
    }
    const isKept = saved.set(withDay(saved.days(), { date: date.value, help }));
    const said = Object.keys(help).length === 0 ? words.dayRemoved : words.saved;
    status.textContent = isKept ? filled(said, { date: dateIn(date.value) }) : words.notSaved;
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

/** The day on this device's clock, as an ISO date. */
function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
