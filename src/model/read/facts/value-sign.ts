import { inQuotes, lineAround } from './facts-lines.ts';
import { quote, type Wording } from '../common/reading.ts';

/**
 * What to say of a value that starts with a sign of YAML, such as `place: & Sons`. The offset is anywhere in its line.
 * `undefined`: it starts with none.
 */
export function explainSign(offset: number, yaml: string): Wording | undefined {
  const { start, end, line } = lineAround(offset, yaml);
  const value = AFTER_NAME.exec(line)?.[1] ?? yaml.slice(offset, end);
  const sign = SIGN.exec(value)?.[0] ?? SIGN_BEFORE.exec(yaml.slice(start, offset))?.[1];
  if (sign === undefined) return undefined;
  const inList = /^[ \t]*- /.test(line) && !value.includes('"') ? `"${value.trim()}"` : undefined;
  // Between brackets the sign stands before one of several things, and only the author knows where that ends.
  const whole = SIGN.test(value) ? (inQuotes(line) ?? inList) : undefined;
  return {
    found: `A value starts with ${sign}: ${quote(value)}. That sign has a meaning for programs.`,
    allowed: 'A value starts with a letter, a digit or a quote mark.',
    fix: `If the sign is no part of the words, delete it. If it is, put all of them in quotes${whole ? `: ${whole}` : '.'}`,
  };
}

/** The value of a fact, or a thing of a list. */
const AFTER_NAME = /^[ \t]*(?:- +)?(?:[A-Za-z][\w -]*:[ \t]+)?([^\sA-Za-z].*)$/;
const SIGN = /^(?:[&*!%@`|>,\]}]|[?-](?=\s))/;
/** In a list between brackets, the parser names what follows: `[&cup cup]`. */
const SIGN_BEFORE = /([&!])\S*[ \t]*$/;
