import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseTests } from '../../scripts/mutants/choose-tests.ts';
import { drawMutants } from '../../scripts/mutants/draw.ts';
import { filesToMutate, instrument, rooms } from '../../scripts/mutants/instrument.ts';
import { keep, readKept, stillNoticed } from '../../scripts/mutants/kept.ts';
import type { Fate, Mutant, Result, TestFile } from '../../scripts/mutants/mutant.ts';
import { scoreOf, survivorsOf, writeReport } from '../../scripts/mutants/report.ts';
import { startTester } from '../../scripts/mutants/run-tests.ts';
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

  test('take no longer than six seconds together', () => {
    const files = [
      file('tests/print/a.test.ts', 1000, [
        [6000, 1],
        [3000, 1],
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

describe('what an earlier run found', () => {
  test('holds until the file of the mutant or the test that noticed it changes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
    const path = join(folder, 'kept/mutants.json');
    const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
    write('a.ts', 'a');
    write('a.test.ts', 'test a');
    const [killed, hung, survived] = [mutant(1, 'a.ts'), mutant(2, 'a.ts'), mutant(3, 'a.ts')];
    expect(readKept(path)).toEqual({});
    keep(path, [{ mutant: killed, fate: 'killed', by: 'a.test.ts' }], folder);
    keep(
      path,
      [
        { mutant: hung, fate: 'timeout', by: 'a.test.ts' },
        { mutant: survived, fate: 'survived' },
      ],
      folder,
    );
    const noticed = (): (Fate | undefined)[] =>
      [killed, hung, survived].map((each) => stillNoticed(each, readKept(path), folder)?.fate);
    expect(noticed()).toEqual(['killed', 'timeout', undefined]);
    write('a.test.ts', 'test b');
    expect(noticed()).toEqual([undefined, undefined, undefined]);
    write('a.test.ts', 'test a');
    write('a.ts', 'b');
    expect(noticed()).toEqual([undefined, undefined, undefined]);
    rmSync(folder, { recursive: true });
  });
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

  test('and the report names every survivor, and every reason', () => {
    const report = writeReport({ results, equals, all: 500, seed: 'a seed', minutes: 12.3 });
    expect(report).toContain('**75.0 % killed**: 3 of 4.');
    expect(report).toContain('becomes `a >= 3`. Heights are never the same here.');
    expect(report).toContain(
      '- `src/print/pages/fill.ts:4` EqualityOperator: `a > 4` becomes `a >= 4`. No test passes here',
    );
    expect(report).not.toContain('fill.ts:1`');
  });
});
