import { askedFor, type EditionId, isAskedFor, nameOfEdition } from '../model/edition-names.ts';

/** `in the edition a4`, `in the editions a4, cards and booklet`: as messages about paper name where they hold. */
export function inEditions(editions: readonly EditionId[]): string {
  const [only, ...others] = editions;
  if (others.length === 0) return `in the edition ${only}`;
  return `in the editions ${editions.slice(0, -1).join(', ')} and ${editions.at(-1)}`;
}

/**
 * What takes editions away, as the end of a sentence: the line of front matter that leaves them out, and which of those
 * that were asked for to ask for no more. Cards of every size are left out together.
 */
export function leaveOut(editions: readonly EditionId[]): string {
  const names = [...new Set(editions.map(nameOfEdition))];
  const asked = names.filter(isAskedFor);
  const left = names.filter((name) => !isAskedFor(name));
  return [
    ...(left.length > 0
      ? [`editions: [${left.map((name) => `{ leave-out: ${name}, reason: ... }`).join(', ')}]`]
      : []),
    ...(asked.length > 0 ? [`delete ${asked.map((name) => `“make: ${name}”`).join(' and ')}`] : []),
  ].join(', and ');
}

/** What else may help where a paper that was asked for is too full: to show fewer parts of the document. */
export function showLess(edition: EditionId): string | undefined {
  const name = nameOfEdition(edition);
  if (!isAskedFor(name) || !askedFor[name].selects) return undefined;
  return `choose fewer parts for it: { make: ${name}, only: [...] }`;
}
