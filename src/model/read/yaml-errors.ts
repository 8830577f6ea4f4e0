import type { YAMLParseError } from 'yaml';
import type { Wording } from './reading.ts';

/** Says in plain words what the YAML parser did not understand. */
export function explainYaml(error: YAMLParseError): Wording {
  return explanations[error.code] ?? anything;
}

const anything: Wording = {
  found: 'The facts at the top cannot be understood from here on.',
  allowed: 'Each fact has its name, a colon, a space and its value, as in “title: Clean the coffee machine”.',
  fix: 'Look at this line and the line before it. Put words with : # " or brackets in them into "quotes".',
};

const colon: Wording = {
  found: 'There is a second colon in this line, or a line that is not part of any fact.',
  allowed: 'A colon with a space after it stands only between the name of a fact and its value.',
  fix: 'If the words themselves have a colon, put them in quotes: title: "Stop: hot machine".',
};

const indent: Wording = {
  found: 'This line starts too far to the left or to the right.',
  allowed: 'Names of facts start at the left edge. The things of a list start with two spaces and a hyphen.',
  fix: 'Put this line exactly below the lines it belongs to. Use spaces.',
};

const explanations: Partial<Record<YAMLParseError['code'], Wording>> = {
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: colon,
  BAD_INDENT: indent,
  TAB_AS_INDENT: {
    found: 'This line starts with a tab.',
    allowed: 'Lines start with spaces.',
    fix: 'Delete the tab and type two spaces.',
  },
  DUPLICATE_KEY: {
    found: 'This fact is named twice.',
    allowed: 'Each fact is named once.',
    fix: 'Keep the one that is right and delete the other.',
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
  MULTIPLE_DOCS: {
    found: 'There is a line of --- or ... between the facts.',
    allowed: 'The facts stand between one line of --- and the next.',
    fix: 'Delete this line.',
  },
  BAD_ALIAS: {
    found: 'A value starts with *. That sign has a meaning for programs.',
    allowed: 'Facts are plain words, dates and lists.',
    fix: 'If the star is part of the words, put the words in "quotes". If not, delete it.',
  },
};
