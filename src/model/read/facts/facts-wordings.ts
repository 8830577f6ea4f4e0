import type { YAMLParseError } from 'yaml';
import type { Wording } from '../common/reading.ts';

/** What facts look like. */
export const NAMES =
  'Each fact has its name, a colon, a space and its value, as in “title: Clean the coffee machine”.';

/** Of what nobody can explain. */
export const anything: Wording = {
  found: 'The facts at the top cannot be understood from here on.',
  allowed: NAMES,
  fix: 'Look at this line and the line before it. Put words with : # " or brackets in them into "quotes".',
};

/** Where lines start in the facts of a document; other files have another order. */
export const LEFT_EDGE =
  'Names of facts start at the left edge. The things of a list start with two spaces and a hyphen.';

/** Of a line that starts at the wrong place. */
export const indent: Wording = {
  found: 'This line starts too far to the left or to the right.',
  allowed: LEFT_EDGE,
  fix: 'Put this line exactly below the lines it belongs to. Use spaces.',
};

/** By what the parser calls it. */
export const wordings: Partial<Record<YAMLParseError['code'], Wording>> = {
  BAD_INDENT: indent,
  TAB_AS_INDENT: {
    found: 'This line starts with a tab.',
    allowed: 'Lines start with spaces.',
    fix: 'Delete the tab and type two spaces. Look at the lines below it, too.',
  },
  MISSING_CHAR: {
    found:
      'Something is missing here: a closing quote mark, a closing bracket, a comma, or the colon after a name.',
    allowed:
      'What is opened with " [ or { is closed with " ] or }. After the name of a fact stands a colon and a space.',
    fix: "Add the missing sign. If the words have quote marks in them, put 'other quotes' around them.",
  },
  BAD_SCALAR_START: {
    found: 'A value starts with a sign that has a meaning for programs, such as @ ` % or |.',
    allowed: 'A value starts with a letter, a digit or a quote mark.',
    fix: 'Put the whole value in "quotes".',
  },
  // The parser's stack is full. Nobody writes that by hand.
  RESOURCE_EXHAUSTION: {
    found: 'The facts hold lists in lists in lists, hundreds deep.',
    allowed: 'A list holds words or groups of facts.',
    fix: 'Delete the brackets or hyphens that are too many.',
  },
};
