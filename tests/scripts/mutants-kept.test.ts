import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { firstRun, stateOf } from '../../scripts/mutants/first-run.ts';
import { forgetJournal, openJournal } from '../../scripts/mutants/journal.ts';
import type { Fate, Mutant, TestFile } from '../../scripts/mutants/mutant.ts';

function mutant(id: number, file: string): Mutant {
  const change = { mutator: 'EqualityOperator', original: `a > ${id}`, replacement: `a >= ${id}` };
  return { id: String(id), file, line: id, column: 1, ...change, nth: 1 };
}

describe('what an earlier run found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const path = join(folder, 'kept/tried.jsonl');
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const [killed, hung, survived] = [mutant(1, 'a.ts'), mutant(2, 'a.ts'), mutant(3, 'a.ts')];
  const fates = (): (Fate | undefined)[] => {
    const journal = openJournal(path, folder, ['a.test.ts', 'b.test.ts']);
    return [killed, hung, survived].map((each) => journal.known(each)?.fate);
  };
  beforeEach(() => {
    write('a.ts', 'a');
    write('a.test.ts', 'test a');
    write('b.test.ts', 'test b');
    const journal = openJournal(path, folder, ['a.test.ts', 'b.test.ts']);
    journal.add({ mutant: killed, fate: 'killed', by: 'a.test.ts' }, 100);
    journal.add({ mutant: hung, fate: 'timeout', by: 'a.test.ts' }, 20);
    journal.add({ mutant: survived, fate: 'survived' }, 3);
  });
  afterEach(() => rmSync(join(folder, 'kept'), { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('holds until the file of the mutant changes', () => {
    expect(fates()).toEqual(['killed', 'timeout', 'survived']);
    write('a.ts', 'b');
    expect(fates()).toEqual([undefined, undefined, undefined]);
    write('a.ts', 'a');
    expect(fates()).toEqual(['killed', 'timeout', 'survived']);
  });

  test('holds until the test that noticed it changes, or any test where none did', () => {
    write('b.test.ts', 'test c');
    expect(fates()).toEqual(['killed', 'timeout', undefined]);
    write('b.test.ts', 'test b');
    write('a.test.ts', 'test d');
    expect(fates()).toEqual([undefined, undefined, undefined]);
  });

  test('remembers what became of a mutant at first, and all the time that it took', () => {
    openJournal(path, folder, ['a.test.ts']).add({ mutant: survived, fate: 'killed', by: 'a.test.ts' }, 4000);
    const journal = openJournal(path, folder, ['a.test.ts']);
    expect(journal.known(survived)).toEqual({ mutant: survived, fate: 'killed', by: 'a.test.ts' });
    expect(journal.first(survived)).toBe('survived');
    expect(journal.timeOf([killed, survived])).toBe(4103);
    expect(journal.known(mutant(4, 'a.ts'))).toBeUndefined();
  });

  test('is read although the last line was cut off, and forgotten where that is asked for', () => {
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -9));
    expect(fates()).toEqual(['killed', 'timeout', undefined]);
    openJournal(path, folder, ['a.test.ts', 'b.test.ts']).add({ mutant: survived, fate: 'survived' }, 3);
    expect(fates()).toEqual(['killed', 'timeout', 'survived']);
    forgetJournal(path);
    expect(fates()).toEqual([undefined, undefined, undefined]);
  });
});

describe('the run without a mutant', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const path = join(folder, 'kept/first-run.jsonl');
  let runs: string[] = [];
  const look = async (state: string, most = 9): Promise<readonly string[] | undefined> => {
    runs = [];
    const run = async (file: string): Promise<TestFile> => {
      runs.push(file);
      return { file, milliseconds: 1, hits: { 7: 1 }, tests: [] };
    };
    const found = await firstRun(path, state, ['a', 'b', 'c'], run, () => runs.length >= most);
    return found?.map(({ file }) => file);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('goes on where it was, also when a line was cut off', async () => {
    expect(await look('one', 2)).toBeUndefined();
    expect(runs).toEqual(['a', 'b']);
    expect(await look('one')).toEqual(['a', 'b', 'c']);
    expect(runs).toEqual(['c']);
    expect(await look('one')).toEqual(['a', 'b', 'c']);
    expect(runs).toEqual([]);
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -3));
    expect(await look('one')).toEqual(['a', 'b', 'c']);
    expect(runs).toEqual(['c']);
    expect(await look('one')).toEqual(['a', 'b', 'c']);
    expect(runs).toEqual([]);
  });

  test('is made anew when anything has changed', async () => {
    expect(await look('two')).toEqual(['a', 'b', 'c']);
    expect(runs).toEqual(['a', 'b', 'c']);
  });

  test('depends on the draw and on every source', () => {
    // A folder whose name looks like that of a file.
    mkdirSync(join(folder, 'src/model/v1.0'), { recursive: true });
    const states = new Set([stateOf(folder, ['1'])]);
    states.add(stateOf(folder, ['1', '2']));
    writeFileSync(join(folder, 'src/model/a.ts'), 'a');
    states.add(stateOf(folder, ['1']));
    writeFileSync(join(folder, 'src/model/a.ts'), 'b');
    states.add(stateOf(folder, ['1']));
    expect(states.size).toBe(4);
    expect(stateOf(folder, ['1'])).toBe(stateOf(folder, ['1']));
  });
});
