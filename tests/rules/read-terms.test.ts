import { expect, test } from 'vitest';
import { readProjectWords } from '../../src/files/words.ts';
import { formatMessage } from '../../src/model/message.ts';
import type { PictureLookup } from '../../src/model/picture-lookup.ts';
import { readTerms } from '../../src/rules/data/read-terms.ts';
import { plainSite } from '../example-site.ts';

const file = 'content/words/en-GB.yml';
const pictures: PictureLookup = {
  find: (name) =>
    name === 'boss'
      ? { found: true, id: 'boss', needsAlt: false }
      : { found: false, reason: 'No set has it.', suggestions: ['boss'] },
};
const say = (source: string): string =>
  readTerms(source, file, pictures).messages.map(formatMessage).join('\n');

test('a project without a folder for words has none, and that is no mistake', async () => {
  expect(await readProjectWords('/nowhere', plainSite)).toEqual({ terms: new Map(), messages: [] });
});

test('words and names are read in their order', () => {
  const source =
    'words:\n  - word: boss\n    explanation: Who says what to do.\n    avoid: [gaffer]\nnames: [Acas]\n';
  expect(readTerms(source, file)).toEqual({
    terms: [
      { word: 'boss', explanation: 'Who says what to do.', avoid: ['gaffer'] },
      { word: 'Acas', avoid: [], name: true },
    ],
    messages: [],
  });
});

test('an empty file has no words and no mistakes', () => {
  expect(readTerms('# nothing yet\n', file)).toEqual({ terms: [], messages: [] });
});

test('one slip is one message, and all other words stay', () => {
  const source = `words:
  - word: hob
    explanation: The top of the cooker.
      avoid: [stove, range]
  - word: bin
    explanation: "Where rubbish goes.
  - word: kerb
\tavoid: [edge]
  - word: mop
`;
  const { terms, messages } = readTerms(source, file);
  expect(messages.map(({ place, found }) => `${place?.start.line} ${found}`)).toEqual([
    '4 This line starts too far to the right: “avoid: [stove, range]”.',
    '6 The words after this quote mark never end: “Where rubbish goes.”.',
    '8 This line starts with a tab.',
  ]);
  expect(terms.map(({ word }) => word)).toEqual(['mop']);
});

test('all mistakes of a file are said at once, and what is right stays', () => {
  const source = `words:
  - word: hob
    explanaton: The top of the cooker.
  - word: kerb
    avoid: edge
  - explanation: No word.
  - word: 999
  - word: bin
    picture: bosss
  - word: rubbish
    avoid: [Bin]
  - word: BIN
nmaes: [Acas]
`;
  expect(readTerms(source, file, pictures).terms.map(({ word }) => word)).toEqual(['bin', 'rubbish', 'BIN']);
  expect(say(source)).toMatchInlineSnapshot(`
    "content/words/en-GB.yml:3:5 error wrong-word-entry
      Found: There is no fact of the name “explanaton”.
      Allowed: A word has the facts word, explanation, picture and avoid.
      Fix: Did you mean “explanation”? Change it to that.
    content/words/en-GB.yml:5:12 error wrong-word-entry
      Found: “avoid” is not a list.
      Allowed: The words to avoid stand in square brackets, with commas between them.
      Fix: Write it like this: avoid: [boss, gaffer]
    content/words/en-GB.yml:6:5 error wrong-word-entry
      Found: This entry has no word.
      Allowed: Each entry starts with the word that it is about.
      Fix: Write “- word: ” and the word at the start of the entry.
    content/words/en-GB.yml:7:11 error wrong-word-entry
      Found: “word” has no text: it is empty, a number or a list.
      Allowed: It is one piece of text.
      Fix: Write the text after “word: ”. Put a number in "quotes". Delete the line if it is not needed.
    content/words/en-GB.yml:9:14 error unknown-picture
      Found: There is no picture “bosss”. No set has it.
      Allowed: A picture is one of the pictures of this project.
      Fix: Take one of these: boss.
    content/words/en-GB.yml:11:13 error word-right-and-wrong
      Found: “Bin” is a word to avoid here, and it also has an entry of its own.
      Allowed: A word is right or wrong, not both.
      Fix: Take it out of “avoid”, or delete its own entry.
    content/words/en-GB.yml:12:5 error word-twice
      Found: “BIN” stands in the file twice.
      Allowed: Each word has one entry, with one meaning.
      Fix: Keep the entry that is right and delete the other.
    content/words/en-GB.yml:13:1 error broken-words-file
      Found: There is a list of the name “nmaes”.
      Allowed: The file has the list “words:” and the list “names:”.
      Fix: Change its name to “words” or “names”, or delete it."
  `);
});

test('broken YAML is said in plain words with its place', () => {
  expect(say('words:\n  - word: "hob\n')).toMatchInlineSnapshot(`
    "content/words/en-GB.yml:2:11 error broken-words-file
      Found: The words after this quote mark never end: “hob”.
      Allowed: Words that start with a quote mark end with a quote mark of the same sort.
      Fix: Put a quote mark after the last word, or delete this one."
  `);
  expect(say('just text')).toMatchInlineSnapshot(`
    "content/words/en-GB.yml:1:1 error broken-words-file
      Found: The file does not start with a list.
      Allowed: The file has the list “words:” and the list “names:”.
      Fix: Write “words:” on a line of its own, and below it each word as “  - word: drip tray”."
  `);
  expect(say('words: hob')).toMatchInlineSnapshot(`
    "content/words/en-GB.yml:1:8 error broken-words-file
      Found: “words” is not a list, or it is empty.
      Allowed: The file has the list “words:” and the list “names:”.
      Fix: Write each entry below “words:” on a line that starts with a hyphen, or delete “words:”."
  `);
});
