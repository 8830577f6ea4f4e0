import type { AnswerPlace } from './answers.ts';

/** In milliseconds: who presses twice out of habit, or whose hand shakes, does not want to take the answer back. */
const DOUBLE_PRESS = 600;

/**
 * Lets a chosen answer be taken back: by a second press on it, or by the button under the answers. Returns what looks
 * anew which answers there are, for when they are filled in.
 */
export function startTakingBack(places: readonly AnswerPlace[]): () => void {
  const looks = places.flatMap(({ question, element, controls }) =>
    question.sort === 'option' ? [startQuestion(element, controls as readonly HTMLInputElement[])] : [],
  );
  return () => {
    for (const look of looks) look();
  };
}

function startQuestion(element: HTMLElement, radios: readonly HTMLInputElement[]): () => void {
  const button = element.querySelector<HTMLButtonElement>('[data-form-clear]');
  // The browser tells of a press when it has chosen already, so what was chosen before is remembered.
  let chosen: HTMLInputElement | undefined;
  let since = -Infinity;
  const look = (): void => {
    chosen = radios.find(({ checked }) => checked);
    if (button) button.hidden = chosen === undefined;
  };
  const takeBack = (radio: HTMLInputElement): void => {
    radio.checked = false;
    look();
    radio.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (const radio of radios) {
    radio.addEventListener('click', ({ timeStamp }) => {
      if (chosen !== radio) since = timeStamp;
      else if (timeStamp - since > DOUBLE_PRESS) takeBack(radio);
    });
    radio.addEventListener('change', look);
    // The space bar chooses, but browsers differ in whether it presses what is chosen already.
    let isSecondPress = false;
    radio.addEventListener('keydown', ({ key }) => {
      isSecondPress = key === ' ' && chosen === radio;
    });
    radio.addEventListener('keyup', (event) => {
      if (event.key !== ' ' || !isSecondPress) return;
      event.preventDefault();
      takeBack(radio);
    });
  }
  button?.addEventListener('click', () => {
    const radio = chosen;
    if (!radio) return;
    takeBack(radio);
    // The button goes away: who works by keyboard stays at the question.
    radio.focus();
  });
  look();
  return look;
}
