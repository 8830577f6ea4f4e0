import { parse } from 'yaml';
import { z } from 'zod';
import { kinds } from '../../model/document.ts';
import { readerRules, type ReaderRule } from '../../model/reader-rules.ts';
import { ruleGroups } from '../index.ts';
import type { Example } from './read-header.ts';

/** A rule that needs no check: the reader refuses what is against it, or the build leaves no other way. */
export interface KeptRule {
  readonly id: string;
  /** The name of its group. */
  readonly group: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  /** The messages by which the reader speaks for it. Empty: the build keeps it. */
  readonly reader: readonly ReaderRule[];
  /** The file of this project that keeps it. */
  readonly build?: string;
  /** Absent: the build keeps it, so nothing can be against it. */
  readonly bad?: Example;
}

/** Reads the text of `kept-rules.yml`. Throws on a wrong entry: our own bug. */
export function readKeptRules(text: string): KeptRule[] {
  return z
    .array(entry)
    .parse(parse(text))
    .map(({ bad, build, reader, ...rule }) => {
      if ((build === undefined) !== reader.length > 0)
        throw new Error(`Either the reader or the build keeps a rule: ${rule.id}`);
      return { ...rule, reader, ...(build !== undefined && { build }), ...(bad && { bad: toExample(bad) }) };
    });
}

const line = z.string().trim().min(1);
const groupNames = new Set(ruleGroups.map(({ name }) => name));
const readerIds = Object.keys(readerRules) as ReaderRule[];

const entry = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  group: z.string().refine((name) => groupNames.has(name)),
  title: line,
  why: line,
  source: line,
  reader: z.array(z.enum(readerIds)).default([]),
  build: line.optional(),
  bad: z.strictObject({ kind: z.enum(kinds), facts: line.optional(), text: line.optional() }).optional(),
});

function toExample({ kind, facts, text }: NonNullable<z.infer<typeof entry>['bad']>): Example {
  return {
    isGood: false,
    kind,
    heading: `Bad, in a ${kind}`,
    facts: facts === undefined ? '' : `${facts}\n`,
    ...(text !== undefined && { body: `${text}\n` }),
    withoutAsk: false,
  };
}
