/**
 * What an Arabic word may be without the small words that are written onto it: "والماء" is "ماء", "كوبك" is "كوب". The word
 * itself comes first; more than one may be left, and only one of them is a word.
 */
export function baseForms(word: string): readonly string[] {
  const plain = word.replace(VOWEL_SIGNS, '');
  const withoutStart = [
    plain,
    ...STARTS.flatMap((start) => (plain.startsWith(start) ? [plain.slice(start.length)] : [])),
  ];
  const all = withoutStart.flatMap((each) => [
    each,
    ...ENDS.flatMap((end) => (each.endsWith(end) ? [each.slice(0, -end.length)] : [])),
  ]);
  // "ة" is written "ت" before an ending.
  const feminine = all.flatMap((each) => (each.endsWith('ت') ? [`${each.slice(0, -1)}ة`] : []));
  return [...new Set([word, ...all, ...feminine])].filter((each) => each.length >= SHORTEST);
}

const VOWEL_SIGNS = /[\u064b-\u0652]/gu;
const SHORTEST = 2;

/** "And", "so", "with", "to", "like" and "the", alone and together. */
const STARTS = ['ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ولل', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'] as const;

/** "Your", "my", "his", "her", "our", "their", and the ending of a thing that something is done to. */
const ENDS = ['ك', 'ي', 'ه', 'ها', 'نا', 'كم', 'هم', 'ا'] as const;
