import type { Place } from '../../../model/document.ts';
import { placesOf } from './places-of.ts';

/** Where words stand in the text of a document as it is written. Columns and lines start at 1. */
export function findInText(text: string, words: string): readonly Place[] {
  const lines = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  const pointAt = (offset: number): Place['start'] => {
    const line = lines.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (lines[line] ?? 0) + 1, offset };
  };
  const { length } = words.trim();
  return placesOf(text, words).map((at) => ({ start: pointAt(at), end: pointAt(at + length) }));
}
