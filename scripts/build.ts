import { build } from 'astro';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../src/files/content.ts';
import { today } from '../src/files/today.ts';
import { loadSite } from '../src/integration/load-site.ts';
import { projectRoot } from '../src/integration/project-root.ts';
import type { Document } from '../src/model/document.ts';
import { formatMessage } from '../src/model/message.ts';
import { cacheSettings, cacheVariables } from '../src/press/cache-settings.ts';
import { pressOf } from '../src/press/print.ts';
import type { Site } from '../src/site/site.ts';
import { prune } from '../src/press/prune.ts';
import { readShard, type Shard, wholeWork } from '../src/press/shard.ts';
import { measure } from './build/measure.ts';
import { printBeside } from './build/print-beside.ts';
import { printPapers } from './build/print-papers.ts';
import { replaceWhole } from './build/replace-whole.ts';
import { stagingOf } from './build/staging.ts';
import { withoutHistory } from './history/without-history.ts';
import { runCommand, WrongValue } from './terminal/command.ts';
import { formatDuration } from './terminal/duration.ts';
import { requireUsableFolder } from './terminal/project-folder.ts';

const root = projectRoot();

/** Bytes of finished papers that are kept for the next build: those of some thousand documents. */
const MOST_KEPT = 4_000_000_000;

await runCommand({
  usage: `
Builds the whole site, with all papers and phone pictures, into the folder "dist".

  npm run build
  npm run build -- --warn-only
  npm run build -- --papers-only --shard 2/8 --cache FOLDER

The folder "dist" is replaced only when everything has been built. Until then, and when
something goes wrong, it stays as it was.

Papers are kept in ".clearstep/cache" and pages in ".clearstep/astro", so that only what changed is
made again. Both are safe to delete.

  --warn-only      for drafts: a paper or picture that does not fit is left out with a warning,
                   and an error of a rule stops nothing
  --cache FOLDER   keeps papers there. The folders of several machines may be copied into one
  --papers-only    makes papers and pictures, and no site: "dist" stays as it is
  --shard 2/8      with --papers-only: makes the second of eight parts of them
  --help           shows this text

Environment: SITE=https://example.org/clearstep/ says where the site will stand.
CLEARSTEP_REMOTE_CACHE and CLEARSTEP_REMOTE_CACHE_SECRET name a cache that machines share:
docs/many-machines.md of Clearstep
`,
  flags: {
    'warn-only': { type: 'boolean' },
    cache: { type: 'string' },
    'papers-only': { type: 'boolean' },
    shard: { type: 'string' },
  },
  run: buildSite,
});

interface BuildFlags {
  readonly 'warn-only'?: boolean | undefined;
  readonly cache?: string | undefined;
  readonly 'papers-only'?: boolean | undefined;
  readonly shard?: string | undefined;
}

async function buildSite(flags: BuildFlags): Promise<void> {
  const { 'warn-only': warnOnly = false, 'papers-only': papersOnly = false } = flags;
  const started = performance.now();
  const shard = shardOf(flags);
  // Pages are told by the environment: Astro has no other way to them.
  if (flags.cache !== undefined) process.env[cacheVariables.folder] = path.resolve(flags.cache);
  requireCache();
  // Said before anything is begun. Papers alone need none of the programs that make pages.
  if (!papersOnly) requireUsableFolder(root);
  const site = await loadSite(root);
  if (papersOnly) return print(site, { warnOnly, shard });
  const staging = stagingOf(root);
  await replaceWhole(staging, {
    work: 'build',
    fill: async () => {
      if (warnOnly) process.env['CLEARSTEP_WARN_ONLY'] = '1';
      const beside = printBeside((signal) => print(site, { warnOnly, shard, signal }));
      const integrations = [beside.integration];
      try {
        await build({ root, outDir: staging.next, logLevel: 'info', integrations });
      } finally {
        beside.stop();
      }
      requireWhole(staging.next);
    },
  });
  console.log(
    `\nBuilt ${measure(staging.dist)}, into dist in ${formatDuration(performance.now() - started)}.`,
  );
}

function shardOf({ shard: written, 'papers-only': papersOnly, cache }: BuildFlags): Shard {
  if (cache === '') throw new WrongValue('--cache needs the name of a folder.');
  if (written === undefined) return wholeWork;
  const shard = readShard(written);
  if (!shard)
    throw new WrongValue(
      `--shard is “${written}”. It has to say which part of how many, such as 2/8: the second of eight.`,
    );
  if (!papersOnly)
    throw new WrongValue('--shard goes with --papers-only. A site is built as a whole, from all its papers.');
  return shard;
}

/** A cache that cannot be used is said in words, and before anything is begun. */
function requireCache(): void {
  try {
    cacheSettings(root);
  } catch (error) {
    if (error instanceof RangeError) throw new WrongValue(error.message);
    throw error;
  }
}

interface PrintFlags {
  readonly warnOnly: boolean;
  readonly shard: Shard;
  /** Nobody waits for it any more. Default: somebody does. */
  readonly signal?: AbortSignal;
}

/** Prints everything of all documents, and tells what was left out and how long it took. */
async function print(site: Site, { warnOnly, shard, signal }: PrintFlags): Promise<void> {
  const began = Date.now();
  const started = performance.now();
  const press = pressOf(root, { today: today(), site });
  const { documents, decks } = await readContent(root, { site });
  if (signal?.aborted) return;
  try {
    const { made, remembered, messages } = await printPapers(documents, press, {
      warnOnly,
      decks,
      shard,
      ...(signal && { signal }),
    });
    if (signal?.aborted) return;
    if (messages.length > 0)
      console.warn(`\n${messages.map(formatMessage).join('\n\n')}\n\nWhat is named above was left out.`);
    const time = formatDuration(performance.now() - started);
    if (site.address !== undefined) await remindOfHistory(documents);
    console.log(`Papers and pictures: ${made} made, ${remembered} kept from before, in ${time}.`);
  } finally {
    await prune(press, { limit: MOST_KEPT, usedSince: began });
  }
}

/** Papers have a code only where the site has an address. What they say has to be known before it changes. */
async function remindOfHistory(documents: readonly Document[]): Promise<void> {
  const unknown = await withoutHistory(root, documents);
  if (unknown.length === 0) return;
  console.warn(
    `\n${unknown.length} of ${documents.length} documents say something that no history.yml knows. Run “npm run history” before you give papers to people: the code on them can then tell what has changed.`,
  );
}

function requireWhole(folder: string): void {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error('The built site has no index.html.');
}
