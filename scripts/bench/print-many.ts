import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/files/content.ts';
import { loadPictureNames } from '../../src/files/picture-names.ts';
import type { Document } from '../../src/model/document.ts';

import { jobsOf } from '../../src/press/job.ts';
import { printAll } from '../../src/press/print-all.ts';
import { plainSite } from '../../src/site/site.ts';
import { pressOf } from '../../src/press/print.ts';
import { variantsOf } from './variants.ts';

/** What one run of the press took. */
export interface Run {
  readonly documents: number;
  readonly made: number;
  readonly remembered: number;
  readonly refused: number;
  /** Milliseconds by the clock. */
  readonly time: number;
  /** Milliseconds that all threads worked. Other programs hardly change it. */
  readonly work: number;
  /** The most memory, in bytes, of the process that all threads share. It starts no other process. */
  readonly memory: number;
}

// Prints documents and says what it took, as JSON: node scripts/bench/print-many.ts COUNT FOLDER [changed] [everything]
const [count = '1', folder = '', ...words] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await printMany(Number(count), folder)));

async function printMany(documents: number, store: string): Promise<Run> {
  const examples = await readExamples();
  const pictureIds = [...new Set(loadPictureNames().aliases.map(({ picture }) => picture))].filter(
    (id) => !id.startsWith('house:'),
  );
  const all = variantsOf(examples, documents, pictureIds);
  const [first, ...others] = all;
  if (!first) throw new Error('At least one document has to be printed.');
  const changed = words.includes('changed') ? [{ ...first, title: `${first.title}!` }, ...others] : all;
  const root = fileURLToPath(new URL('../../tests/fixtures', import.meta.url));
  const press = { ...pressOf(root, { today: '2026-11-01', site: plainSite }), folder: store };
  const jobs = words.includes('everything') ? jobsOf : papersOnly;
  const before = process.cpuUsage();
  const started = performance.now();
  const { made, remembered, messages } = await printAll(changed, press, { jobs });
  const time = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return {
    documents,
    made,
    remembered,
    refused: messages.length,
    time,
    work: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS * 1024,
  };
}

/** The examples of the tests: every kind, tag and edition. */
async function readExamples(): Promise<readonly Document[]> {
  const root = fileURLToPath(new URL('../../tests/fixtures', import.meta.url));
  return (await readContent(root, { site: plainSite })).documents;
}

function papersOnly(document: Document): ReturnType<typeof jobsOf> {
  return jobsOf(document, plainSite).filter(({ type }) => type === 'paper');
}
