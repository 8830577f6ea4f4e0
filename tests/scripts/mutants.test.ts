import { describe, expect, test } from 'vitest';
import { chooseTests } from '../../scripts/mutants/choose-tests.ts';
import { drawMutants } from '../../scripts/mutants/draw.ts';
import { filesToMutate, instrument, rooms } from '../../scripts/mutants/instrument.ts';
import type { Fate, Mutant, Result, TestFile } from '../../scripts/mutants/mutant.ts';
import { scoreOf, survivorsOf, writeReport } from '../../scripts/mutants/report.ts';
import { startTester } from '../../scripts/mutants/run-tests.ts';
import { tryMutants } from '../../scripts/mutants/tries.ts';
import { readText, root, sourceFiles } from '../source-files.ts';

function mutant(id: number, file = 'src/print/pages/fill.ts', mutator = 'EqualityOperator'): Mutant {
  return {
    id: String(id),
    file,
    line: id,
    column: 1,
    mutator,
    original: `a > ${id}`,
    replacement: `a >= ${id}`,
    nth: 1,
  };
}

const many = Array.from({ length: 500 }, (_, index) => mutant(index));
const rare = [mutant(500, 'src/model/small.ts'), mutant(501, 'src/print/pages/fill.ts', 'UpdateOperator')];

describe('a draw', () => {
  const ids = (drawn: readonly Mutant[]): string[] => drawn.map(({ id }) => id);

  test('leaves out no file and no mutator, however rare', () => {
    const drawn = drawMutants([...many, ...rare], 10, 'a seed');
    expect(drawn.length).toBe(10);
    expect(ids(drawn)).toEqual(expect.arrayContaining(['500', '501']));
  });

  test('is the same for the same seed, and another for another', () => {
    expect(ids(drawMutants(many, 20, 'a seed'))).toEqual(ids(drawMutants(many, 20, 'a seed')));
    expect(ids(drawMutants(many, 20, 'a seed'))).not.toEqual(ids(drawMutants(many, 20, 'b seed')));
  });

  test('keeps to what it drew when other code changes', () => {
    const before = new Set(ids(drawMutants(many, 100, 'a seed')));
    const moved = many.slice(50).map((each) => ({ ...each, line: each.line + 7 }));
    const after = ids(drawMutants(moved, 90, 'a seed'));
    expect(after.filter((id) => before.has(id)).length).toBeGreaterThan(80);
  });
});

test('no file of the rooms is left out', () => {
  const files = rooms.flatMap(sourceFiles).map(({ file }) => file);
  expect(files.length).toBeGreaterThan(100);
  expect(filesToMutate(root)).toEqual(files.toSorted());
});

test('a mutant says what it changes, and where', async () => {
  const file = 'src/print/pages/fill-booklet.ts';
  const { mutants, sources } = await instrument(root, [file]);
  expect(sources.get(file)).toContain('stryMutAct');
  expect(mutants.length).toBeGreaterThan(20);
  for (const { line, column, original } of mutants) {
    const rest = readText(file)
      .split('\n')
      .slice(line - 1)
      .join('\n')
      .slice(column - 1);
    expect(rest.startsWith(original), `${line}:${column}`).toBe(true);
  }
});

describe('the tests that are tried', () => {
  const file = (
    name: string,
    milliseconds: number,
    tests: readonly (readonly [number, number])[],
  ): TestFile => ({
    file: name,
    milliseconds,
    hits: {},
    tests: tests.map(([time, hits], index) => ({
      id: `${name}-${index}`,
      milliseconds: time,
      hits: hits > 0 ? { 7: hits } : {},
    })),
  });
  const tried = (tests: readonly TestFile[]): unknown[] =>
    chooseTests(mutant(7), tests).map(({ file: name, ids, hits }) => [name, ids.join(' '), hits]);

  test('are those that pass the mutant: of its room first, the quick before the slow', () => {
    const files = [
      file('tests/model/a.test.ts', 1, [[1, 2]]),
      file('tests/print/slow.test.ts', 900, [[1, 3]]),
      file('tests/print/b.test.ts', 20, [
        [5, 4],
        [5, 0],
        [5, 1],
      ]),
      file('tests/print/other.test.ts', 1, [[1, 0]]),
    ];
    expect(tried(files)).toEqual([
      ['tests/print/b.test.ts', 'tests/print/b.test.ts-0 tests/print/b.test.ts-2', 5],
      ['tests/print/slow.test.ts', 'tests/print/slow.test.ts-0', 3],
      ['tests/model/a.test.ts', 'tests/model/a.test.ts-0', 2],
    ]);
  });

  test('are all of a file that passes the mutant while it loads', () => {
    const loads = { ...file('tests/print/a.test.ts', 1, [[1, 0]]), hits: { 7: 2 } };
    expect(tried([loads])).toEqual([['tests/print/a.test.ts', 'tests/print/a.test.ts-0', 2]]);
  });

  test('take no longer than twelve seconds together', () => {
    const files = [
      file('tests/print/a.test.ts', 1000, [
        [12_000, 1],
        [9000, 1],
      ]),
      file('tests/print/b.test.ts', 2500, [[10, 1]]),
      file('tests/print/c.test.ts', 1000, [[10, 1]]),
    ];
    expect(tried(files)).toEqual([
      ['tests/print/c.test.ts', 'tests/print/c.test.ts-0', 1],
      ['tests/print/b.test.ts', 'tests/print/b.test.ts-0', 1],
    ]);
  });
});

test('one mutant after the other is switched on, each in its own file, and none stays', async () => {
  const files = ['src/model/slug.ts', 'src/model/nearest.ts'];
  const { mutants, sources } = await instrument(root, files);
  const [slug, nearest] = files.map((file) => mutants.find((each) => each.file === file)?.id ?? '');
  const tester = await startTester(root, sources);
  const passes = async (test: string, source: string, id = ''): Promise<boolean> =>
    tester.passes({ test: `tests/model/${test}.test.ts`, mutant: id, source, mostHits: 1e6 });
  try {
    for (const round of [1, 2]) {
      expect(await passes('file-address', 'src/model/slug.ts', slug), `slug ${round}`).toBe(false);
      expect(await passes('nearest', 'src/model/nearest.ts', nearest), `nearest ${round}`).toBe(false);
      expect(await passes('file-address', 'src/model/nearest.ts', 'none')).toBe(true);
      expect(await passes('nearest', 'src/model/slug.ts', slug)).toBe(true);
    }
  } finally {
    await tester.close();
  }
});

test('no mutant is begun when the time is over, and what was tried is told with its work', async () => {
  const told: string[] = [];
  const worker = { ask: async () => ({ passes: false, worked: 5 }), stop: () => undefined };
  const tests: TestFile[] = [
    {
      file: 'a.test.ts',
      milliseconds: 1,
      hits: { 1: 1, 2: 1, 3: 1 },
      tests: [{ id: 'a', milliseconds: 1, hits: {} }],
    },
  ];
  const tell = ({ mutant: { id }, fate }: Result, worked: number): void =>
    void told.push(`${id} ${fate} ${worked}`);
  await tryMutants(
    [mutant(1), mutant(2), mutant(3)],
    tests,
    async () => worker,
    1,
    tell,
    () => told.length === 2,
  );
  expect(told).toEqual(['1 killed 5', '2 killed 5']);
});

describe('the score', () => {
  const fates: readonly Fate[] = ['killed', 'timeout', 'killed', 'survived', 'no-test'];
  const results: Result[] = fates.map((fate, index) => ({ mutant: mutant(index), fate }));
  const { file, mutator, original, replacement } = mutant(3);
  const equals = [{ file, mutator, original, replacement, reason: 'Heights are never the same here.' }];

  test('counts what tests noticed of what they could notice', () => {
    expect(scoreOf(results, [])).toEqual({ drawn: 5, killed: 3, equal: 0, percent: 60 });
    expect(scoreOf(results, equals)).toEqual({ drawn: 5, killed: 3, equal: 1, percent: 75 });
    expect(survivorsOf(results, equals).map(({ mutant: { id } }) => id)).toEqual(['4']);
  });

  test('and the report names every survivor, every reason, and what was noticed since', () => {
    const tried = results.map((result, index) => ({
      ...result,
      ...(result.fate === 'killed' && { by: 'tests/print/fill.test.ts' }),
      first: index === 2 ? ('survived' as const) : result.fate,
    }));
    const { file: of, mutator: by, original: from, replacement: to } = mutant(4);
    const named = { file: of, mutator: by, original: from, replacement: to };
    const left = [{ kind: 'Of one height', reason: 'Pages of one height are rare.', mutants: [named] }];
    const run = {
      results: tried,
      equals,
      left: [],
      all: 500,
      drawn: 6,
      seed: 'a seed',
      minutes: 12.3,
      workers: 2,
    };
    const report = writeReport(run);
    expect(report).toContain('**75.0 % killed**: 3 of 4; 1 do the same as the code.');
    expect(report).toContain(
      '6 of 500, of which 5 have been tried. 12 minutes of processor time on each of 2 cores.',
    );
    expect(report).toContain('first tried, 50.0 % were killed: 2 of 4.');
    expect(
      writeReport({ ...run, results: tried.map((each) => ({ ...each, first: each.fate })) }),
    ).not.toContain('first tried');
    expect(report).toContain('between 15 and 85 % of all mutants');
    expect(report).toContain('becomes `a >= 3`. Heights are never the same here.');
    expect(report).toContain('becomes `a >= 2`. By `tests/print/fill.test.ts`');
    expect(report).toContain(
      '- `src/print/pages/fill.ts:4` EqualityOperator: `a > 4` becomes `a >= 4`. No test passes here',
    );
    expect(report).toContain('### Not looked into yet');
    const explained = writeReport({ ...run, left });
    expect(explained).toContain(
      '### Of one height\n\nPages of one height are rare.\n\n- `src/print/pages/fill.ts:4`',
    );
    expect(explained).not.toContain('Not looked into yet');
    expect(report).not.toContain('fill.ts:1`');
    expect(writeReport({ ...run, drawn: 5 })).not.toContain('have been tried');
  });
});
