/** A text that is made of one piece again and again. `of` gives the text of at least so many characters. */
export interface MadeText {
  readonly name: string;
  readonly of: (length: number) => string;
}

/** Pieces by the name of their text. `after`: what stands once, before the first piece. */
type Pieces = Readonly<Record<string, string | { readonly after: string; readonly again: string }>>;

/** The texts of these pieces, in their order. */
export function madeTexts(pieces: Pieces): MadeText[] {
  return Object.entries(pieces).map(([name, piece]) => {
    const { after, again } = typeof piece === 'string' ? { after: '', again: piece } : piece;
    return { name, of: (length) => after + again.repeat(Math.ceil((length - after.length) / again.length)) };
  });
}

/** Words, numbers and signs that are as odd for the reader of a file as for the rules. */
export const plainTexts: readonly MadeText[] = madeTexts({
  digits: '1',
  numbers: '1 ',
  percentages: '5% ',
  prices: '£5.20 ',
  times: '12:30 ',
  'phone numbers': '020 7946 0000 ',
  names: 'Ab ',
  words: 'word ',
  'words with commas': 'word, ',
  'short sentences': 'Put it in. ',
  'quoted words': '“a” ',
  'round brackets': '(a) ',
  accents: { after: 'a', again: '\u0301' },
  'spaces that cannot break': { after: 'a', again: '\u00A0' },
  'letters from right to left': 'سلام ',
});
