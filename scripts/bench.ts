import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureGrowth } from './bench/growth.ts';
import { describeMachine } from './bench/machine.ts';
import { measureMakers } from './bench/makers.ts';
import { report } from './bench/report.ts';
import { measureRulesSpeed, rulesSpeedReport } from './bench/rules-speed.ts';
import { runCommand, WrongValue } from './terminal/command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

await runCommand({
  usage: `
Times the making of papers.

  npm run bench
  npm run bench -- --quick
  npm run bench -- --n 60 --warm 40 --only clearstep,typst

First the same three-page leaflet as a tagged PDF by Clearstep, Typst and Chromium, taking turns in
one run. Then 1, 100 and 1,000 generated documents in all editions: papers a second, peak memory,
and the same again after a change to one document. Last the easy-read rules, beside compiling the
same documents. The first run installs Typst and Chromium into
bench/node_modules.

  --quick  leaves out the 1,000 documents
  --n      how many leaflets each maker is timed on (60)
  --warm   how many leaflets each maker makes before that (40)
  --only   which makers to run, by name; more than one leaflet is not printed then
  --write  keeps the results in docs/performance.md
  --help   shows this text
`,
  flags: {
    quick: { type: 'boolean' },
    n: { type: 'string', default: '60' },
    warm: { type: 'string', default: '40' },
    only: { type: 'string' },
    write: { type: 'boolean' },
  },
  run: bench,
});

interface BenchFlags {
  readonly quick?: boolean | undefined;
  readonly n: string;
  readonly warm: string;
  readonly only?: string | undefined;
  readonly write?: boolean | undefined;
}

async function bench({ quick = false, n, warm, only, write = false }: BenchFlags): Promise<void> {
  if (!(Number(n) > 0) || !(Number(warm) >= 0)) throw new WrongValue('--n is 1 or more, --warm 0 or more.');
  const names = (only ?? 'clearstep,typst,chromium').toLowerCase().split(',');
  const makers = await measureMakers(names, Number(n), Number(warm));
  const counts = quick ? [1, 100] : [1, 100, 1000];
  const growth = only === undefined ? measureGrowth(counts, console.log) : undefined;
  const rules = only === undefined ? `\n\n${rulesSpeedReport(await measureRulesSpeed(root, 30))}` : '';
  const results = report({ machine: describeMachine(), makers, ...(growth && { growth }) }) + rules;
  console.log(`\n${results}`);
  if (write) writeResults(results, quick);
}

function writeResults(results: string, quick: boolean): void {
  const file = path.join(root, 'docs', 'performance.md');
  mkdirSync(path.dirname(file), { recursive: true });
  const command = `npm run bench -- ${quick ? '--quick ' : ''}--write`;
  writeFileSync(file, `# Performance\n\nWritten by \`${command}\`.\n\n${results}\n`);
  console.log(`\nWritten to ${path.relative(root, file)}.`);
}
