import { expect, test } from 'vitest';
import { joinLetters, visualLine } from '../../../src/pdf/filling/visual-line.ts';

/** Names of the forms, from the names that Unicode gives them. */
const BEH = { alone: '\ufe8f', end: '\ufe90', start: '\ufe91', middle: '\ufe92' } as const;

test.each([
  ['ب', BEH.alone],
  ['بب', BEH.start + BEH.end],
  ['ببب', BEH.start + BEH.middle + BEH.end],
  // Alef joins to what stands before it alone.
  ['باب', `${BEH.start}\ufe8e${BEH.alone}`],
  // A sign on a letter does not part it from the next.
  ['بَب', `${BEH.start}\u064e${BEH.end}`],
  ['ب ب', `${BEH.alone} ${BEH.alone}`],
  ['ب\u200cب', BEH.alone + BEH.alone],
  ['ب\u200d', BEH.start],
  ['بـ', `${BEH.start}\u0640`],
  // Lam and alef are one, and join to what stands before them.
  ['لا', '\ufefb'],
  ['بلا', `${BEH.start}\ufefc`],
  ['سلام', '\ufeb3\ufefc\ufee1'],
  // Persian and Urdu.
  ['پچ', '\ufb58\ufb7b'],
  ['Ava 5', 'Ava 5'],
])('The letters of “%s” have the forms that they have beside each other', (text, joined) => {
  expect(joinLetters(text)).toBe(joined);
});

test.each([
  ['Ava 5', 'ltr', 'Ava 5'],
  ['Ava 5.', 'rtl', '.Ava 5'],
  ['د 5', 'rtl', '5 \ufea9'],
  ['(د)', 'rtl', '(\ufea9)'],
  ['12 د', 'rtl', '\ufea9 12'],
  ['Ava د', 'ltr', 'Ava \ufea9'],
] as const)('“%s” stands on a line in the order in which it is seen: %s', (text, direction, seen) => {
  expect(visualLine(text, direction)).toBe(seen);
});
