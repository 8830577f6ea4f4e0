import type { Place } from '../../model/document.ts';
import type { Examined, Finding } from '../rule.ts';
import { namesIn } from './names.ts';
import { placeOf } from './passage.ts';

/**
 * The last guard before a program may change what an author wrote: takes a replacement away, and leaves the message, where
 * the words are a part of a name, or where nobody knows exactly which letters of the file they are, so that too much
 * would be taken away.
 */
export function withSafeReplacement(finding: Finding, examined: Examined): Finding {
  const { place, replacement, ...rest } = finding;
  if (!place || replacement === undefined) return finding;
  return isVague(place, examined) || isOfName(place, examined) ? { place, ...rest } : finding;
}

function isVague(place: Place, { passages }: Examined): boolean {
  return passages.some(
    (passage) =>
      !passage.isExact && passage.place(0, passage.text.length).start.offset === place.start.offset,
  );
}

function isOfName({ start, end }: Place, examined: Examined): boolean {
  for (const names of namesIn(examined).values())
    for (const { sentence, first, last } of names) {
      const name = placeOf(sentence, first, last);
      if (name.start.offset < end.offset && start.offset < name.end.offset) return true;
    }
  return false;
}
