import type { DocumentEdit, FactPath } from '../../../write/edit.ts';
import type { TypedFacts } from '../../../write/facts.ts';

/** The things of a list of facts. One that stands alone is a list of one. */
export function thingsOf(written: TypedFacts | undefined): readonly TypedFacts[] {
  if (written === undefined || written === '') return [];
  return Array.isArray(written) ? (written as readonly TypedFacts[]) : [written];
}

/** The words of a thing, or of what it says under a name. */
export function wordsAt(thing: TypedFacts | undefined, name?: string): string {
  if (name === undefined) return typeof thing === 'string' ? thing : '';
  return wordsAt(factAt(thing, name));
}

/** What a thing says under a name, whatever it is. */
export function factAt(thing: TypedFacts | undefined, name: string): TypedFacts | undefined {
  if (thing === undefined || typeof thing === 'string' || Array.isArray(thing)) return undefined;
  return (thing as Readonly<Record<string, TypedFacts>>)[name];
}

/** The edit that takes a thing out of a list; with the last one the list goes. */
export function withoutThing(path: FactPath, index: number, written: TypedFacts | undefined): DocumentEdit {
  const isLast = !Array.isArray(written) || written.length === 1;
  return isLast ? { do: 'set-fact', path, value: undefined } : { do: 'remove-item', path: [...path, index] };
}
