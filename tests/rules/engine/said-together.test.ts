import { expect, test } from 'vitest';
import type { Finding, Rule } from '../../../src/rules/rule.ts';
import { sayTogether, type Told } from '../../../src/rules/engine/said-together.ts';

const of = (ofSingleWords: boolean): Rule => ({ ofSingleWords }) as unknown as Rule;
const placeAt = (offset: number): NonNullable<Finding['place']> => {
  const start = { line: 1, column: offset + 1, offset };
  return { start, end: start };
};

/** A finding of words at an offset, or of the whole document. */
function told(
  fix: string,
  at: number | undefined,
  ofSingleWords: boolean,
  speaksFor: readonly [number, boolean][] = [],
): Told {
  const finding: Finding = {
    found: `${fix} is found.`,
    allowed: '',
    fix,
    ...(at !== undefined && { place: placeAt(at) }),
    ...(speaksFor.length > 0 && {
      speaksFor: speaksFor.map(([offset, isSaid]) => ({ place: placeAt(offset), isSaid })),
    }),
  };
  return { rule: of(ofSingleWords), finding };
}

const fixes = (all: readonly Told[]): string[] => sayTogether(all).map(({ finding }) => finding.fix);

test('What a rule of single words found is said with the finding that speaks for these words', () => {
  const passive = told('Say who.', 0, false, [[4, false]]);
  expect(fixes([told('Hard.', 4, true), passive, told('Easier.', 4, true)])).toEqual([
    'Say who. Hard. is found. Hard. Easier. is found. Easier.',
  ]);
});

test('It is left out where that one has an easier word already', () => {
  expect(fixes([told('Say who.', 0, false, [[4, true]]), told('Hard.', 4, true)])).toEqual(['Say who.']);
});

test('All others are told as they are: at other words, of other rules, and of the whole document', () => {
  const speaking = told('Say who.', 0, false, [
    [0, true],
    [1, false],
  ]);
  const others = [
    told('Other words.', 4, true),
    told('Other rule.', 1, false),
    told('All.', undefined, true),
  ];
  expect(fixes([speaking, ...others])).toEqual(['Say who.', 'Other words.', 'Other rule.', 'All.']);
});

test('Of two findings for one word the first speaks', () => {
  const all = [told('First.', 0, false, [[4, false]]), told('Second.', 2, false, [[4, false]])];
  expect(fixes([...all, told('Hard.', 4, true)])).toEqual(['First. Hard. is found. Hard.', 'Second.']);
});
