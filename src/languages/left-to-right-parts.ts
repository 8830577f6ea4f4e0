/** Where a stretch of a text starts and ends, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What is read from left to right as a whole, also in a sentence that is read from right to left: web addresses, email
 * addresses and phone numbers. Left to the letters alone (Unicode Standard Annex 9), "020 7946 0999" would become
 * "0999 7946 020" behind an Arabic word, and the slash at the end of an address would go to its front.
 */
export function leftToRightParts(text: string): Stretch[] {
  return Array.from(text.matchAll(LEFT_TO_RIGHT), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** A text in pieces, each read from left to right as a whole or not. */
export function leftToRightPieces(
  text: string,
): { readonly words: string; readonly isLeftToRight: boolean }[] {
  const cuts = leftToRightParts(text);
  const ends = [0, ...cuts.flatMap(({ start, end }) => [start, end]), text.length];
  return ends.slice(1).flatMap((end, index) => {
    const words = text.slice(ends[index], end);
    return words === '' ? [] : [{ words, isLeftToRight: index % 2 === 1 }];
  });
}

/** An address with its path, or figures in groups. */
const LEFT_TO_RIGHT =
  /(?:https?:\/\/)?[a-z0-9_.+-]*@?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#][\w./?#=&%~+-]*)?|\+?\d[\d()-]*(?: \(?\d[\d()-]*)+/giu;
