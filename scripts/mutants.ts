import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { z } from 'zod';
import { drawMutants } from './mutants/draw.ts';
import { filesToMutate, instrument } from './mutants/instrument.ts';
import { keep, readKept, stillNoticed } from './mutants/kept.ts';
import type { Result } from './mutants/mutant.ts';
import { scoreOf, survivorsOf, writeReport } from './mutants/report.ts';
import { startTester } from './mutants/run-tests.ts';
import { startWorker, tryMutants } from './mutants/tries.ts';
import { formatDuration } from './terminal/duration.ts';
import { runCommand, WrongValue } from './terminal/command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const keptPath = join(root, '.clearstep/mutants.json');

// Above the run: what stands below it is not there yet while it waits.
const equalSchema = z.array(
  z.strictObject({
    file: z.string(),
    mutator: z.string(),
    original: z.string(),
    replacement: z.string(),
    reason: z.string().min(20),
  }),
);

await runCommand({
  usage: `
Changes the code of src/model, src/print and src/rules/engine in one small place at a time, as Stryker does, and says
which changes no test notices. Nothing on the disk is changed.

  npm run mutants
  npm run mutants -- --count 50 --only src/print/pages/fill.ts
  npm run mutants -- --write

  --count   how many to draw at least (default: 1000)
  --seed    another word draws others (default: clearstep)
  --only    only of files whose path starts so
  --again   only what no test noticed in the last run, and what has changed since: its file, or the test that noticed it
  --write   also write docs/mutants.md
  --help    shows this text`,
  flags: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: 'clearstep' },
    only: { type: 'string', default: 'src/' },
    again: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
  run: async ({ count, seed, only, again, write }) => {
    if (!/^[1-9]\d{0,5}$/u.test(count))
      throw new WrongValue(`--count is “${count}”. It is a number such as 1000.`);
    const started = performance.now();
    const workers = availableParallelism();
    const { mutants, sources } = await instrument(root, filesToMutate(root));
    const drawn = drawMutants(
      mutants.filter(({ file }) => file.startsWith(only)),
      Number(count),
      seed,
    );
    if (drawn.length === 0)
      throw new WrongValue(`There is no mutant in files whose path starts with “${only}”.`);
    const before = again ? readKept(keptPath) : {};
    const known = drawn.flatMap((mutant) => stillNoticed(mutant, before, root) ?? []);
    const open = drawn.filter((mutant) => !known.some((each) => each.mutant === mutant));
    console.log(`${drawn.length} of ${mutants.length} mutants drawn. First the tests as they are …`);
    const tester = await startTester(root, sources);
    const tests = await tester.runAll(open.map(({ id }) => id));
    await tester.close();
    console.log(`${tests.length} test files pass. Now with one of ${open.length} mutants at a time …`);
    const tried = await tryMutants(open, tests, () => startWorker(root, sources), workers, show);
    keep(keptPath, tried, root);
    const results = [...known, ...tried].toSorted((a, b) => Number(a.mutant.id) - Number(b.mutant.id));
    const minutes = (performance.now() - started) / 60_000;
    const equals = readEquals();
    const { killed, percent, equal } = scoreOf(results, equals);
    console.log(`\n${survivorsOf(results, equals).length} survived. ${equal} do the same as the code.`);
    console.log(`${percent.toFixed(1)} % killed: ${killed} of ${results.length - equal}.`);
    console.log(formatDuration(minutes * 60_000));
    const report = writeReport({ results, equals, all: mutants.length, seed, minutes, known: known.length });
    if (write) await writePage('docs/mutants.md', report);
    else await writePage('.clearstep/mutants.md', report);
  },
});

/** What was killed is as it should be. */
function show({ mutant, fate }: Result): void {
  if (fate === 'killed' || fate === 'timeout') return;
  const { file, line, column, mutator, original, replacement } = mutant;
  const short = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 80);
  console.log(`${file}:${line}:${column} ${fate} ${mutator}: ${short(original)} -> ${short(replacement)}`);
}

function readEquals(): z.infer<typeof equalSchema> {
  return equalSchema.parse(parse(readFileSync(new URL('mutants/equal.yml', import.meta.url), 'utf8')));
}

async function writePage(file: string, text: string): Promise<void> {
  const path = join(root, file);
  mkdirSync(join(path, '..'), { recursive: true });
  const config = (await resolveConfig(path)) ?? {};
  writeFileSync(path, await format(text, { ...config, parser: 'markdown' }));
  console.log(`Written: ${file}`);
}
