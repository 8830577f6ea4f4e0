import { irregularForms } from './irregular-forms.ts';

/**
 * The words that a word may be a plain form of, itself first: "washed" -> "washed", "wash", "washe". Plurals, -ed,
 * -ing, -er, -est and -ly, as a reader hears them: who knows "wash" knows "washed". Some are no words at all; whoever
 * asks looks each of them up. Word in lower case.
 */
export function baseForms(word: string): readonly string[] {
  const plain = word.replaceAll('’', "'").replace(/'s$|s'$|'$/, (end) => (end === "s'" ? 's' : ''));
  const forms = new Set([word, plain]);
  const irregular = irregularForms.get(plain);
  if (irregular) forms.add(irregular);
  for (const [ending, replacements] of endings) {
    // Two letters are no stem: "bed" is not a form of "b".
    if (!plain.endsWith(ending) || plain.length - ending.length < 2) continue;
    const stem = plain.slice(0, -ending.length);
    for (const replacement of replacements) forms.add(stem + replacement);
    if (doubling.has(ending) && /([bdglmnprt])\1$/.test(stem)) forms.add(stem.slice(0, -1));
  }
  return [...forms];
}

/** Endings and what stands in their place in the base form; an empty text: nothing. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y', 'ie']],
  ['ves', ['f', 'fe']],
  ['ed', ['', 'e']],
  ['ied', ['y', 'ie']],
  ['ing', ['', 'e']],
  ['ying', ['ie']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ier', ['y']],
  ['est', ['', 'e']],
  ['iest', ['y']],
  ['ly', ['', 'le']],
  ['ily', ['y']],
  ["n't", ['']],
];

/** Before these a last consonant is doubled: "stopped", "wettest", "runner". */
const doubling = new Set(['ed', 'ing', 'er', 'ers', 'est']);
