import type { Answers } from '../../pdf/fill-form.ts';

/** What is filled in on the page, by the name of the field. Empty fields and boxes without a tick are left out. */
export function readAnswers(page: ParentNode): Answers {
  const answers = new Map<string, string | boolean>();
  for (const control of controls(page)) {
    const answer = readControl(control);
    if (answer) answers.set(control.name, answer);
  }
  return answers;
}

/** Fills the page in, and empties what has no answer. */
export function writeAnswers(page: ParentNode, answers: Answers): void {
  for (const control of controls(page)) {
    const answer = answers.get(control.name);
    if (isTick(control))
      control.checked = control.type === 'radio' ? answer === control.value : answer === true;
    else control.value = typeof answer === 'string' ? answer : '';
    showOnPaper(control);
  }
}

/** A field to type into is as wide as it is: on paper all of its words stand below each other instead. */
export function showOnPaper(control: Control): void {
  if (!isTick(control)) control.parentElement?.setAttribute('data-typed', control.value);
}

export type Control = HTMLInputElement | HTMLTextAreaElement;

/** The label of a field by its name, for messages about it. */
export function labelOf(page: ParentNode, name: string): string {
  return page.querySelector(`#${CSS.escape(name)} :is(legend, .field-label)`)?.textContent?.trim() ?? name;
}

function controls(page: ParentNode): Control[] {
  return [...page.querySelectorAll<Control>('.field :is(input, textarea)')];
}

function readControl(control: Control): string | boolean {
  if (!isTick(control)) return control.value.trim();
  if (control.type === 'radio') return control.checked && control.value;
  return control.checked;
}

function isTick(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}
