import type { GivenAnswer, MatchedAnswers } from '../../model/given-answers.ts';
import type { FormMessages } from '../../languages/web-words.ts';
import type { AnswerPlace } from './answers.ts';

export interface OldAnswers {
  /** Those that are still shown. They are kept until the reader takes them away. */
  readonly remaining: () => readonly GivenAnswer[];
  readonly removeAll: () => void;
}

/**
 * Shows answers that are not filled in, because their question is another now: beside that question, or, where it is
 * gone, in the list at the top.
 */
export function showOldAnswers(
  { changed, gone }: Pick<MatchedAnswers, 'changed' | 'gone'>,
  places: readonly AnswerPlace[],
  messages: FormMessages,
  onChange: () => void,
): OldAnswers {
  const shown = new Map<GivenAnswer, HTMLElement>();
  const list = document.querySelector<HTMLElement>('[data-form-gone]');
  const remove = (answer: GivenAnswer): void => {
    shown.get(answer)?.remove();
    shown.delete(answer);
    if (list) list.hidden = !list.querySelector('.old-answer');
    onChange();
  };
  const show = (answer: GivenAnswer, where: Element | null | undefined, lead?: string): void => {
    const note = noteOf(answer, messages, lead, () => remove(answer));
    shown.set(answer, note);
    where?.append(note);
  };
  for (const { question, element } of places)
    for (const answer of changed.get(question.id) ?? [])
      show(answer, element.closest('.field'), messages.changedBefore);
  for (const answer of gone) show(answer, list);
  if (list) list.hidden = gone.length === 0;
  return {
    remaining: () => [...shown.keys()],
    removeAll: () => {
      for (const answer of shown.keys()) remove(answer);
    },
  };
}

/** `I want my boss to read this: ticked`, as it was asked then. */
export function describeAnswer({ asked, answer }: GivenAnswer, messages: FormMessages): string {
  const words = answer === true ? messages.ticked : answer;
  return asked === '' ? words : `“${asked}”: ${words}`;
}

function noteOf(
  answer: GivenAnswer,
  messages: FormMessages,
  lead: string | undefined,
  onRemove: () => void,
): HTMLElement {
  const note = document.createElement('div');
  note.className = 'old-answer';
  const lines = [lead, describeAnswer(answer, messages)].filter((line) => line !== undefined);
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    note.append(paragraph);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = messages.removeOld;
  button.addEventListener('click', onRemove);
  note.append(button);
  return note;
}
