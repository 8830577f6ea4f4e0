import { cpSync } from 'node:fs';
import path from 'node:path';
import { table } from '../markdown/table.ts';
import { type SiteBuild, withProject } from './whole-site.ts';

/** What a large site takes whose papers are made on several machines. */
export interface LargeSite {
  readonly documents: number;
  /** Into how many parts the papers and pictures are shared out. */
  readonly parts: number;
  /** The parts that were made, one after the other. Not all of them: the others are taken to be like these. */
  readonly shards: readonly SiteBuild[];
  /** The site, with the caches of all parts in one. Absent: some are missing. */
  readonly merged?: SiteBuild;
  /** After one word of one document was changed. */
  readonly changed?: SiteBuild;
}

/** A site of so many documents, whose papers are made in so many parts; of these, only as many as `made` says. */
export interface LargePlan {
  readonly documents: number;
  readonly parts: number;
  readonly made: number;
}

/** Makes sites as several machines would. Where all parts are made, they are merged, built, and built again after a change. */
export async function measureLargeSites(
  plans: readonly LargePlan[],
  say: (words: string) => void,
): Promise<LargeSite[]> {
  const sites: LargeSite[] = [];
  for (const { documents, parts, made } of plans) {
    say(`Making ${made} of ${parts} parts of a site of ${documents} documents ...`);
    sites.push(
      await withProject(documents, ({ build, change, folder }) => {
        const cache = (name: string): string => path.join(folder, 'caches', name);
        const shards = Array.from({ length: made }, (_, index) =>
          build('--papers-only', '--shard', `${index + 1}/${parts}`, '--cache', cache(`${index}`)),
        );
        if (made < parts) return { documents, parts, shards };
        for (const index of shards.keys()) cpSync(cache(`${index}`), cache('all'), { recursive: true });
        const merged = build('--cache', cache('all'));
        change();
        return { documents, parts, shards, merged, changed: build('--cache', cache('all')) };
      }),
    );
  }
  return sites;
}

/** The same as Markdown, with what did not run worked out of what did. */
export function largeSitesReport(sites: readonly LargeSite[]): string {
  const whole = sites.filter(({ merged }) => merged !== undefined);
  return [
    'Generated documents, copies of the examples of the tests under names and titles of their own, in every edition that they come in. The papers and pictures of a site are made in parts, each in a process with a cache of its own, as machines side by side would; then the caches are put together, and the site is built with them. Times are the work of all threads: by the clock they would change with whatever else runs in so long a time.',
    '## What ran',
    table(
      ['documents', 'what', 's of work', 'peak memory'],
      sites.flatMap(({ documents, parts, shards, merged, changed }) => [
        ...shards.map((shard, index) => row(documents, `part ${index + 1} of ${parts}`, shard)),
        ...(merged ? [row(documents, 'the site, with all parts', merged)] : []),
        ...(changed ? [row(documents, 'the site after one change', changed)] : []),
      ]),
    ),
    '## What was worked out',
    'A part that was not made is taken for the mean of those that were. The site itself is taken to grow by as much work for each document as between the two sites that were built whole.',
    table(
      ['documents', 'what', 's of work'],
      sites.filter(({ merged }) => merged === undefined).flatMap((site) => workedOut(site, whole)),
    ),
  ].join('\n\n');
}

function row(documents: number, what: string, { work, memory }: SiteBuild): string[] {
  return [documents.toLocaleString('en-GB'), what, seconds(work), `${Math.round(memory / 2 ** 20)} MiB`];
}

function workedOut({ documents, parts, shards }: LargeSite, whole: readonly LargeSite[]): string[][] {
  const mean = shards.reduce((sum, { work }) => sum + work, 0) / shards.length;
  const [small, large] = whole.toSorted((a, b) => a.documents - b.documents).slice(-2);
  const grown = (of: (site: LargeSite) => SiteBuild | undefined): number | undefined => {
    const [from, to] = [small && of(small), large && of(large)];
    if (!from || !to || !small || !large) return undefined;
    const each = (to.work - from.work) / (large.documents - small.documents);
    return to.work + each * (documents - large.documents);
  };
  const merged = grown((site) => site.merged);
  const changed = grown((site) => site.changed);
  return [
    [`all ${parts} parts`, mean * parts] as const,
    ...(merged === undefined ? [] : [['the site, with all parts', merged] as const]),
    ...(changed === undefined ? [] : [['the site after one change', changed] as const]),
  ].map(([what, work]) => [documents.toLocaleString('en-GB'), what, seconds(work)]);
}

function seconds(milliseconds: number): string {
  return Math.round(milliseconds / 1000).toLocaleString('en-GB');
}
