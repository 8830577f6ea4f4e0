import type { AskedEdition, Kind, WithoutEdition, WordsPlace } from '../../document.ts';
import {
  askedFor,
  type AskedName,
  askedNames,
  askedNamesFor,
  type LeftName,
  leftNames,
} from '../../edition-names.ts';
import { both, type Wording } from '../common/reading.ts';
import type { FactsReading } from './facts-reading.ts';

/** What an author wrote of one edition. What was refused is absent. */
export interface WrittenEdition {
  readonly 'leave-out'?: LeftName | undefined;
  readonly reason?: string | undefined;
  readonly make?: AskedName | undefined;
  readonly only?: readonly string[] | undefined;
}

type Part = keyof WrittenEdition;

/**
 * Each edition is left out with a reason, or made, and named once; and it is one that this kind of document can come in.
 */
export function checkEditions(
  editions: readonly (WrittenEdition | undefined)[],
  kind: Kind | undefined,
  facts: FactsReading,
): void {
  editions.forEach((edition, index) => {
    if (!edition) return;
    checkOne(edition, index, facts);
    if (edition.make !== undefined && kind) checkKind(edition.make, kind, index, facts);
    checkTwice(edition, editions.slice(0, index), index, facts);
  });
}

function checkOne(edition: WrittenEdition, index: number, { reading, places }: FactsReading): void {
  const at = (part: Part): WordsPlace | undefined => places[`editions.${index}.${part}`];
  const has = (part: Part): boolean => at(part) !== undefined;
  const report = (part: Part | undefined, wording: Wording): void =>
    reading.report('left-out-or-made', part ? at(part) : places[`editions.${index}`], wording);
  if (has('leave-out') && has('make'))
    report('make', {
      found: 'One edition here is left out and made.',
      allowed: 'Each is either left out, with “leave-out” and “reason”, or made, with “make”.',
      fix: 'Make two of it: [{ leave-out: booklet, reason: One sheet is enough }, { make: poster }]',
    });
  else if (!has('leave-out') && !has('make'))
    report(undefined, {
      found: 'Here it is not said which edition is left out or made.',
      allowed: 'Each has “leave-out” and “reason”, or “make”, and with that “only”.',
      fix: 'Write for example: { leave-out: booklet, reason: One sheet is enough } or { make: poster }',
    });
  else if (has('leave-out') && !has('reason'))
    report('leave-out', {
      found: 'It is not said why this edition is left out.',
      allowed: 'Whoever looks for it is owed a reason: “reason” stands beside each “leave-out”.',
      fix: 'Add it, for example: reason: One sheet is enough',
    });
  if (has('reason') && !has('leave-out') && has('make'))
    report('reason', {
      found: '“reason” stands beside “make”.',
      allowed: '“reason” says why an edition is left out. One that is made needs none.',
      fix: 'Delete “reason”.',
    });
  if (!has('only')) return;
  const { make, only } = edition;
  if (has('leave-out') && !has('make'))
    report('only', {
      found: '“only” stands beside “leave-out”.',
      allowed:
        '“only” says which parts an edition shows that is made. What is left out is left out as a whole.',
      fix: 'Delete “only”.',
    });
  else if (make !== undefined && !askedFor[make].selects)
    report('only', {
      found: `“only” stands beside “make: ${make}”.`,
      allowed: `Some parts alone can be shown by: ${both(askedNames.filter((name) => askedFor[name].selects))}.`,
      fix: 'Delete “only”.',
    });
  else if (only?.length === 0)
    report('only', {
      found: '“only” names no part.',
      allowed: 'It names the parts that the edition shows, by their headings, short words or ids.',
      fix: 'Name at least one, or delete “only” to show all.',
    });
}

function checkKind(make: AskedName, kind: Kind, index: number, { reading, places }: FactsReading): void {
  const fitting = askedNamesFor(kind);
  if (fitting.includes(make)) return;
  reading.report('edition-in-wrong-kind', places[`editions.${index}.make`], {
    found: `A ${kind} cannot be made into the edition “${make}”.`,
    allowed: `“${make}” is for ${both(askedFor[make].kinds.map((each) => `${each}s`))}. ${
      fitting.length > 0 ? `A ${kind} can ask for: ${both(fitting)}.` : `A ${kind} can ask for none.`
    }`,
    fix: 'Choose one of those, or delete this one.',
  });
}

function checkTwice(
  edition: WrittenEdition,
  before: readonly (WrittenEdition | undefined)[],
  index: number,
  { reading, places }: FactsReading,
): void {
  const once = (part: 'leave-out' | 'make', done: string, names: readonly string[]): void => {
    const name = edition[part];
    if (name === undefined || !before.some((each) => each?.[part] === name)) return;
    reading.report('same-edition-twice', places[`editions.${index}.${part}`], {
      found: `The edition “${name}” is ${done} twice.`,
      allowed: `Each edition is named once: ${names.join(', ')}.`,
      fix: 'Delete one of the two.',
    });
  };
  once('leave-out', 'left out', leftNames);
  once('make', 'made', askedNames);
}

/** The editions that are left out. */
export function leftEditions(editions: readonly WrittenEdition[]): WithoutEdition[] {
  return editions.flatMap(({ 'leave-out': edition, reason = '' }) =>
    edition === undefined ? [] : [{ edition, reason }],
  );
}

/** The editions that are asked for, with the parts that they show as their author named them. */
export function askedEditions(
  editions: readonly WrittenEdition[],
  places: Readonly<Record<string, WordsPlace>>,
): AskedEdition[] {
  return editions.flatMap(({ make: edition, only }, index): AskedEdition[] => {
    if (edition === undefined) return [];
    const chosen = only?.map((id, at) => {
      const place = places[`editions.${index}.only.${at}`];
      return { id, ...(place && { place }) };
    });
    const place = places[`editions.${index}.make`];
    return [{ edition, ...(chosen && { only: chosen }), ...(place && { place }) }];
  });
}
