import type { YAMLParseError } from 'yaml';
import { factAround, inQuotes, lineAround } from './facts-lines.ts';
import { anything, indent, NAMES, wordings } from './facts-wordings.ts';
import { quote, type Wording } from '../common/reading.ts';
import type { Stretch } from '../common/trouble.ts';
import { explainSign } from './value-sign.ts';

/** What the YAML parser did not understand, in the author's words. Stretches are offsets in the YAML. */
export interface FactsTrouble {
  readonly at: Stretch;
  readonly wording: Wording;
  /** What to blank out so that the other facts can be read. */
  readonly broken: Stretch;
  /** Whether nobody can say what is wrong, only where. */
  readonly isRiddle?: true;
}

/** Says in plain words what the YAML parser did not understand, and what the line may have been meant to be. */
export function explainYaml(error: YAMLParseError, yaml: string): FactsTrouble {
  for (const explain of explanations) {
    const trouble = explain(error, yaml);
    if (trouble) return trouble;
  }
  return { at: error.pos, wording: anything, broken: factAround(error.pos[0], yaml), isRiddle: true };
}

type Explanation = (error: YAMLParseError, yaml: string) => FactsTrouble | undefined;

const openQuote: Explanation = ({ code, message }, yaml) => {
  // The parser reports a quote that never ends where the facts end. The author needs the line where it starts.
  const open =
    code === 'MISSING_CHAR' && message.includes('quote')
      ? /(?<=[:[{,-][ \t]+)(?:"[^"\r\n]*|'[^'\r\n]*)(?=[\r\n]|$)/.exec(yaml)
      : null;
  return (
    (open && {
      at: [open.index, open.index + open[0].length],
      wording: {
        found: `The words after this quote mark never end: ${quote(open[0].slice(1))}.`,
        allowed: 'Words that start with a quote mark end with a quote mark of the same sort.',
        fix: 'Put a quote mark after the last word, or delete this one.',
      },
      broken: factAround(open.index, yaml),
    }) ??
    undefined
  );
};

const openBracket: Explanation = ({ message, pos }, yaml) => {
  if (!message.startsWith('Flow ')) return undefined;
  const broken = factAround(Math.max(0, pos[0] - 1), yaml);
  const open: number[] = [];
  for (const { 0: bracket, index } of yaml.slice(...broken).matchAll(/[[\]{}]/g))
    if (bracket === '[' || bracket === '{') open.push(broken[0] + index);
    else open.pop();
  const start = open.at(-1);
  if (start === undefined) return undefined;
  const { end, line } = lineAround(start, yaml);
  const whole = inQuotes(line);
  return {
    at: [start, end],
    wording: {
      found: `The bracket ${yaml[start]} is never closed: ${quote(yaml.slice(start, end))}.`,
      allowed: 'What is opened with [ or { is closed with ] or }.',
      fix: `Put ${yaml[start] === '[' ? ']' : '}'} after the last word.${whole ? ` If the bracket is a part of the words, put them in quotes: ${whole}` : ''}`,
    },
    broken,
  };
};

const noSpace: Explanation = ({ code, pos }, yaml) => {
  const { start, end, line } = lineAround(pos[0], yaml);
  const [, name, value] = /^[ \t]*(?:- +)?([A-Za-z][A-Za-z-]*):([^\s/].*)$/.exec(line) ?? [];
  if (!name || !value || !badKeys.has(code)) return undefined;
  return {
    at: [start, end],
    wording: {
      found: `There is no space after the colon: ${quote(line)}.`,
      allowed: 'Each fact has its name, a colon, a space and its value.',
      fix: `Write: ${name}: ${value.trim()}`,
    },
    broken: factAround(start, yaml),
  };
};

const indented: Explanation = ({ code, pos }, yaml) => {
  const { end, line } = lineAround(pos[0], yaml);
  const next = lineAround(end + (yaml.startsWith('\r\n', end) ? 2 : 1), yaml);
  const isNamed = /^[ \t]+[A-Za-z][\w-]*:(?:\s|$)/.test(next.line) && next.start > end;
  if (!badKeys.has(code) || !isNamed || !/^[^:]*:[ \t]+[^:]*$/.test(line)) return undefined;
  return {
    at: [next.start, next.end],
    wording: { ...indent, found: `This line starts too far to the right: ${quote(next.line)}.` },
    broken: [next.start, next.end],
  };
};

/** When only the first fact is moved to the right, the parser stumbles over every other one. */
const firstIndented: Explanation = (_, yaml) => {
  const before = /^(?:[ \t]*[\r\n])*[ \t]+(?=[A-Za-z][\w-]*:\s)/.exec(yaml)?.[0];
  if (before === undefined || !/^[A-Za-z][\w-]*:/m.test(yaml)) return undefined;
  const { start, end, line } = lineAround(before.length, yaml);
  return {
    at: [start, end],
    wording: { ...indent, found: `This line starts too far to the right: ${quote(line)}.` },
    broken: [start, end],
  };
};

const secondColon: Explanation = ({ code, pos }, yaml) => {
  const { start, end, line } = lineAround(pos[0], yaml);
  const [, name = '', value] = /^([ \t]*(?:- +)?[A-Za-z][\w -]*:[ \t]+)(\S.*:(?:\s.*)?)$/.exec(line) ?? [];
  if (!value || code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  return {
    at: [start + name.length, end],
    wording: {
      found: `There is a second colon in this line: ${quote(line)}.`,
      allowed: 'A colon with a space after it stands only between the name of a fact and its value.',
      fix: `If the colon is a part of the words, put them in quotes: ${inQuotes(line) ?? 'title: "Stop: hot machine"'}`,
    },
    broken: factAround(start, yaml),
  };
};

const noFact: Explanation = ({ code, pos }, yaml) => {
  const { start, end, line } = lineAround(pos[0], yaml);
  if (line.includes(':') || line.trim() === '' || !badKeys.has(code)) return undefined;
  return {
    at: [start, end],
    wording: {
      found: `This line is not part of any fact: ${quote(line)}.`,
      allowed: NAMES,
      fix: 'Put the name of the fact, a colon and a space before it. If it belongs to the line above, put both on one line.',
    },
    broken: [start, end],
  };
};

const afterQuote: Explanation = ({ code, pos }, yaml) => {
  const { start, end, line } = lineAround(pos[0], yaml);
  const [, name = '', value] = /^([ \t]*(?:- +)?[A-Za-z][\w -]*:[ \t]+)(["'[{].*)$/.exec(line) ?? [];
  if (!value || code !== 'UNEXPECTED_TOKEN') return undefined;
  return {
    at: [start + name.length, end],
    wording: {
      found: `There is more after the closing quote mark or bracket: ${quote(value)}.`,
      allowed: 'What starts with a quote mark or a bracket ends with one, and nothing stands after it.',
      fix: `Put quotes around all of it: ${inQuotes(line) ?? 'title: "‘Tea’ for all"'}`,
    },
    broken: factAround(start, yaml),
  };
};

const twice: Explanation = ({ code, pos }, yaml) => {
  if (code !== 'DUPLICATE_KEY') return undefined;
  const name = /^[^:,}]*/.exec(yaml.slice(pos[0]))?.[0] ?? '';
  return {
    at: [pos[0], pos[0] + Math.max(1, name.trimEnd().length)],
    wording: {
      found: `${quote(name)} is there twice.`,
      allowed: 'Each fact is named once.',
      fix: 'Keep the one that is right and delete the other.',
    },
    broken: factAround(pos[0], yaml),
  };
};

/** In YAML such a line ends a document and starts the next. The parser points at what stands below it. */
const dividingLine: Explanation = ({ code }, yaml) => {
  const typed = code === 'MULTIPLE_DOCS' ? /^(?:---|\.\.\.)(?=\s|$)/m.exec(yaml) : null;
  if (!typed) return undefined;
  const { start, end, line } = lineAround(typed.index, yaml);
  return {
    at: [start, end],
    wording: {
      found: `This line divides what belongs together: ${quote(line)}.`,
      allowed: 'Facts and the things of a list follow each other, with no line of --- or ... between them.',
      fix: 'Delete this line.',
    },
    broken: [start, end],
  };
};

/** `place: & Sons`. A line of another error may only look like it, so only the parser's own words for it count. */
const sign: Explanation = ({ code, pos }, yaml) => {
  const wording = signCodes.has(code) ? explainSign(pos[0], yaml) : undefined;
  return wording && { at: pos, wording, broken: factAround(pos[0], yaml) };
};

const byCode: Explanation = ({ code, pos }, yaml) => {
  const wording = wordings[code];
  return wording && { at: pos, wording, broken: factAround(pos[0], yaml) };
};

/** The first that knows an answer gives it. */
const explanations = [
  firstIndented,
  openQuote,
  openBracket,
  noSpace,
  indented,
  secondColon,
  noFact,
  afterQuote,
  twice,
  dividingLine,
  sign,
  byCode,
];

/** What the parser says when a line is no name with a value. */
const badKeys: ReadonlySet<string> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
]);

/** What the parser says of a value that starts with one of its own signs. */
const signCodes: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BAD_ALIAS',
  'UNEXPECTED_TOKEN',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
]);
