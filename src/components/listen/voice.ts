/**
 * The voices of the device for the language of the page, the nearest first. Others would send the words of the page away.
 * None where the browser cannot speak at all.
 */
export function voicesOfPage(): SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in window)) return [];
  const tag = document.documentElement.lang;
  const [language] = tag.split('-');
  const plain = (voice: SpeechSynthesisVoice): string => voice.lang.replace('_', '-');
  const own = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && plain(voice).split('-')[0] === language);
  const isExact = (voice: SpeechSynthesisVoice): boolean => plain(voice) === tag;
  return [...own.filter(isExact), ...own.filter((voice) => !isExact(voice))];
}

/** The voice that a reader has chosen, or else the nearest. Undefined where there is none. */
export function findVoice(): SpeechSynthesisVoice | undefined {
  const voices = voicesOfPage();
  const chosen = document.documentElement.dataset['voice'];
  return voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices[0];
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

/** How fast to read, of the speed of the voice itself: easy to follow, or as the reader has chosen. */
export function chosenRate(): number {
  return rates[document.documentElement.dataset['speed'] ?? ''] ?? USUAL_RATE;
}

const USUAL_RATE = 0.9;
const rates: Readonly<Record<string, number>> = { slow: 0.65, fast: 1.15 };
