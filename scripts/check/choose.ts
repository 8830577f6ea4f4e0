import { otherRules } from '../../src/check/other-rules.ts';
import type { Message } from '../../src/model/message.ts';
import { nearest } from '../../src/model/nearest.ts';
import { readerRules } from '../../src/model/reader-rules.ts';
import { rules } from '../../src/rules/index.ts';
import { WrongValue } from '../terminal/command.ts';

/**
 * The rules that `--rules a,b` names. Absent: all. Refuses a name that nobody knows, with the nearest ones; the names in
 * the messages at hand are always known.
 */
export function chooseRules(
  typed: string | undefined,
  messages: readonly Message[],
): ReadonlySet<string> | undefined {
  if (typed === undefined) return undefined;
  const names = typed
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const known = [
    ...rules.map(({ id }) => id),
    ...Object.keys(readerRules),
    ...Object.keys(otherRules),
    ...messages.map(({ rule }) => rule),
  ];
  const unknown = names.filter((name) => !known.includes(name));
  if (names.length === 0 || unknown.length > 0) throw new WrongValue(refusal(unknown, known));
  return new Set(names);
}

function refusal(unknown: readonly string[], known: readonly string[]): string {
  if (unknown.length === 0) return '--rules takes one rule or more: --rules hard-word,passive';
  return unknown
    .map((name) => {
      const near = nearest(name, [...new Set(known)]);
      return `No rule has the name ${name}.${near.length > 0 ? ` Do you mean ${near.join(' or ')}?` : ''}`;
    })
    .join('\n');
}
