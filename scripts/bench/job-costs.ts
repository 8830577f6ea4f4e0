import sharp from 'sharp';
import { readContent } from '../../src/files/content.ts';
import { type DocumentJob, jobsOf } from '../../src/press/job.ts';
import { make } from '../../src/press/make.ts';
import { type Site, plainSite } from '../../src/site/site.ts';
import { table } from '../markdown/table.ts';

/** What all results of one sort take, made one after the other in one thread. */
export interface JobCost {
  /** `paper a4`, `phone`, `docx`. */
  readonly name: string;
  readonly results: number;
  /** Milliseconds of processor time, what libraries do in threads of their own among it. */
  readonly work: number;
}

/** Makes everything of all documents below a folder once, and says what each sort of result took, the dearest first. */
export async function measureJobCosts(root: string, site: Site = plainSite): Promise<JobCost[]> {
  sharp.concurrency(1);
  sharp.cache(false);
  const { documents } = await readContent(root, { site });
  const costs = new Map<string, JobCost>();
  for (const document of documents)
    for (const job of jobsOf(document, site)) {
      const before = process.cpuUsage();
      await make(document, job, { root, site, today: document.reviewed });
      const { user, system } = process.cpuUsage(before);
      const name = nameOf(job);
      const known = costs.get(name) ?? { name, results: 0, work: 0 };
      costs.set(name, { name, results: known.results + 1, work: known.work + (user + system) / 1000 });
    }
  return [...costs.values()].toSorted((a, b) => b.work - a.work);
}

/** The same as Markdown. */
export function jobCostReport(costs: readonly JobCost[]): string {
  const all = costs.reduce((sum, { work }) => sum + work, 0);
  return [
    '## Where the work goes',
    'Everything of the examples of the tests, made once in one thread, by processor time. The first paper of a run pays for opening the typefaces.',
    table(
      ['result', 'how many', 'ms of work each', 's in all', 'share'],
      costs.map(({ name, results, work }) => [
        name,
        String(results),
        (work / results).toFixed(0),
        (work / 1000).toFixed(1),
        `${((100 * work) / all).toFixed(0)} %`,
      ]),
    ),
  ].join('\n\n');
}

function nameOf(job: DocumentJob): string {
  switch (job.type) {
    case 'paper':
      return `paper ${job.edition}`;
    case 'book':
      return job.format;
    default:
      return job.type;
  }
}
