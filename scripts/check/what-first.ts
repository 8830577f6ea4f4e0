import type { Message } from '../../src/model/message.ts';
import { ruleGroups } from '../../src/rules/index.ts';

/** A message, and the lines on which the same slip stands again. */
export interface Told extends Message {
  readonly again?: readonly number[];
}

/** The messages about one file in the order in which an author needs them. */
export interface WhatFirst {
  /** Errors: all of them, for nothing is built before they are put right. */
  readonly stopping: readonly Told[];
  /** Of the rest, those that matter most to readers. */
  readonly first: readonly Told[];
  /** How many are kept back. */
  readonly kept: number;
}

/** More at once than this is not read: an author of a first draft was told 27 things. */
const FIRST = 5;
/** One slip made again and again must not hide all others. */
const OF_ONE_RULE = 2;

/**
 * What stops the build, and the five other messages that matter most. The same slip at several places is one message.
 * `all`: keeps nothing back, in the order of the file.
 */
export function whatFirst(messages: readonly Message[], all: boolean): WhatFirst {
  const told = all ? messages : toldOnce(messages);
  const stopping = told.filter(({ severity }) => severity === 'error');
  const others = told.filter(({ severity }) => severity !== 'error');
  if (all) return { stopping, first: others, kept: 0 };
  const ranked = others.toSorted((a, b) => weight(a) - weight(b));
  const first = ranked.filter((message, index) => {
    const before = ranked.slice(0, index).filter(({ rule }) => rule === message.rule);
    return before.length < OF_ONE_RULE;
  });
  const shown = new Set([...new Set([...first, ...ranked])].slice(0, FIRST));
  return {
    stopping,
    first: others.filter((message) => shown.has(message)),
    kept: others.length - shown.size,
  };
}

/** “mins is an abbreviation” on four lines is one thing to know. */
function toldOnce(messages: readonly Message[]): readonly Told[] {
  const same = Map.groupBy(messages, ({ rule, found, fix }) => [rule, found, fix].join('\n'));
  return [...same.values()].flatMap(([first, ...others]): Told[] => {
    if (!first) return [];
    const lines = new Set(others.flatMap(({ place }) => place?.start.line ?? []));
    lines.delete(first.place?.start.line ?? 0);
    return [lines.size === 0 ? first : { ...first, again: [...lines] }];
  });
}

/** Less matters more: what is sure before what a person has to look at, then by what the rule is about. */
function weight({ severity, rule }: Message): number {
  const sureness = { error: 0, warning: 0, review: 1, hint: 2 }[severity];
  return sureness * 10 + (groupOf.get(rule) ?? OTHERS);
}

/** What somebody does at work may hurt; what is said of people may hurt, too. Then whether it is understood. */
const groups = ['tasks', 'people', 'sentences', 'words', 'structure', 'pictures'];
/** What the reader, pictures and papers say: each is about this file alone, and soon done. */
const OTHERS = 1.5;

const groupOf = new Map(
  ruleGroups.flatMap(({ folder, rules }) => rules.map(({ id }) => [id, groups.indexOf(folder)] as const)),
);
