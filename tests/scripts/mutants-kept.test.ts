import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { firstRun } from '../../scripts/mutants/first-run.ts';
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
    forgetJournal(path);
    expect(fates()).toEqual([undefined, undefined, undefined]);
  });
});

describe('the run without a mutant', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const path = join(folder, 'kept/first-run.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is made again only when the draw or a file has changed', async () => {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src/a.ts'), 'a');
    let runs = 0;
    const tests: TestFile[] = [{ file: 'a.test.ts', milliseconds: 1, hits: { 7: 1 }, tests: [] }];
    const look = async (drawn: readonly string[]): Promise<readonly TestFile[]> =>
      firstRun(path, folder, drawn, async () => {
        runs += 1;
        return tests;
      });
    expect(await look(['1', '2'])).toEqual(tests);
    expect(await look(['1', '2'])).toEqual(tests);
    expect(runs).toBe(1);
    await look(['1', '3']);
    expect(runs).toBe(2);
    writeFileSync(join(folder, 'src/a.ts'), 'b');
    await look(['1', '3']);
    expect(runs).toBe(3);
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -1));
    await look(['1', '3']);
    expect(runs).toBe(4);
  });
});
