import type { Message } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import type { PictureAnswer } from '../../model/picture-lookup.ts';
import type { Explainer } from '../../model/read/common/positioned.ts';
import { termSchema } from './term-schema.ts';

/** What a message about the project's words says; its place comes from where the value stands. */
export type TermWording = Pick<Message, 'rule' | 'found' | 'allowed' | 'fix'>;

export const notYaml: TermWording = {
  rule: 'broken-words-file',
  found: 'The list of words cannot be understood from here on.',
  allowed: 'Each fact has its name, a colon, a space and its value. A new word starts with “  - word: ”.',
  fix: 'Look at this line and the line before it. Use spaces, no tabs. Put text with a colon or # in "quotes".',
};

export const noLists: TermWording = {
  rule: 'broken-words-file',
  found: 'The file does not start with a list.',
  allowed: 'The file has the list “words:” and the list “names:”.',
  fix: 'Write “words:” on a line of its own, and below it each word as “  - word: drip tray”.',
};

export function unknownList(name: string): TermWording {
  return {
    ...noLists,
    found: `There is a list of the name “${name}”.`,
    fix: 'Change its name to “words” or “names”, or delete it.',
  };
}

export function notList(name: string): TermWording {
  return {
    ...noLists,
    found: `“${name}” is not a list, or it is empty.`,
    fix: `Write each entry below “${name}:” on a line that starts with a hyphen, or delete “${name}:”.`,
  };
}

/** Says in plain words what the schema of an entry did not accept. */
export const explainTerms: Explainer<TermWording> = {
  unknown: explainUnknown,
  missing: (name) => (name === 'word' ? noWord : noText(name)),
  wrong: (_, [, , fact, index]) => {
    if (fact === undefined) return wrongEntry;
    return fact === 'avoid' && index === undefined ? avoidIsNoList : noText(String(fact));
  },
};

export function twice(word: string): TermWording {
  return {
    rule: 'word-twice',
    found: `“${word}” stands in the file twice.`,
    allowed: 'Each word has one entry, with one meaning.',
    fix: 'Keep the entry that is right and delete the other.',
  };
}

export function rightAndWrong(word: string): TermWording {
  return {
    rule: 'word-right-and-wrong',
    found: `“${word}” is a word to avoid here, and it also has an entry of its own.`,
    allowed: 'A word is right or wrong, not both.',
    fix: 'Take it out of “avoid”, or delete its own entry.',
  };
}

export function noPicture(
  name: string,
  { reason, suggestions }: Extract<PictureAnswer, { found: false }>,
): TermWording {
  return {
    rule: 'unknown-picture',
    found: `There is no picture “${name}”. ${reason}`.trim(),
    allowed: 'A picture is one of the pictures of this project.',
    fix:
      suggestions.length > 0
        ? `Take one of these: ${suggestions.join(', ')}.`
        : 'Take another name, or delete the line.',
  };
}

function explainUnknown(name: string): ReturnType<Explainer<TermWording>['unknown']> {
  const [near] = nearest(name, Object.keys(termSchema.shape));
  const told: TermWording = {
    rule: 'wrong-word-entry',
    found: name ? `There is no fact of the name “${name}”.` : 'There is a fact without a name here.',
    allowed: 'A word has the facts word, explanation, picture and avoid.',
    fix: !name
      ? 'Put words with a colon in them in "quotes", or delete the line.'
      : near
        ? `Did you mean “${near}”? Change it to that.`
        : 'Change the name, or delete the line.',
  };
  return { told, meant: near === undefined ? [] : [near] };
}

const wrongEntry: TermWording = {
  rule: 'wrong-word-entry',
  found: 'This is not an entry of this list.',
  allowed: 'In “words” each entry starts with “- word: ”. In “names” each entry is a name.',
  fix: 'Write it as “- word: drip tray” below “words:”, or as “- Acas” below “names:”.',
};

const avoidIsNoList: TermWording = {
  rule: 'wrong-word-entry',
  found: '“avoid” is not a list.',
  allowed: 'The words to avoid stand in square brackets, with commas between them.',
  fix: 'Write it like this: avoid: [boss, gaffer]',
};

const noWord: TermWording = {
  rule: 'wrong-word-entry',
  found: 'This entry has no word.',
  allowed: 'Each entry starts with the word that it is about.',
  fix: 'Write “- word: ” and the word at the start of the entry.',
};

function noText(field: string): TermWording {
  return {
    rule: 'wrong-word-entry',
    found: `“${field}” has no text: it is empty, a number or a list.`,
    allowed: 'It is one piece of text.',
    fix: `Write the text after “${field}: ”. Put a number in "quotes". Delete the line if it is not needed.`,
  };
}
