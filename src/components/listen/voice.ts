/**
 * A voice of the device for the language of the page, the nearest first. Others would send the words of the page away.
 * Undefined where there is none, or where the browser cannot speak at all.
 */
export function findVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const tag = document.documentElement.lang;
  const [language] = tag.split('-');
  const voices = speechSynthesis.getVoices().filter((voice) => voice.localService);
  const plain = (voice: SpeechSynthesisVoice): string => voice.lang.replace('_', '-');
  return (
    voices.find((voice) => plain(voice) === tag) ??
    voices.find((voice) => plain(voice).split('-')[0] === language)
  );
}

/** Browsers find the voices of the device a while after the page. Waits for them, but not for ever. */
export async function waitForVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, LONGEST_WAIT);
  });
  return findVoice();
}

/** Milliseconds: longer than browsers take, shorter than a reader waits before pressing again. */
const LONGEST_WAIT = 1500;
