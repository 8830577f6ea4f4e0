/** What is known of a word: whether readers know it, and what is easier. */
export interface KnownVerbs {
  readonly isEasy: (word: string) => boolean;
  /** Easier verbs, best first. */
  readonly easierFor: (word: string) => readonly string[];
}

/** The verb that a noun was made of, or an easier one: “decide” in “decision”, “check” for “assessment”. Absent: not known. */
export function verbInNoun(noun: string, { isEasy, easierFor }: KnownVerbs): string | undefined {
  const verbs = verbsOf(noun.replace(/s$/, ''));
  return (
    verbs.map((verb) => easierFor(verb)[0]).find((easier) => easier !== undefined && easier !== '') ??
    verbs.find((verb) => verb.length > 2 && isEasy(verb))
  );
}

function verbsOf(noun: string): string[] {
  const own = ownVerbs.get(noun);
  if (own !== undefined) return [own];
  return endings.flatMap(([ending, verbEndings]) =>
    noun.endsWith(ending) ? verbEndings.map((each) => noun.slice(0, -ending.length) + each) : [],
  );
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ification', ['ify']],
  ['ation', ['ate', 'e', '']],
  ['ition', ['e', 'it']],
  ['ption', ['be', 'pt']],
  ['ssion', ['ss', 'd', 't']],
  ['sion', ['de', 'se', 'd']],
  ['ion', ['', 'e']],
  ['ment', ['']],
  ['ance', ['', 'e']],
  ['ence', ['', 'e']],
];

const ownVerbs: ReadonlyMap<string, string> = new Map([
  ['explanation', 'explain'],
  ['application', 'apply'],
  ['comparison', 'compare'],
  ['clarification', 'explain'],
  ['reduction', 'reduce'],
  ['production', 'produce'],
  ['introduction', 'introduce'],
  ['admission', 'admit'],
  ['permission', 'permit'],
]);
