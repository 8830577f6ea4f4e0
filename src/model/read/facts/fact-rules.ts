import { z } from 'zod';
import type { Kind } from '../../document.ts';

type Need = boolean | readonly Kind[];

/** One fact that a group of facts may hold. */
export interface FactRule<T, R extends Need = Need> {
  /** What it says, for the help page. */
  readonly about: string;
  /** A line that an author can copy. */
  readonly example: string;
  /** The kinds that may have it. Absent: all. */
  readonly kinds?: readonly Kind[];
  /** The kinds that must have it, or whether all must. Absent: none. */
  readonly required?: R;
  /** What may stand there, and what becomes of it. */
  readonly read: z.ZodType<T>;
}

/** A rule with the sort of its value and who needs it. */
export function field<T, const R extends Need = false>(rule: FactRule<T, R>): FactRule<T, R> {
  return rule;
}

export type FactRules = Readonly<Record<string, FactRule<unknown>>>;

/** What was read of a group when nothing that all need is missing. */
export type CompleteFacts<F extends FactRules> = {
  readonly [Name in keyof F]: F[Name] extends FactRule<infer T, infer R>
    ? R extends true
      ? T
      : T | undefined
    : never;
};

/** What was read of a group so far. In a list there may be gaps: things that were refused. */
export type Facts<F extends FactRules> = {
  readonly [Name in keyof F]: F[Name] extends FactRule<infer T> ? WithGaps<T> | undefined : never;
};

type WithGaps<T> = T extends readonly (infer Item)[] ? readonly (Item | undefined)[] : T;

/** A group of facts inside the facts, such as a contact. `short` lets plain words stand for one of them. */
export function groupOf<F extends FactRules>(
  rules: F,
  short?: keyof F & string,
): z.ZodType<CompleteFacts<F>> {
  const shape = Object.fromEntries(
    Object.entries(rules).map(([name, { read, required }]) => [
      name,
      required === true ? read : read.optional(),
    ]),
  );
  const group = z.preprocess(
    (value) => (short !== undefined && typeof value === 'string' ? { [short]: value } : value),
    z.strictObject(shape),
  ) as unknown as z.ZodType<CompleteFacts<F>>;
  shapes.set(group, { group: rules, ...(short !== undefined && { short }) });
  return group;
}

/** A list. With `single`, one value may stand for a list of one. */
export function listOf<T>(item: z.ZodType<T>, { single = false } = {}): z.ZodType<readonly T[]> {
  const list = z.preprocess(
    (value) => (single && !Array.isArray(value) && value !== null && value !== '' ? [value] : value),
    z.array(item),
  );
  shapes.set(list, { item, single });
  return list;
}

/** What lies inside a fact that is no plain value. */
export type Shape =
  | { readonly group: FactRules; readonly short?: string }
  | { readonly item: z.ZodType; readonly single: boolean };

const shapes = new WeakMap<z.ZodType, Shape>();

/** Absent: the schema is for one value. */
export function shapeOf(schema: z.ZodType): Shape | undefined {
  return shapes.get(schema);
}

/** The rules of the group of facts to which a path leads: an empty one to the rules given. */
export function rulesAt(path: readonly (string | number)[], rules: FactRules): FactRules {
  let group = rules;
  for (const name of path) {
    const schema = typeof name === 'string' ? group[name]?.read : undefined;
    if (schema) group = rulesIn(schema);
  }
  return group;
}

function rulesIn(schema: z.ZodType): FactRules {
  const shape = shapeOf(schema);
  if (!shape) return {};
  return 'group' in shape ? shape.group : rulesIn(shape.item);
}
