import type { PageMessage, PageMessages } from './page-messages.ts';
import { panelStyle } from './panel-style.ts';

/** The panel of the toolbar: all messages about the page, each with a button that shows what it is about. */
export function buildPanel(page: PageMessages, show: (element: string) => void): HTMLElement {
  const { words, messages, file } = page;
  const panel = make('section', { 'aria-labelledby': 'heading', tabindex: '-1' });
  const items = messages.map((message) => buildItem(message, page, show));
  panel.append(
    style(),
    make('h2', { id: 'heading' }, words.panelHeading),
    make('p', {}, make('code', {}, file)),
    make('p', { role: 'status' }, countsOf(page)),
    ...hintSwitch(page, panel),
    make('ol', {}, ...items),
  );
  return panel;
}

function buildItem(
  { severity, rule, found, allowed, fix, url, line, element }: PageMessage,
  { words }: PageMessages,
  show: (element: string) => void,
): HTMLElement {
  const where = line === undefined ? words.showDocument : words.showLine.replace('{line}', String(line));
  const button = make('button', { type: 'button', 'data-element': element }, where);
  button.addEventListener('click', () => show(element));
  return make(
    'li',
    { class: severity },
    make('p', {}, make('strong', {}, words.severities[severity]), ' ', make('code', {}, rule)),
    make('p', {}, found),
    make('p', {}, `${words.allowed}: ${allowed}`),
    make('p', { class: 'fix' }, `${words.fix}: ${fix}`),
    make('p', {}, button, ...(url ? [' ', make('code', {}, url)] : [])),
  );
}

/** Hints are many and may well be fine: they are shown on request. */
function hintSwitch({ messages, words }: PageMessages, panel: HTMLElement): HTMLElement[] {
  if (!messages.some(({ severity }) => severity === 'hint')) return [];
  const box = make('input', { type: 'checkbox' });
  box.addEventListener('change', () => panel.classList.toggle('with-hints', box.checked));
  return [make('label', {}, box, ` ${words.showHints}`)];
}

function countsOf({ messages, words }: PageMessages): string {
  if (messages.length === 0) return words.nothing;
  const counts = Map.groupBy(messages, ({ severity }) => severity);
  return [...counts].map(([severity, { length }]) => `${length} × ${words.severities[severity]}`).join(', ');
}

function style(): HTMLElement {
  return make('style', {}, panelStyle);
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
