import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readContent } from '../../src/files/content.ts';
import type { Document } from '../../src/model/document.ts';
import { plainSite } from '../../src/site/site.ts';
import { table } from '../markdown/table.ts';

/** What somebody waits for who builds a whole site. */
export interface SiteBuild {
  /** Milliseconds by the clock. */
  readonly time: number;
  /** Milliseconds that all threads worked. Other programs hardly change it. */
  readonly work: number;
  /** The most memory of the process, in bytes. */
  readonly memory: number;
}

export interface SiteBuilds {
  readonly documents: number;
  /** Nothing was there. */
  readonly cold: SiteBuild;
  /** The same again. */
  readonly warm: SiteBuild;
  /** After one word of one document was changed. */
  readonly changed: SiteBuild;
}

const home = fileURLToPath(new URL('../..', import.meta.url));

/** Builds whole sites of so many documents, each three times in processes of their own. */
export async function measureWholeSites(
  counts: readonly number[],
  say: (words: string) => void,
): Promise<SiteBuilds[]> {
  const builds: SiteBuilds[] = [];
  for (const documents of counts) {
    say(`Building a site of ${documents} documents three times ...`);
    builds.push(
      await withProject(documents, ({ build, change }) => {
        const [cold, warm] = [build(), build()];
        change();
        return { documents, cold, warm, changed: build() };
      }),
    );
  }
  return builds;
}

/** A project with generated documents, as long as it is there. */
export interface GeneratedProject {
  /** Builds it in a process of its own, with these arguments. */
  readonly build: (...given: readonly string[]) => SiteBuild;
  /** Changes one word of one document. */
  readonly change: () => void;
  /** For whatever else is made. */
  readonly folder: string;
}

/** Does something with a project of so many documents, in a folder that is gone afterwards. */
export async function withProject<Result>(
  documents: number,
  use: (project: GeneratedProject) => Result,
): Promise<Result> {
  const examples = await standAlone();
  const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-bench-site-'));
  try {
    const first = fillProject(folder, examples, documents);
    return use({
      folder,
      build: (...given) => buildOnce(folder, given),
      change: () => writeFileSync(first, readFileSync(first, 'utf8').replace(/^title: .*$/mu, '$& now')),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same as Markdown. */
export function wholeSiteReport(builds: readonly SiteBuilds[]): string {
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  return [
    '## The whole site',
    'What `npm run build` takes, from its start to its end: every page, paper, picture and book. The documents are copies of the examples of the tests under names and titles of their own. Times are by the clock, with the work of all threads behind them.',
    table(
      [
        'documents',
        'cold s (work s)',
        'again s (work s)',
        'after one change s (work s)',
        'of the cold work',
        'peak memory',
      ],
      builds.map(({ documents, cold, warm, changed }) => [
        documents.toLocaleString('en-GB'),
        ...[cold, warm, changed].map(({ time, work }) => `${seconds(time)} (${seconds(work)})`),
        `${((100 * changed.work) / cold.work).toFixed(0)} %`,
        `${Math.round(Math.max(cold.memory, warm.memory, changed.memory) / 2 ** 20)} MiB`,
      ]),
    ),
  ].join('\n\n');
}

/** The examples that no other document is needed for. */
async function standAlone(): Promise<readonly Document[]> {
  const root = path.join(home, 'tests/fixtures');
  const { documents } = await readContent(root, { site: plainSite });
  return documents.filter(
    ({ language, easyReadTwin, twinOf }) => language === 'en-GB' && !easyReadTwin && !twinOf,
  );
}

/** This project in a folder of its own, with so many documents. Returns the file of the first. */
function fillProject(project: string, examples: readonly Document[], count: number): string {
  for (const part of parts) cpSync(path.join(home, part), path.join(project, part), { recursive: true });
  symlinkSync(path.join(home, 'node_modules'), path.join(project, 'node_modules'));
  const files = Array.from({ length: count }, (_, index) => copyExample(project, examples, index));
  const [first] = files;
  if (first === undefined) throw new Error('A site needs at least one document.');
  return first;
}

const parts = [
  'src',
  'scripts',
  'public',
  'content/pictures',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
] as const;

function copyExample(project: string, examples: readonly Document[], index: number): string {
  const example = examples[index % examples.length];
  if (!example) throw new Error('There is no example to make documents from.');
  const from = path.dirname(example.file);
  const round = Math.floor(index / examples.length);
  const to = path.join(project, round === 0 ? from : `${from}-${round}`);
  cpSync(path.join(home, 'tests/fixtures', from), to, { recursive: true });
  const file = path.join(to, path.basename(example.file));
  if (round > 0) writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/mu, `$& ${round}`));
  return file;
}

function buildOnce(project: string, given: readonly string[]): SiteBuild {
  const usage = path.join(project, 'usage.json');
  const started = performance.now();
  const loaded = pathToFileURL(path.join(home, 'scripts/bench/tell-usage.mjs')).href;
  execFileSync(process.execPath, ['--import', loaded, 'scripts/build.ts', '--warn-only', ...given], {
    cwd: project,
    env: { ...process.env, USAGE_FILE: usage, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const time = performance.now() - started;
  const { work, memory } = JSON.parse(readFileSync(usage, 'utf8')) as Omit<SiteBuild, 'time'>;
  return { time, work, memory };
}
