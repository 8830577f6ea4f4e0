import { type EditionId, nameToLeaveOut } from '../model/edition-names.ts';

/** `in the edition a4`, `in the editions a4, cards and booklet`: as messages about paper name where they hold. */
export function inEditions(editions: readonly EditionId[]): string {
  const [only, ...others] = editions;
  if (others.length === 0) return `in the edition ${only}`;
  return `in the editions ${editions.slice(0, -1).join(', ')} and ${editions.at(-1)}`;
}

/** The line of front matter that leaves out editions. Cards of every size are left out together. */
export function leaveOut(editions: readonly EditionId[]): string {
  const names = [...new Set(editions.map(nameToLeaveOut))];
  return `editions: [${names.map((name) => `{ leave-out: ${name}, reason: ... }`).join(', ')}]`;
}
