import { build } from 'astro';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../src/files/content.ts';
import { today } from '../src/files/today.ts';
import { loadSite } from '../src/integration/load-site.ts';
import { projectRoot } from '../src/integration/project-root.ts';
import type { Document } from '../src/model/document.ts';
import { formatMessage } from '../src/model/message.ts';
import { pressOf } from '../src/press/print.ts';
import type { Site } from '../src/site/site.ts';
import { prune } from '../src/press/store.ts';
import { measure } from './build/measure.ts';
import { printBeside } from './build/print-beside.ts';
import { printPapers } from './build/print-papers.ts';
import { replaceWhole } from './build/replace-whole.ts';
import { stagingOf } from './build/staging.ts';
import { withoutHistory } from './history/without-history.ts';
import { runCommand } from './terminal/command.ts';
import { formatDuration } from './terminal/duration.ts';

const root = projectRoot();

/** Bytes of finished papers that are kept for the next build: those of some thousand documents. */
const MOST_KEPT = 4_000_000_000;

await runCommand({
  usage: `
Builds the whole site, with all papers and phone pictures, into the folder "dist".

  npm run build
  npm run build -- --warn-only

The folder "dist" is replaced only when everything has been built. Until then, and when
something goes wrong, it stays as it was.

Papers are kept in ".clearstep/cache", so that only what changed is made again. It is safe to delete.

  --warn-only  for drafts: a paper or picture that does not fit is left out with a warning,
               and an error of a rule stops nothing
  --help       shows this text

Environment: SITE=https://example.org/clearstep/ says where the site will stand.
`,
  flags: { 'warn-only': { type: 'boolean' } },
  run: buildSite,
});

interface BuildFlags {
  readonly 'warn-only'?: boolean | undefined;
}

async function buildSite({ 'warn-only': warnOnly = false }: BuildFlags): Promise<void> {
  const started = performance.now();
  // Said before anything is begun.
  const site = await loadSite(root);
  const staging = stagingOf(root);
  await replaceWhole(staging, {
    work: 'build',
    fill: async () => {
      // Pages are told by the environment: Astro has no other way to them.
      if (warnOnly) process.env['CLEARSTEP_WARN_ONLY'] = '1';
      const integrations = [printBeside(() => print(site, warnOnly))];
      await build({ root, outDir: staging.next, logLevel: 'info', integrations });
      requireWhole(staging.next);
    },
  });
  console.log(
    `\nBuilt ${measure(staging.dist)}, into dist in ${formatDuration(performance.now() - started)}.`,
  );
}

/** Prints everything of all documents, and tells what was left out and how long it took. */
async function print(site: Site, warnOnly: boolean): Promise<void> {
  const started = performance.now();
  const press = pressOf(root, { today: today(), site });
  const { documents, decks } = await readContent(root, { site });
  try {
    const { made, remembered, messages } = await printPapers(documents, press, { warnOnly, decks });
    if (messages.length > 0)
      console.warn(`\n${messages.map(formatMessage).join('\n\n')}\n\nWhat is named above was left out.`);
    const time = formatDuration(performance.now() - started);
    if (site.address !== undefined) await remindOfHistory(documents);
    console.log(`Papers and pictures: ${made} made, ${remembered} kept from before, in ${time}.`);
  } finally {
    await prune(press, MOST_KEPT);
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
  if (!existsSync(join(folder, 'index.html'))) throw new Error('The built site has no index.html.');
}
