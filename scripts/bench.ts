import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureGrowth } from './bench/growth.ts';
import { largeSitesReport, measureLargeSites } from './bench/large-sites.ts';
import { describeMachine } from './bench/machine.ts';
import { measureMakePage } from './bench/make-page.ts';
import { makePageReport } from './bench/make-page-report.ts';
import { measureMakers } from './bench/makers.ts';
import { report } from './bench/report.ts';
import { jobCostReport, measureJobCosts } from './bench/job-costs.ts';
import { measureRulesSpeed, rulesSpeedReport } from './bench/rules-speed.ts';
import { measureWholeSites, wholeSiteReport } from './bench/whole-site.ts';
import { runCommand, WrongValue } from './terminal/command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The pages of results, by their file in docs. */
const titles = {
  performance: 'Performance',
  'make-speed': 'How fast documents are made in a browser',
  'large-sites': 'Large sites',
} as const;

/** Sites that are made in parts: those of 10,000 documents only in small part. */
const largeSites = [
  { documents: 300, parts: 2, made: 2 },
  { documents: 1000, parts: 2, made: 2 },
  { documents: 10_000, parts: 50, made: 1 },
] as const;

await runCommand({
  usage: `
Times the making of papers.

  npm run bench
  npm run bench -- --quick
  npm run bench -- --n 60 --warm 40 --only clearstep,typst

First the same three-page leaflet as a tagged PDF by Clearstep, Typst and Chromium, taking turns in
one run. Then 1, 100 and 1,000 generated documents in all editions: papers a second, peak memory,
and the same again after a change to one document. Then whole sites, as "npm run build" makes them:
cold, again, and after one change, and what each sort of paper, picture and book takes. Then the
easy-read rules, beside compiling the same documents. Last the page that makes documents in a
browser, in the site in dist: from a key to the new sheet, how long it is busy, how soon it can be
used on a phone, and how much it loads. The first run installs Typst and Chromium into
bench/node_modules.

  --quick  leaves out the 1,000 documents, and whole sites of more than 15
  --n      how many leaflets each maker is timed on (60)
  --warm   how many leaflets each maker makes before that (40)
  --site   builds whole sites of so many documents (--site 15,300), and prints no more after that than
           what each sort of result and the rules take
  --make   measures only the page that makes documents, in the site in dist
  --large  makes sites of 300 and 1,000 documents in two parts each, and one part of fifty of 10,000
  --only   which makers to run, by name; more than one leaflet is not printed then
  --write  keeps the results in docs/performance.md, with --make in docs/make-speed.md, and with
           --large in docs/large-sites.md
  --help   shows this text
`,
  flags: {
    quick: { type: 'boolean' },
    n: { type: 'string', default: '60' },
    warm: { type: 'string', default: '40' },
    only: { type: 'string' },
    site: { type: 'string' },
    make: { type: 'boolean' },
    large: { type: 'boolean' },
    write: { type: 'boolean' },
  },
  run: bench,
});

interface BenchFlags {
  readonly quick?: boolean | undefined;
  readonly n: string;
  readonly warm: string;
  readonly only?: string | undefined;
  readonly site?: string | undefined;
  readonly make?: boolean | undefined;
  readonly large?: boolean | undefined;
  readonly write?: boolean | undefined;
}

async function bench({
  quick = false,
  n,
  warm,
  only,
  site,
  make = false,
  large = false,
  write = false,
}: BenchFlags): Promise<void> {
  if (make || large) {
    const results = make
      ? await measureMake()
      : largeSitesReport(await measureLargeSites(largeSites, console.log));
    console.log(`\n${results}`);
    const measured = `Measured on ${describeMachine()}.\n\n${results}`;
    if (write) writeResults(make ? 'make-speed' : 'large-sites', make ? '--make' : '--large', measured);
    return;
  }
  if (site !== undefined) {
    console.log(`\n${(await measureSite(countsIn(site))).join('\n\n')}`);
    return;
  }
  if (!(Number(n) > 0) || !(Number(warm) >= 0)) throw new WrongValue('--n is 1 or more, --warm 0 or more.');
  const names = (only ?? 'clearstep,typst,chromium').toLowerCase().split(',');
  const makers = await measureMakers(names, Number(n), Number(warm));
  const counts = quick ? [1, 100] : [1, 100, 1000];
  const growth = only === undefined ? measureGrowth(counts, console.log) : undefined;
  const results = [
    report({ machine: describeMachine(), makers, ...(growth && { growth }) }),
    ...(only === undefined ? await measureSite(quick ? [15] : [15, 300]) : []),
  ].join('\n\n');
  console.log(`\n${results}`);
  if (write) writeResults('performance', quick ? '--quick' : '', results);
}

/** What somebody waits for, and where the time goes. */
async function measureSite(counts: readonly number[]): Promise<string[]> {
  return [
    wholeSiteReport(await measureWholeSites(counts, console.log)),
    jobCostReport(await measureJobCosts(path.join(root, 'tests', 'fixtures'))),
    rulesSpeedReport(await measureRulesSpeed(root, 30)),
    await measureMake(),
  ];
}

/** What somebody waits for who makes a document in a browser, of the site that was built last. */
async function measureMake(): Promise<string> {
  return makePageReport(await measureMakePage(path.join(root, 'dist'), 60));
}

function countsIn(written: string): number[] {
  const counts = written.split(',').map(Number);
  if (counts.every((count) => Number.isInteger(count) && count > 0)) return counts;
  throw new WrongValue(`--site is “${written}”. It takes numbers of documents, such as --site 15,300.`);
}

function writeResults(page: keyof typeof titles, flags: string, results: string): void {
  const file = path.join(root, 'docs', `${page}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  const command = ['npm run bench --', flags, '--write'].filter((word) => word !== '').join(' ');
  writeFileSync(file, `# ${titles[page]}\n\nWritten by \`${command}\`.\n\n${results}\n`);
  console.log(`\nWritten to ${path.relative(root, file)}.`);
}
