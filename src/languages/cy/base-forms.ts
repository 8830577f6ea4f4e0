/**
 * What a Welsh word may be before its first letter was changed by the word before it: "gegin" is "cegin", "nghegin" and
 * "chegin" are, too. The word itself comes first; more than one may be left, and only one of them is a word.
 */
export function baseForms(word: string): readonly string[] {
  const found = CHANGES.flatMap(([changed, before]) =>
    changed.test(word) ? before.map((letters) => word.replace(changed, letters)) : [],
  );
  return [...new Set([word, ...found])];
}

/** Soft, nasal and aspirate mutation, and h before a vowel (Gramadeg y Gymraeg: treigladau). */
const CHANGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^b/u, ['p']],
  [/^d(?!d)/u, ['t']],
  [/^g/u, ['c']],
  [/^f(?!f)/u, ['b', 'm']],
  [/^dd/u, ['d']],
  [/^l(?!l)/u, ['ll']],
  [/^r(?!h)/u, ['rh']],
  // Soft mutation takes g away.
  [/^(?=[aeiouwyâêîôûŵŷlr])/u, ['g']],
  [/^mh/u, ['p']],
  [/^nh/u, ['t']],
  [/^ngh/u, ['c']],
  [/^m(?!h)/u, ['b']],
  [/^n(?![gh])/u, ['d']],
  [/^ng(?!h)/u, ['g']],
  [/^ph/u, ['p']],
  [/^th/u, ['t']],
  [/^ch/u, ['c']],
  [/^h(?=[aeiouwyâêîôûŵŷ])/u, ['']],
];
