import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longestTime, speak } from '../../src/components/listen/speak.ts';

/** What the device does with what it is given: `end` and `error` are told, `never` is nothing at all. */
type Fate = 'end' | 'error' | 'never';

let said: string[];
let cancelled: number;
let fates: Record<string, Fate>;

class Utterance extends EventTarget {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  [said, cancelled, fates] = [[], 0, {}];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    cancel: () => {
      cancelled += 1;
    },
    speak: (utterance: Utterance) => {
      said.push(utterance.text);
      utterance.dispatchEvent(new Event('start'));
      const fate = fates[utterance.text] ?? 'end';
      if (fate !== 'never') setTimeout(() => utterance.dispatchEvent(new Event(fate)), 1000);
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Reads three sentences aloud and lets all the time pass that they may take. */
function listen(): { begun: string[]; outcomes: string[]; stop: () => void } {
  const parts = ['One.', 'Two.', 'Three.'].map((text) => ({ text, element: {} as Element }));
  const begun: string[] = [];
  const outcomes: string[] = [];
  const stop = speak(
    parts,
    { lang: 'en-GB' } as SpeechSynthesisVoice,
    {
      begins: ({ text }) => begun.push(text),
      ends: (outcome) => outcomes.push(outcome),
    },
    0.9,
  );
  return { begun, outcomes, stop };
}

describe('a voice', () => {
  it('says one part after the other and tells the end', async () => {
    const { begun, outcomes } = listen();
    expect(said).toEqual(['One.']);
    await vi.runAllTimersAsync();
    expect(said).toEqual(['One.', 'Two.', 'Three.']);
    expect(begun).toEqual(said);
    expect(outcomes).toEqual(['said']);
  });

  it.each(['error', 'never'] as const)('goes on after a part that ends with: %s', async (fate) => {
    fates = { 'Two.': fate };
    const { outcomes } = listen();
    await vi.runAllTimersAsync();
    expect(said).toEqual(['One.', 'Two.', 'Three.']);
    expect(outcomes).toEqual(['said']);
    expect(cancelled).toBeGreaterThan(0);
  });

  it.each(['error', 'never'] as const)('is over after two parts that end with: %s', async (fate) => {
    fates = { 'One.': fate, 'Two.': fate };
    const { outcomes } = listen();
    await vi.runAllTimersAsync();
    expect(said).toEqual(['One.', 'Two.']);
    expect(outcomes).toEqual(['failed']);
  });

  it('waits for the end of a part as long as it may take, and no longer', async () => {
    fates = { 'One.': 'never' };
    listen();
    await vi.advanceTimersByTimeAsync(longestTime({ text: 'One.', element: {} as Element }) - 1);
    expect(said).toEqual(['One.']);
    await vi.advanceTimersByTimeAsync(1);
    expect(said).toEqual(['One.', 'Two.']);
  });

  it('waits longer for a longer part', () => {
    const time = (text: string): number => longestTime({ text, element: {} as Element });
    expect(time('Wash the parts with warm water.') - time('Wash.')).toBeGreaterThan(1000);
  });

  it('says nothing more, and tells nothing, when it is stopped', async () => {
    const { outcomes, stop } = listen();
    stop();
    await vi.runAllTimersAsync();
    expect(said).toEqual(['One.']);
    expect(outcomes).toEqual([]);
  });
});
