/**
 * Whether a character of a text stands in a web or e-mail address. An address has to be written as it is: its letters are
 * no words, and its signs no signs, to a rule.
 */
export function isInAddress(offset: number, text: string): boolean {
  const addresses = addressesIn(text);
  // The last that starts at the offset or before it: addresses stand in their order, and none in another.
  let [low, high] = [0, addresses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((addresses[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset < (addresses[low - 1]?.end ?? 0);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Rules ask for one word of a text after the other: its addresses are found once. */
let last: { readonly text: string; readonly addresses: readonly Span[] } = { text: '', addresses: [] };

function addressesIn(text: string): readonly Span[] {
  if (text !== last.text) last = { text, addresses: mayHaveOne.test(text) ? findAddresses(text) : [] };
  return last.addresses;
}

function findAddresses(text: string): Span[] {
  return [...text.matchAll(address)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

const mayHaveOne = /\w[.@]\w|:\/\//;
const address =
  /(?:https?:\/\/|www\.)\S*[\p{L}\d/]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|eu|wales|cymru|scot)(?!\w)(?:\/\S*[\p{L}\d/])?/giu;
