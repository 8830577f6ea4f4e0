import type { GivenAnswer } from '../../model/given-answers.ts';
import type { Question } from '../../model/questions.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement;

/** Where one question of the page is answered. */
export interface AnswerPlace {
  readonly question: Question;
  readonly element: HTMLElement;
  /** The boxes of a question with options; else one. */
  readonly controls: readonly Control[];
}

/** Every question of the page, in order. */
export function answerPlaces(page: ParentNode): AnswerPlace[] {
  return [...page.querySelectorAll<HTMLElement>('[data-question]')].flatMap((element) => {
    const controls = [...element.querySelectorAll<Control>('input, textarea')];
    const [first] = controls;
    return first ? [{ question: questionOf(element, first, controls), element, controls }] : [];
  });
}

/** What is asked stands on the element; the rest is what its boxes are called, are, and offer. */
function questionOf({ dataset }: HTMLElement, first: Control, controls: readonly Control[]): Question {
  return {
    id: first.name,
    sort: first.type === 'radio' ? 'option' : first.type === 'checkbox' ? 'tick' : 'words',
    asked: dataset['question'] ?? '',
    options: first.type === 'radio' ? controls.map(({ value }) => value) : [],
  };
}

/** What is filled in on the page. Empty fields and boxes without a tick are left out. */
export function readAnswers(places: readonly AnswerPlace[]): GivenAnswer[] {
  return places.flatMap(({ question, controls }) => {
    const answers = controls.map(readControl).filter((answer) => answer !== undefined);
    return answers.slice(0, 1).map((answer) => ({ ...question, answer }));
  });
}

/** The same as they stand on paper, where the currency sign is printed already. */
export function answersForPaper(places: readonly AnswerPlace[]): GivenAnswer[] {
  const money = new Set(
    places.flatMap(({ question, controls: [control] }) =>
      control?.dataset['amount'] === 'money' ? [question.id] : [],
    ),
  );
  return readAnswers(places).map((given) =>
    typeof given.answer === 'string' && money.has(given.id)
      ? { ...given, answer: given.answer.replace(/^£\s*/, '') }
      : given,
  );
}

/** Fills the page in, and empties what has no answer. */
export function writeAnswers(
  places: readonly AnswerPlace[],
  answers: ReadonlyMap<string, GivenAnswer['answer']>,
): void {
  for (const { question, controls } of places) {
    for (const control of controls) writeControl(control, answers.get(question.id));
  }
}

/** A field to type into is as wide as it is: on paper all of its words stand below each other instead. */
export function showOnPaper(control: Control): void {
  if (!isTick(control)) control.parentElement?.setAttribute('data-typed', control.value);
}

/** Whether a sum adds up by itself here: it is worked out from other answers and is none. */
export function isWorkedOut({ dataset }: Control): boolean {
  return dataset['adds'] !== undefined;
}

function readControl(control: Control): GivenAnswer['answer'] | undefined {
  if (!isTick(control)) return control.value.trim() || undefined;
  if (!control.checked) return undefined;
  return control.type === 'radio' ? control.value : true;
}

function writeControl(control: Control, answer: GivenAnswer['answer'] | undefined): void {
  if (isTick(control))
    control.checked = control.type === 'radio' ? answer === control.value : answer === true;
  else control.value = typeof answer === 'string' ? answer : '';
  showOnPaper(control);
}

function isTick(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}
