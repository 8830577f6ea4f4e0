import { nearest } from '../../nearest.ts';
import { either, quote } from '../common/reading.ts';

/** Names in one message. More would not be read. */
const MOST_NAMES = 8;

/** ": "Get ready", "Boil the water" and so on", the names that parts of a document have, behind what is allowed. */
export function listNames(names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > MOST_NAMES ? ' and so on' : '';
  return `: ${either(names.slice(0, MOST_NAMES).map(quote))}${more}`;
}

/** The parts that somebody may have meant: by their names, or where none is near by their ids. */
export function nearestParts(
  written: string,
  names: readonly string[],
  ids: readonly string[],
): readonly string[] {
  const near = nearest(written, names);
  return near.length > 0 ? near : nearest(written, ids);
}
