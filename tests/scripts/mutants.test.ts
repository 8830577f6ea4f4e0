import { describe, expect, test } from 'vitest';
import { drawMutants } from '../../scripts/mutants/draw.ts';
import { filesToMutate, instrument, rooms } from '../../scripts/mutants/instrument.ts';
import type { Fate, Mutant, Result } from '../../scripts/mutants/mutant.ts';
import { scoreOf, survivorsOf, writeReport } from '../../scripts/mutants/report.ts';
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
