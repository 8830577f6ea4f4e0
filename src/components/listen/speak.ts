import type { SpeechPart } from './speech-parts.ts';

/** What is told while somebody listens. */
export interface Listener {
  readonly begins: (part: SpeechPart) => void;
  /** Once, after the last part. Not when it was stopped. `failed`: the voice fell silent. */
  readonly ends: (outcome: 'said' | 'failed') => void;
}

/**
 * Says parts one after the other. A part that fails, or whose end is never told, does not hold up the next one; after
 * two in a row it is over. Returns what makes it fall silent.
 */
export function speak(
  parts: readonly SpeechPart[],
  voice: SpeechSynthesisVoice,
  listener: Listener,
  rate: number,
): () => void {
  // Chromium clears away an utterance that nobody refers to, and never tells its end.
  let spoken: SpeechSynthesisUtterance | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const say = (index: number): void => {
    const part = parts[index];
    if (!part) return end('said');
    const utterance = utteranceOf(part, voice, rate);
    const goOn = (wasSaid: boolean): void => {
      if (spoken !== utterance) return;
      clearTimeout(timer);
      failures = wasSaid ? 0 : failures + 1;
      if (!wasSaid) silence();
      if (failures >= MOST_FAILURES || failures === parts.length) return end('failed');
      say(index + 1);
    };
    utterance.addEventListener('start', () => spoken === utterance && listener.begins(part));
    utterance.addEventListener('end', () => goOn(true));
    utterance.addEventListener('error', () => goOn(false));
    timer = setTimeout(() => goOn(false), longestTime(part));
    spoken = utterance;
    speechSynthesis.speak(utterance);
  };

  const end = (outcome: 'said' | 'failed'): void => {
    silence();
    listener.ends(outcome);
  };

  // Also what is stuck in the device: it would hold up all that comes after it.
  const silence = (): void => {
    spoken = undefined;
    clearTimeout(timer);
    speechSynthesis.cancel();
  };

  say(0);
  return silence;
}

const MOST_FAILURES = 2;

function utteranceOf(
  { text }: SpeechPart,
  voice: SpeechSynthesisVoice,
  rate: number,
): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  return utterance;
}

/**
 * Milliseconds after which a part is given up. A voice at this rate says about 12 letters a second; a slow one may take
 * three times as long, and some seconds to begin.
 */
export function longestTime({ text }: SpeechPart): number {
  return 5000 + text.length * 250;
}
