import { speechParts } from './speech-parts.ts';

/**
 * Makes Listen buttons work. Only voices that live on the device are used: the words of a page are never sent away.
 * A device without such a voice shows no button.
 */
export function startListening(): void {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.addEventListener('voiceschanged', showButtons);
  window.addEventListener('pagehide', stop);
  document.addEventListener('clearstep:screen', stop);
  for (const button of buttons()) button.addEventListener('click', () => toggle(button));
  showButtons();
}

function showButtons(): void {
  const voice = findVoice();
  for (const button of buttons()) button.hidden = !voice;
}

function toggle(button: HTMLButtonElement): void {
  const wasSpeaking = button.dataset['speakingNow'] === 'yes';
  stop();
  if (!wasSpeaking) speak(button);
}

function speak(button: HTMLButtonElement): void {
  const target = document.getElementById(button.dataset['listen'] ?? '');
  const voice = findVoice();
  if (!target || !voice) return;
  mark(button, true);
  const parts = speechParts(target);
  parts.forEach(({ element, text }, index) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.addEventListener('start', () => showSpeaking(element));
    if (index === parts.length - 1) utterance.addEventListener('end', stop);
    speechSynthesis.speak(utterance);
  });
}

function stop(): void {
  speechSynthesis.cancel();
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

function findVoice(): SpeechSynthesisVoice | undefined {
  const tag = document.documentElement.lang;
  const [language] = tag.split('-');
  const voices = speechSynthesis.getVoices().filter((voice) => voice.localService);
  const plain = (voice: SpeechSynthesisVoice): string => voice.lang.replace('_', '-');
  return (
    voices.find((voice) => plain(voice) === tag) ??
    voices.find((voice) => plain(voice).split('-')[0] === language)
  );
}

function buttons(): HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('button[data-listen]')];
}
