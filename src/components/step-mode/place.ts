import { keep, kept } from '../keep.ts';
import { placeKey } from './kept-places.ts';
import type { Answers } from './route.ts';
import type { Screen } from './screens.ts';

/** Where a reader stopped, and what they had answered by then. Kept on this device, a task at a time. */
export interface Place {
  /** The name of a screen. */
  readonly at: string;
  readonly answers: Answers;
}

/** What the first page says of it. */
export interface PlaceName {
  readonly title: string;
  readonly step: number;
}

export function keepPlace(place: Place | undefined, name?: PlaceName): void {
  const { pathname: path } = location;
  keep(key(), place && JSON.stringify({ ...place, ...name, path, on: Date.now() }));
}

/** Undefined where nothing is kept. A place of before the task was changed may name a screen that is gone. */
export function keptPlace(): Place | undefined {
  const text = kept(key());
  if (text === undefined) return undefined;
  try {
    const { at, answers } = JSON.parse(text) as Partial<Place>;
    if (typeof at === 'string') return { at, answers: answers ?? {} };
  } catch {
    // Not of this form: what older pages kept, the number of a step. Steps may have moved since.
  }
  return { at: '', answers: {} };
}

/**
 * The screen of a name. What led to a step and is no more, such as the second of two stops, is the first screen that
 * leads to the same step. Undefined: it is gone.
 */
export function screenOf(name: string, screens: readonly Screen[]): Screen | undefined {
  const [first = ''] = name.split('--');
  const step = first.replace(/^before-/, '');
  return [name, first, step].map((each) => screens.find((screen) => screen.name === each)).find(Boolean);
}

/** The same for a task in every language: its steps have the same ids. */
function key(): string {
  const { lang } = document.documentElement;
  return placeKey(location.pathname.replace(`/${lang}/`, '/'));
}
