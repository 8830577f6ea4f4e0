import { type Change, changesBetween } from '../history/changes.ts';
import { versionPartOf, type VersionPart } from '../history/version.ts';
import { outlineOf } from '../model/outline.ts';
import { openText } from '../write/open.ts';
import { typedFacts, type TypedFacts } from '../write/facts.ts';

export type { Change } from '../history/changes.ts';

/**
 * What is different in the text of a document since it was `before`: parts that are new, changed or gone, and another order. Dates,
 * sources and notes are not told. Nothing when one of the two cannot be read.
 */
export function changesSince(before: string, now: string): readonly Change[] {
  if (before === now) return [];
  const [old, fresh] = [partsOf(before), partsOf(now)];
  if (!old || !fresh) return [];
  return changesBetween({ id: '', date: '', parts: old }, { id: '', date: '', parts: fresh });
}

function partsOf(text: string): readonly VersionPart[] | undefined {
  const [outline, open] = [outlineOf(text), openText(text)];
  if (!outline || !open) return undefined;
  const facts = typedFacts(open);
  const words = TOLD_FACTS.flatMap((name) => wordsOf(facts[name])).join(' ');
  return [{ id: 'facts', sort: 'facts', words }, ...outline.blocks.map(versionPartOf)];
}

/** The facts that a reader sees; not when somebody looked at them, or where they come from. */
const TOLD_FACTS = ['title', 'summary', 'time', 'place', 'need', 'ask', 'contact', 'serves'];

function wordsOf(fact: TypedFacts | undefined): readonly string[] {
  if (fact === undefined || typeof fact === 'string') return fact === undefined ? [] : [fact];
  return Object.values(fact as Readonly<Record<string, TypedFacts>>).flatMap(wordsOf);
}
