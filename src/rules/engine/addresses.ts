/**
 * Whether a character of a text stands in a web or e-mail address. An address has to be written as it is: its letters are
 * no words, and its signs no signs, to a rule.
 */
export function isInAddress(offset: number, text: string): boolean {
  if (!mayHaveOne.test(text)) return false;
  return [...text.matchAll(address)].some(
    ({ 0: found, index }) => index <= offset && offset < index + found.length,
  );
}

const mayHaveOne = /\w[.@]\w|:\/\//;
const address =
  /(?:https?:\/\/|www\.)\S*[\p{L}\d/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|eu|wales|cymru|scot)(?!\w)(?:\/\S*[\p{L}\d/])?/giu;
