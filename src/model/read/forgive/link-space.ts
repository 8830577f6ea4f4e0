import { quote, type Reading } from '../common/reading.ts';
import { replacements } from './overwrite.ts';

/** `[words] (address)`: with a space between them, both would be printed and nothing would be a link. */
export function reportLinkSpaces(text: string, reading: Reading): void {
  for (const { 0: typed, index, groups } of text.matchAll(SPACED_LINK)) {
    const { words = '', address = '', space = '' } = groups ?? {};
    const at = index + words.length + 2;
    reading.report('link-space', reading.lines.place(index, index + typed.length), {
      found: `There is a space between the words and the address of this link: ${quote(typed)}.`,
      allowed: 'The address of a link stands right after its words.',
      fix: `Write [${words}](${address})`,
      mend: replacements([{ at, length: space.length, typed: '' }], reading.lines),
    });
  }
}

/** Only what is an address: words in square brackets and others in round ones may follow each other, too. */
const SPACED_LINK =
  /\[(?<words>[^[\]\r\n]+)\](?<space>[ \t\u00a0]+)\((?<address>(?:https?:\/\/|www\.|mailto:|tel:|[/#])[^\s()]*|[\w.+-]+@[\w-]+\.[\w.-]+|[\w-]+(?:\.[\w-]+)+(?:\/[^\s()]*)?)\)/g;
