import { type Day, doneAlone, goneIds, teachNext } from '../../model/progress.ts';
import { dateIn, filled, type PageOfCoach, partOf } from './page-of-coach.ts';

/** More dates than these are not read side by side; the chart and the file have all. */
const DATES_IN_TABLE = 8;

/** Shows what the saved days say: what to teach next, the share done alone, each step by day, and what is gone. */
export function drawProgress(root: HTMLElement, page: PageOfCoach, days: readonly Day[]): void {
  partOf(root, 'empty').hidden = days.length > 0;
  partOf(root, 'filled').hidden = days.length === 0;
  partOf(root, 'next').replaceChildren(...nextItems(page, days));
  partOf(root, 'shares').replaceChildren(...days.map((day) => shareItem(day, page)));
  const last = partOf(root, 'last-days');
  last.hidden = days.length <= DATES_IN_TABLE;
  last.textContent = filled(page.words.lastDays, { count: DATES_IN_TABLE });
  partOf(root, 'table').replaceChildren(...tables(page, days.slice(-DATES_IN_TABLE)));
  drawGone(root, page, days);
}

function nextItems({ steps, helps, words }: PageOfCoach, days: readonly Day[]): HTMLElement[] {
  const named = new Map(steps.map((row) => [row.id, withoutStop(row.words)]));
  const ids = steps.map(({ id }) => id);
  const next = teachNext(days, ids).map(({ id, last, less }) => {
    const step = named.get(id) ?? id;
    return less
      ? filled(words.nextHelp, { step, help: helps[last], less: helps[less] })
      : filled(words.nextAlone, { step });
  });
  const tried = days.some(({ help }) => ids.some((id) => help[id] !== undefined));
  return (next.length === 0 && tried ? [words.allAlone] : next).map((text) => element('li', text));
}

/** The sentence says what the bar shows: nothing is told by its colour. */
function shareItem(day: Day, { steps, words }: PageOfCoach): HTMLElement {
  const { alone, tried } = doneAlone(
    day,
    steps.map(({ id }) => id),
  );
  const item = element('li', filled(words.share, { date: dateIn(day.date), alone, tried }));
  const bar = svg('svg', { 'aria-hidden': 'true', focusable: 'false' });
  const share = tried === 0 ? 0 : (alone / tried) * 100;
  bar.append(
    svg('rect', { class: 'whole', width: '100%', height: '100%' }),
    svg('rect', { class: 'part', width: `${share}%`, height: '100%' }),
  );
  item.append(bar);
  return item;
}

function tables(page: PageOfCoach, days: readonly Day[]): HTMLTableElement[] {
  const { steps, shown, words } = page;
  const table = tableOf(words.record, steps, page, days);
  const sum = table.tBodies[0]?.insertRow();
  sum?.append(header(words.alone, 'row'));
  for (const day of days) {
    const { alone, tried } = doneAlone(
      day,
      steps.map(({ id }) => id),
    );
    if (sum) sum.insertCell().textContent = `${alone} / ${tried}`;
  }
  return [table, ...(shown.length > 0 ? [tableOf(words.show, shown, page, days)] : [])];
}

function tableOf(
  name: string,
  rows: PageOfCoach['steps'],
  { helps, words }: PageOfCoach,
  days: readonly Day[],
): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption().textContent = name;
  const head = table.createTHead().insertRow();
  head.append(header(words.step, 'col'), ...days.map(({ date }) => header(dateIn(date), 'col')));
  const body = table.createTBody();
  for (const { id, words: said } of rows) {
    const row = body.insertRow();
    row.append(header(said, 'row'));
    for (const { help } of days) row.insertCell().textContent = cellText(help[id], { helps, words });
  }
  return table;
}

function cellText(help: Day['help'][string] | undefined, page: Pick<PageOfCoach, 'helps' | 'words'>): string {
  return help === undefined ? page.words.notTried : page.helps[help];
}

function drawGone(root: HTMLElement, { steps, shown, helps }: PageOfCoach, days: readonly Day[]): void {
  const ids = goneIds(
    days,
    [...steps, ...shown].map(({ id }) => id),
  );
  partOf(root, 'gone').hidden = ids.length === 0;
  partOf(root, 'gone-list').replaceChildren(
    ...ids.map((id) => {
      const given = days.flatMap(({ date, help }) => {
        const each = help[id];
        return each === undefined ? [] : [`${dateIn(date)}: ${helps[each]}`];
      });
      return element('li', `${id.replaceAll('-', ' ')}. ${given.join('; ')}`);
    }),
  );
}

function header(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function withoutStop(words: string): string {
  return words.replace(/[.。]$/u, '');
}
