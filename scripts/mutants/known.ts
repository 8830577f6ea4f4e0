import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { keyOf } from './draw.ts';
import type { Mutant } from './mutant.ts';

/** A mutant by its words, not by its line. */
export interface Named {
  readonly file: string;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** The how manieth of its file with the same words. Absent: all of them. */
  readonly nth?: number | undefined;
}

/** A mutant that no test can notice, because the program does the same with it, with the reason. */
export interface Equal extends Named {
  readonly reason: string;
}

/** Mutants of one kind that no test notices, although a test could, and why that is so. */
export interface Left {
  readonly kind: string;
  readonly reason: string;
  readonly mutants: readonly Named[];
}

const named = {
  file: z.string(),
  mutator: z.string(),
  original: z.string(),
  replacement: z.string(),
  nth: z.int().positive().optional(),
};
const reason = z.string().min(20);
const equalSchema = z.array(z.strictObject({ ...named, reason }));
const leftSchema = z.array(
  z.strictObject({ kind: z.string().min(5), reason, mutants: z.array(z.strictObject(named)).min(1) }),
);

/** The rows of `equal.yml`. */
export function readEquals(): Equal[] {
  return equalSchema.parse(rowsOf('equal.yml'));
}

/** The kinds of `left.yml`. */
export function readLeft(): Left[] {
  return leftSchema.parse(rowsOf('left.yml'));
}

export function isNamed(mutant: Mutant, { nth = mutant.nth, ...named }: Named): boolean {
  const { file, mutator, original, replacement } = named;
  return keyOf({ ...mutant, file, mutator, original, replacement, nth }) === keyOf(mutant);
}

function rowsOf(file: string): unknown {
  return parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
