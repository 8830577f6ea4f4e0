import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawMutants } from './mutants/draw.ts';
import { filesToMutate, instrument } from './mutants/instrument.ts';
import { firstRun, stateOf } from './mutants/first-run.ts';
import { forgetJournal, type Journal, openJournal } from './mutants/journal.ts';
import { readEquals, readLeft } from './mutants/known.ts';
import type { Mutant, Result, TestFile } from './mutants/mutant.ts';
import { scoreOf, survivorsOf, writeReport } from './mutants/report.ts';
import { filesOfTests, startTester } from './mutants/run-tests.ts';
import { startWorker, tryMutants } from './mutants/tries.ts';
import { formatted } from './markdown/formatted.ts';
import { formatDuration } from './terminal/duration.ts';
import { runCommand, WrongValue } from './terminal/command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const kept = join(root, '.clearstep/mutants');
const journalPath = join(kept, 'tried.jsonl');
const workers = availableParallelism();

await runCommand({
  usage: `
Changes the code of src/model, src/print and src/rules/engine in one small place at a time, as Stryker does, and says
which changes no test notices. Nothing on the disk is changed.

  npm run mutants
  npm run mutants -- --minutes 10
  npm run mutants -- --count 50 --only src/print/pages/flow.ts
  npm run mutants -- --write

What was tried is kept in .clearstep/mutants: a run that was cut off goes on where it was, and a mutant is tried again
only when its file or the tests that could notice it have changed.

  --count    how many to draw at least (default: 1000)
  --seed     another word draws others (default: clearstep)
  --only     only of files whose path starts so
  --minutes  begins no mutant after so many; the same command goes on
  --fresh    forgets all earlier runs
  --write    also writes docs/mutants.md, when all that were drawn have been tried
  --help     shows this text`,
  flags: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: 'clearstep' },
    only: { type: 'string', default: 'src/' },
    minutes: { type: 'string', default: '1440' },
    fresh: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
  run: async ({ count, seed, only, minutes, fresh, write }) => {
    // Before the sources are taken apart, which takes a quarter of a minute.
    const wanted = numberOf('count', count);
    const end = performance.now() + numberOf('minutes', minutes) * 60_000;
    const { mutants, sources } = await instrument(root, filesToMutate(root));
    const drawn = drawMutants(
      mutants.filter(({ file }) => file.startsWith(only)),
      wanted,
      seed,
    );
    if (drawn.length === 0)
      throw new WrongValue(`There is no mutant in files whose path starts with “${only}”.`);
    if (fresh) forgetJournal(journalPath);
    const journal = openJournal(journalPath, root, filesOfTests(root));
    const open = drawn.filter((mutant) => journal.known(mutant) === undefined);
    console.log(`${drawn.length} of ${mutants.length} mutants drawn, ${open.length} of them to try.`);
    if (open.length > 0) await tryAll(open, drawn, sources, journal, () => performance.now() > end);

    const results = drawn.flatMap((mutant) => {
      const result = journal.known(mutant);
      const first = journal.first(mutant);
      return result && first ? { ...result, first } : [];
    });
    const equals = readEquals();
    const { killed, percent, equal } = scoreOf(results, equals);
    console.log(`\n${survivorsOf(results, equals).length} survived. ${equal} do the same as the code.`);
    console.log(`${percent.toFixed(1)} % killed: ${killed} of ${results.length - equal}.`);
    const spent = journal.timeOf(drawn) / workers;
    console.log(`${formatDuration(spent)} for all that were drawn, earlier runs with them.`);
    const left = drawn.length - results.length;
    const run = { results, equals, all: mutants.length, drawn: drawn.length, seed, minutes: spent / 60_000 };
    const report = writeReport({ ...run, workers, left: readLeft() });
    if (left > 0) console.log(`${left} are left. The same command goes on with them.`);
    await writePage(write && left === 0 ? 'docs/mutants.md' : '.clearstep/mutants/report.md', report);
  },
});

async function tryAll(
  open: readonly Mutant[],
  drawn: readonly Mutant[],
  sources: ReadonlyMap<string, string>,
  journal: Journal,
  isOver: () => boolean,
): Promise<void> {
  console.log('First the tests as they are …');
  const ids = drawn.map(({ id }) => id);
  const tests = await runAsIs(ids, sources, isOver);
  if (!tests) return;
  console.log(`${tests.length} test files pass. Now with one mutant at a time …`);
  const tell = (result: Result, milliseconds: number): void => {
    journal.add(result, milliseconds);
    show(result);
  };
  await tryMutants(open, tests, () => startWorker(root, sources), workers, tell, isOver);
}

async function runAsIs(
  ids: readonly string[],
  sources: ReadonlyMap<string, string>,
  isOver: () => boolean,
): Promise<readonly TestFile[] | undefined> {
  const tester = await startTester(root, sources);
  try {
    const run = async (file: string): Promise<TestFile> => tester.runAsIs(file, ids);
    return await firstRun(join(kept, 'first-run.jsonl'), stateOf(root, ids), tester.files, run, isOver);
  } finally {
    await tester.close();
  }
}

function numberOf(flag: string, value: string): number {
  if (/^[1-9]\d{0,5}$/u.test(value)) return Number(value);
  throw new WrongValue(`--${flag} is “${value}”. It is a number such as ${flag === 'count' ? 1000 : 10}.`);
}

/** What was killed is as it should be. */
function show({ mutant, fate }: Result): void {
  if (fate === 'killed' || fate === 'timeout') return;
  const { file, line, column, mutator, original, replacement } = mutant;
  const short = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 80);
  console.log(`${file}:${line}:${column} ${fate} ${mutator}: ${short(original)} -> ${short(replacement)}`);
}

async function writePage(file: string, text: string): Promise<void> {
  const path = join(root, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, await formatted(text, file, root));
  console.log(`Written: ${file}`);
}
