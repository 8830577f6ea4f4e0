import type { Mutant, TestFile } from './mutant.ts';

/** Tests of one file that pass a mutant. */
export interface Chosen {
  readonly file: string;
  /** Vitest's ids of the tests. */
  readonly ids: readonly string[];
  /** Processor time that they take without a mutant, with what the file takes to load. */
  readonly milliseconds: number;
  /** How often they pass the mutant. */
  readonly hits: number;
}

/**
 * The tests that may notice a mutant, in the order to try them: those of its own room first, the quick before the slow.
 * They take no more than `LONGEST` together: a mutant that only slow tests would notice counts as survived.
 */
export function chooseTests(mutant: Mutant, tests: readonly TestFile[]): Chosen[] {
  const room = `tests/${mutant.file.split('/')[1] ?? ''}/`;
  const ofOther = ({ file }: Chosen): number => Number(!file.startsWith(room));
  const passing = tests
    .flatMap((each) => passingOf(mutant.id, each, LONGEST) ?? [])
    .toSorted((a, b) => ofOther(a) - ofOther(b) || a.milliseconds - b.milliseconds);
  let left = LONGEST;
  return passing.filter(({ milliseconds }) => {
    if (milliseconds > left) return false;
    left -= milliseconds;
    return true;
  });
}

/** Milliseconds of processor time. */
const LONGEST = 12_000;

/** The quickest of them, as many as fit into the time. */
function passingOf(
  id: string,
  { file, milliseconds, hits, tests }: TestFile,
  longest: number,
): Chosen | undefined {
  const outside = hits[id] ?? 0;
  const passing = tests
    .filter((test) => outside > 0 || test.hits[id] !== undefined)
    .toSorted((a, b) => a.milliseconds - b.milliseconds);
  const chosen = { file, ids: [] as string[], milliseconds, hits: outside };
  for (const test of passing) {
    if (chosen.milliseconds + test.milliseconds > longest) break;
    chosen.ids.push(test.id);
    chosen.milliseconds += test.milliseconds;
    chosen.hits += test.hits[id] ?? 0;
  }
  return chosen.ids.length > 0 ? chosen : undefined;
}
