import { speak } from '../listen/speak.ts';
import { chosenRate, findVoice } from '../listen/voice.ts';
import { signalTurn } from '../step-mode/signal.ts';

/**
 * Lets a reader hear or feel what they have just chosen: the sound or the buzz of Next, and `sample` read by the voice and as
 * fast as they want it. Nothing where the answer is about what is seen. `name` is that of the question.
 */
export function letHear(name: string, sample: Element): void {
  if (name === 'turn') signalTurn();
  const voice = name === 'speed' || name === 'voice' ? findVoice() : undefined;
  if (!voice) return;
  // Whatever else speaks on the page falls silent.
  document.dispatchEvent(new Event('clearstep:recording'));
  hush();
  const text = sample.textContent.trim();
  const said = (): void => undefined;
  silence = speak([{ element: sample, text }], voice, { begins: said, ends: said }, chosenRate());
}

/** Makes the voice fall silent that `letHear` has begun. */
export function hush(): void {
  silence?.();
  silence = undefined;
}

let silence: (() => void) | undefined;
