// Headless browsers have no voices. What stands here runs in a page before all else, and so knows nothing of its file.

declare global {
  interface Window {
    /** What the voice was given to say, and the words of the block that was marked then. */
    spoken: { text: string; marked: string }[];
  }
}

/** One that speaks to the end, or never ends, or sends words away, or is not there. */
export type Voice = 'own' | 'never' | 'remote' | 'none' | 'fails' | 'missing';

/** A voice that writes down in `window.spoken` what it says; `broken` is the number of a part that it cannot say, or -1. */
export function pretendVoice(voice: Voice, broken: number): void {
  window.spoken = [];
  const local = voice !== 'remote';
  const one = { lang: 'en-GB', localService: local, name: 'Test', default: true, voiceURI: 'test' };
  const marked = (): string =>
    (document.querySelector('[data-speaking]')?.textContent ?? '').replaceAll(/\s+/g, ' ');
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => (voice === 'none' ? [] : [one]),
    cancel: () => undefined,
    speak: (utterance: EventTarget & { text: string }) => {
      const isBroken = voice === 'fails' || window.spoken.length === broken;
      if (!isBroken) utterance.dispatchEvent(new Event('start'));
      window.spoken.push({ text: utterance.text, marked: isBroken ? utterance.text : marked() });
      if (voice !== 'never') setTimeout(() => utterance.dispatchEvent(new Event(isBroken ? 'error' : 'end')));
    },
  });
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  if (voice === 'missing') Reflect.deleteProperty(window, 'speechSynthesis');
  else Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
}

/** What was said, by which voice if one was chosen, and how fast. */
export interface Said {
  readonly text: string;
  readonly voice: string | undefined;
  readonly rate: number;
}

/** Runs in a page before all else: voices (name, language, on the device), which headless browsers lack. They write down in `window.said`. */
export function pretendVoices(voices: readonly (readonly [string, string, boolean])[]): void {
  const said: Said[] = [];
  Object.assign(window, { said });
  const all = voices.map(([name, lang, localService]) => ({ name, lang, localService, voiceURI: name }));
  const speak = ({ text, voice, rate }: SpeechSynthesisUtterance): void => {
    said.push({ text, voice: voice?.name, rate });
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => all,
    cancel: () => undefined,
    speak,
  });
  class Utterance extends EventTarget {
    readonly text: string;
    rate = 1;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
}
