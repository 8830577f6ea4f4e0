import { type Listener, speak } from './speak.ts';
import { type SpeechPart, speechParts } from './speech-parts.ts';
import { chosenRate, findVoice, waitForVoice } from './voice.ts';

/**
 * Makes Listen buttons work. Only voices that live on the device are used: the words of a page are never sent away.
 * A device without such a voice says so when somebody wants to listen, and what helps.
 */
export function startListening(): void {
  // Asks for the voices, which the browser then begins to look for.
  findVoice();
  window.addEventListener('pagehide', stop);
  document.addEventListener('clearstep:screen', stop);
  document.addEventListener('clearstep:recording', stop);
  document
    .querySelector('[data-no-voice-close]')
    ?.addEventListener('click', () => document.querySelector<HTMLDialogElement>('#no-voice')?.close());
  document.addEventListener('click', sayPressed);
  for (const button of buttons()) {
    button.hidden = false;
    button.addEventListener('click', () => void toggle(button));
  }
}

/** Makes whoever speaks fall silent. */
let silence: (() => void) | undefined;

async function toggle(button: HTMLButtonElement): Promise<void> {
  const wasSpeaking = button.dataset['speakingNow'] === 'yes';
  stop();
  if (wasSpeaking) return;
  mark(button, true);
  // A voice that is there speaks within the press: some browsers allow it only then.
  const voice = findVoice() ?? (await waitForVoice());
  // Pressed again, or gone on, while the browser looked for voices.
  if (button.dataset['speakingNow'] !== 'yes') return;
  const target = document.getElementById(button.dataset['listen'] ?? '');
  if (!voice || !target) return regret();
  say(speechParts(target), voice);
}

function say(parts: readonly SpeechPart[], voice: SpeechSynthesisVoice): void {
  const listener: Listener = {
    begins: ({ element }) => showSpeaking(element),
    ends: (outcome) => (outcome === 'failed' ? regret() : stop()),
  };
  silence = speak(parts, voice, listener, chosenRate());
}

/** Says the one sentence that was pressed, for whoever has asked for it in the settings. */
function sayPressed({ target }: MouseEvent): void {
  const isAsked = document.documentElement.dataset['listen'] === 'sentences';
  const pressed = target instanceof Element && !target.closest('a, button, summary, label, dialog');
  const sentence = isAsked && pressed && target.closest('#document [data-speak] .sentence, #document h1');
  if (!sentence) return;
  const voice = findVoice();
  stop();
  if (!voice) return regret();
  const text = (sentence.textContent ?? '').replace(/\s+/g, ' ').trim();
  say([{ element: sentence, text }], voice);
}

function regret(): void {
  stop();
  document.querySelector<HTMLDialogElement>('#no-voice')?.showModal();
}

function stop(): void {
  silence?.();
  silence = undefined;
  showSpeaking(undefined);
  for (const button of buttons()) mark(button, false);
}

function mark(button: HTMLButtonElement, speaking: boolean): void {
  button.dataset['speakingNow'] = speaking ? 'yes' : 'no';
  const label = button.querySelector('[data-listen-label]');
  if (label) label.textContent = button.dataset[speaking ? 'stop' : 'start'] ?? '';
}

/** Shows where the voice is, without moving the page under the reader. */
function showSpeaking(element: Element | undefined): void {
  for (const last of document.querySelectorAll('[data-speaking]')) last.removeAttribute('data-speaking');
  element?.setAttribute('data-speaking', '');
}

function buttons(): HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('button[data-listen]')];
}
