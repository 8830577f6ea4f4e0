import type { Answers } from './route.ts';
import type { Screen } from './screens.ts';

/**
 * Makes the answers of questions lead on: to the screen of what stands in `data-answer`, or to the next one where that is
 * empty. The address remembers which question has led there.
 */
export function startAnswers(screens: readonly Screen[]): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-answer]')) {
    const { from, to } = answerOf(button, screens);
    button.addEventListener('click', () => {
      location.hash = `do/${to?.name ?? ''}`;
      history.replaceState({ question: from?.name }, '');
    });
  }
}

/** The question that a button answers, and the screen that it leads to. */
export function answerOf(
  button: HTMLElement,
  screens: readonly Screen[],
): { readonly from: Screen | undefined; readonly to: Screen | undefined } {
  const at = screens.findIndex(({ parts }) => parts.some((part) => part.contains(button)));
  const target = button.ownerDocument.getElementById(button.dataset['answer'] ?? '');
  const to = target ? screens.find(({ parts }) => parts.includes(target)) : screens[at + 1];
  return { from: screens[at], to };
}

/** The name of the question whose answer has led to this address. */
export function question(): string | undefined {
  const state = history.state as { question?: string } | null;
  return state?.question;
}

/** The answer that has led to a screen. */
export function answerHere({ name }: Screen): Answers {
  const asked = question();
  return asked === undefined ? {} : { [asked]: name };
}
