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

/** An address with its path, or figures in groups. */
const LEFT_TO_RIGHT =
  /(?:https?:\/\/)?[a-z0-9_.+-]*@?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#][\w./?#=&%~+-]*)?|\+?\d[\d()-]*(?: \(?\d[\d()-]*)+/giu;
