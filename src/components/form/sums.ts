import { addAmounts, readAmount, writeAmount } from '../../languages/amounts.ts';
import { type AnswerPlace, type Control, showOnPaper } from './answers.ts';

/** Adds up on the page while somebody types. Returns what works all sums out anew, for when answers are filled in. */
export function startSums(places: readonly AnswerPlace[], words: { readonly notAdded: string }): () => void {
  const inputs = new Map(
    places.flatMap(({ question, controls: [control] }) =>
      control?.dataset['amount'] === undefined ? [] : [[question.id, control] as const],
    ),
  );
  const sums = [...inputs.values()].filter(({ dataset }) => dataset['adds'] !== undefined);
  for (const sum of sums) if (sum instanceof HTMLInputElement) sum.readOnly = true;
  const labels = new Map(places.map(({ question }) => [question.id, question.asked]));
  const workOut = (): void => {
    // A sum adds only sums that stand before it.
    for (const sum of sums)
      addUp(sum, inputs, (unread) => `${words.notAdded} ${unread.map((id) => labels.get(id)).join(', ')}`);
  };
  document.addEventListener('input', ({ target }) => {
    const control = [...inputs.values()].find((input) => input === target);
    if (!control) return;
    // Nobody is told off while still typing; a mistake that is put right is forgotten at once.
    if (isReadable(control)) complain(control, '');
    workOut();
  });
  document.addEventListener('change', ({ target }) => {
    const control = [...inputs.values()].find((input) => input === target);
    if (control && !isReadable(control)) complain(control, wrongOf(control)?.dataset['formWrong'] ?? '');
  });
  workOut();
  return workOut;
}

function addUp(
  sum: Control,
  inputs: ReadonlyMap<string, Control>,
  notAdded: (unread: readonly string[]) => string,
): void {
  const added = (JSON.parse(sum.dataset['adds'] ?? '[]') as string[]).flatMap((id) => {
    const input = inputs.get(id);
    return input && input.value.trim() !== '' ? [{ id, amount: readAmount(input.value) }] : [];
  });
  const unread = added.filter(({ amount }) => amount === undefined).map(({ id }) => id);
  const amounts = added.flatMap(({ amount }) => amount ?? []);
  const isWhole = unread.length === 0 && amounts.length > 0;
  sum.value = isWhole ? writeAmount(addAmounts(amounts), sum.dataset['amount'] === 'money') : '';
  complain(sum, unread.length > 0 ? notAdded(unread) : '');
  showOnPaper(sum);
}

function isReadable({ value }: Control): boolean {
  return value.trim() === '' || readAmount(value) !== undefined;
}

function complain(control: Control, words: string): void {
  const wrong = wrongOf(control);
  if (!wrong || wrong.textContent === words) return;
  wrong.textContent = words;
  wrong.hidden = words === '';
  const help =
    control
      .getAttribute('aria-describedby')
      ?.split(' ')
      .filter((id) => id !== wrong.id) ?? [];
  const described = words === '' ? help : [...help, wrong.id];
  if (described.length > 0) control.setAttribute('aria-describedby', described.join(' '));
  else control.removeAttribute('aria-describedby');
  if (words === '') control.removeAttribute('aria-invalid');
  else control.setAttribute('aria-invalid', 'true');
}

function wrongOf(control: Control): HTMLElement | null {
  return control.closest('.field')?.querySelector<HTMLElement>('[data-form-wrong]') ?? null;
}
