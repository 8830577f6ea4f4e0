import { keep, kept } from '../keep.ts';
import { hush, letHear } from './let-hear.ts';
import { listVoices } from './voices.ts';

/** Also read by public/apply-settings.js, before the page is painted. */
const key = 'clearstep-settings';
type Choices = Record<string, string>;

/** Opens and closes the panel, puts each choice on the page at once and keeps it on this device. */
export function startSettings(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#settings');
  if (!dialog) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-settings-open]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      listVoices(dialog, readChoices()['voice']);
      dialog.showModal();
    });
  }
  dialog.querySelector('[data-settings-close]')?.addEventListener('click', () => dialog.close());
  dialog.querySelector('[data-settings-reset]')?.addEventListener('click', () => choose(dialog, {}));
  dialog.addEventListener('change', ({ target }) => {
    choose(dialog, checkedChoices(dialog));
    const sample = dialog.querySelector('[data-settings-sample]');
    if (sample && (target instanceof HTMLInputElement || target instanceof HTMLSelectElement))
      letHear(target.name, sample);
  });
  dialog.addEventListener('close', hush);
  showChoices(dialog, readChoices());
}

function choose(dialog: HTMLDialogElement, choices: Choices): void {
  const { dataset } = document.documentElement;
  for (const name of names(dialog)) {
    const value = choices[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  keep(key, Object.keys(choices).length > 0 ? JSON.stringify(choices) : undefined);
  showChoices(dialog, choices);
}

/** Only what differs from the first answer of its question. */
function checkedChoices(dialog: HTMLDialogElement): Choices {
  const choices: Choices = {};
  for (const name of new Set(inputs(dialog).map((input) => input.name))) {
    const [, ...others] = inputs(dialog).filter((input) => input.name === name);
    const checked = others.find((input) => input.checked);
    if (checked) choices[name] = checked.value;
  }
  for (const { name, value } of lists(dialog)) if (value !== '') choices[name] = value;
  return choices;
}

function showChoices(dialog: HTMLDialogElement, choices: Choices): void {
  for (const name of new Set(inputs(dialog).map((input) => input.name))) {
    const answers = inputs(dialog).filter((input) => input.name === name);
    const chosen = answers.find((input) => input.value === choices[name]) ?? answers[0];
    if (chosen) chosen.checked = true;
  }
  for (const list of lists(dialog)) list.value = choices[list.name] ?? '';
}

function readChoices(): Choices {
  try {
    return JSON.parse(kept(key) ?? '{}') as Choices;
  } catch {
    return {};
  }
}

function names(dialog: HTMLDialogElement): Set<string> {
  return new Set([...inputs(dialog), ...lists(dialog)].map(({ name }) => name));
}

function inputs(dialog: HTMLDialogElement): HTMLInputElement[] {
  return [...dialog.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
}

function lists(dialog: HTMLDialogElement): HTMLSelectElement[] {
  return [...dialog.querySelectorAll('select')];
}
