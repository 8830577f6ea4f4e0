import { enGB } from '../../src/languages/en-GB/index.ts';
import type { Language } from '../../src/languages/language.ts';

/** Paths of the words that a language says letter for letter as English does, those inside functions, too. */
export function leftInEnglish(language: Language): string[] {
  const { words, sense, abbreviations, numbers } = language;
  return [
    ...sameLeaves(words, enGB.words),
    ...sameLeaves(pagesOf(language), pagesOf(enGB)).filter((path) => !NO_WORDS.test(path)),
    ...(JSON.stringify(sense) === JSON.stringify(enGB.sense) ? ['sense'] : []),
    ...(JSON.stringify(abbreviations) === JSON.stringify(enGB.abbreviations) ? ['abbreviations'] : []),
    ...(JSON.stringify(numbers) === JSON.stringify(enGB.numbers) ? ['numbers'] : []),
  ];
}

/** Every word of a language as it is shown, by its path: functions are asked with usual values. */
export function shownWords(words: unknown, path = ''): (readonly [path: string, shown: string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, say(words as Saying)]];
  // What is looked for in an author's words, as “10 minutes” is for the timer.
  if (words instanceof RegExp) return [[path, words.source]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    shownWords(value, path === '' ? key : `${path}.${key}`),
  );
}

/** The pages that are there in every language, and the sheet for counting answers. */
function pagesOf({ about, accessibility, help, tally }: Language): unknown {
  return {
    accessibility: [
      accessibility({ ...drafts, tested: { date: '2026-11-03', pages: 7, errors: 9 } }),
      accessibility({ ...drafts, drafts: 0, hasContact: true }),
    ],
    tally,
    about: (['credited', 'licence', 'kept'] as const).map((copying) => about('Xyzzy', copying)),
    help: help('A4'),
  };
}

/** A site that has drafts, and says nowhere how to reach somebody. */
const drafts = { drafts: 3, documents: 8, hasContact: false };

/** Names of drawings and papers, and what stands in English on purpose. */
const NO_WORDS = /\.(?:drawing|turns\.\d+|english)$/u;

type Saying = (...values: unknown[]) => unknown;

/** What a saying says of usual values: of numbers, of an ISO date, of names that no language has, of a text service, of a share. */
const usual: readonly (readonly unknown[])[] = [
  [7, 9],
  ['2026-11-03', '2026-11-03'],
  ['Xyzzy', '2026-11-03'],
  [['Xyzzy', 'Plugh']],
  [{ number: '7', register: 'xyzzy' }],
  [{ of10: 7, sort: 'about' }],
];

function say(saying: Saying): string {
  for (const values of usual) {
    try {
      const said = saying(...values);
      const text = Array.isArray(said) ? said.join(' ') : String(said);
      if (!/undefined|NaN|\[object|Invalid/u.test(text)) return text;
    } catch {
      // It takes something else: the next values are tried.
    }
  }
  throw new Error(`No usual values fit ${saying.toString()}`);
}

/** Paths of what is said letter for letter as in English, those inside functions, too. */
export function sameLeaves(own: unknown, english: unknown): string[] {
  const theirs = new Map(shownWords(english));
  return shownWords(own).flatMap(([path, shown]) =>
    /\p{L}{2}/u.test(shown.replace(/Xyzzy|Plugh/giu, '')) && theirs.get(path) === shown ? [path] : [],
  );
}
