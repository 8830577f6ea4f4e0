import { decode, type ExpectedText } from '../file/decode.ts';
import type { Reading } from '../common/reading.ts';

/** UTF-16 units: 10,000 lines with 100 letters each. A table of people for an easy-read report has some hundred. */
const LONGEST_TABLE = 1_000_000;

const SAVE =
  'Open the table in Excel or another spreadsheet program, choose “Save as”, and choose “CSV UTF-8” as the type.';

const table: ExpectedText = {
  longest: LONGEST_TABLE,
  empty: {
    found: 'The table is empty.',
    allowed: 'The first line of a table names its columns, and each line below it is a row.',
    fix: 'Write, for example: answer,people and below it: Good,12',
  },
  notText: (sort) => ({
    found: `This is ${sort}, not a table as plain text.`,
    allowed: 'The table of a chart is a CSV file, saved as UTF-8.',
    fix: SAVE,
  }),
  tooLong: (text) => ({
    found: `The table has ${text.length.toLocaleString('en-GB')} characters.`,
    allowed: `A table may have up to ${LONGEST_TABLE.toLocaleString('en-GB')} characters.`,
    fix: 'Delete the columns that no chart shows, or count the people first: one line for each answer.',
  }),
  saveUtf16: SAVE,
  saveOther: SAVE,
};

/** The text of a table, without the mark that some programs put before it. `undefined`: the reading has the message. */
export function decodeTable(bytes: Uint8Array, file: string, reading: Reading): string | undefined {
  const decoded = decode(bytes, file, table);
  if (decoded.text !== undefined) return decoded.text.replace(/^\uFEFF/u, '');
  reading.messages.push(decoded.message);
  return undefined;
}
