import type { Sentence } from './passage.ts';

export interface Series {
  /** How many things stand in the row. */
  readonly things: number;
  /** Commas that part them. */
  readonly commas: number;
  /** Whether one of the things between the first and the last has four words or more. */
  readonly isLong: boolean;
  /** Where the row starts and ends in the passage. The start is that of its second thing's comma at the latest. */
  readonly start: number;
  readonly end: number;
}

/** A row of three things or more: "a, b and c" or "a, b or c". The things have up to five words. */
export function findSeries({ text, start }: Sentence): Series | undefined {
  const found = [...text.matchAll(row)].find(({ groups }) => groups?.['end'] !== undefined);
  if (!found) return undefined;
  const commas = found[0].match(/,/g)?.length ?? 0;
  const isOxford = /,\s(?:and|or)\s/u.test(found[0]);
  const things = commas + (isOxford ? 1 : 2);
  if (
    things < 3 ||
    (commas === 1 && !isOxford && clause.test(text) && !ends.test(text.slice(found.index + found[0].length)))
  )
    return undefined;
  const isLong = found[0].split(/,\s*|\s(?:and|or)\s/u).some((thing) => thing.split(/\s/u).length > 3);
  return { things, commas, isLong, start: start + found.index, end: start + found.index + found[0].length };
}

const thing = String.raw`(?!(?:and|or|but|so|then|because)\s)[\p{L}\d'’£%.-]+(?:\s(?!(?:and|or)\s)[\p{L}\d'’£%-]+){0,4}`;
const sign = String.raw`[\p{L}\d'’£%-]`;
/** Of what breaks off before its end no part is a row, so that it does not have to be read again from each of its words on. */
const row = new RegExp(
  String.raw`(?<!${sign})${sign}+(?:,\s${thing})+(?<end>,?\s(?:and|or)\s${sign}+)?`,
  'gu',
);

/** "If it smokes, smells or leaks, stop": another comma ends the clause. */
const ends = /^[^,]*,\s(?!(?:and|or|but|so|then)\s)/u;
/** "If it leaks, stop and call": the comma ends a clause. */
const clause =
  /^(?:if|when|while|after|before|until|once|as|because|since|unless|although|in|on|at|for|from|by|then|first|next|please|yes|no|with|to|under|over|near|every|each|today|now|here|sometimes|hello|sorry|\p{L}+ly)\b/iu;
