import type { Recordings } from '../model/document.ts';
import type { Words } from './words.ts';

/** What a recording of a step is called: by who speaks in it. */
export function spokenName(
  { isByComputer }: NonNullable<Recordings['sound']>,
  words: Pick<Words, 'spoken' | 'spokenByComputer'>,
): string {
  return isByComputer ? words.spokenByComputer : words.spoken;
}
