import { table } from '../../markdown/table.ts';
import type { DevBench, DevRun } from './measure.ts';
import type { SaveTime } from './saves.ts';

/** Milliseconds from saving to the new words at so many documents: what an author does not wait for. */
const goals: ReadonlyMap<number, number> = new Map([
  [15, 400],
  [300, 800],
]);

/** The result as Markdown. */
export function devReport({ runs, memory, load }: DevBench, machine: string): string {
  return [
    `Measured on ${machine}, with the browser on the same machine, at a load of ${load.toFixed(1)}: so many programs wanted a core at the same time, and 1 to 2 are those of the measurement. Times by the clock grow with it.`,
    'In `npm run dev`, from saving a small change of a document until the page in the browser shows the new words, and until it says of every paper how many pages it has. "Work" is the processor time of the server until the words are there: other programs hardly change it.',
    table(
      [
        'documents',
        'kind',
        'saves',
        'words: median ms',
        '95 % below ms',
        'ms of work',
        'papers: median ms',
        '95 % below ms',
      ],
      runs.map(rowOf),
    ),
    'Memory of the server after all saves, with everything that it remembers:',
    table(
      ['documents', 'memory'],
      [...memory].map(([documents, bytes]) => [String(documents), `${Math.round(bytes / 2 ** 20)} MiB`]),
    ),
    '## Goals',
    table(['goal', 'reached', 'measured'], goalRows(runs)),
  ].join('\n\n');
}

function rowOf({ documents, kind, times }: DevRun): string[] {
  const of = (each: keyof SaveTime): number[] => times.map((time) => time[each]).toSorted((a, b) => a - b);
  const [words, work, papers] = [of('words'), of('work'), of('papers')];
  const cells = [
    share(words, 0.5),
    share(words, 0.95),
    share(work, 0.5),
    share(papers, 0.5),
    share(papers, 0.95),
  ];
  return [String(documents), kind, String(times.length), ...cells.map((cell) => cell.toFixed(0))];
}

function goalRows(runs: readonly DevRun[]): string[][] {
  return [...goals].flatMap(([documents, limit]) => {
    const medians = runs
      .filter((run) => run.documents === documents)
      .map(({ times }) =>
        share(
          times.map(({ words }) => words).toSorted((a, b) => a - b),
          0.5,
        ),
      );
    if (medians.length === 0) return [];
    const slowest = Math.max(...medians);
    const goal = `new words in under ${limit} ms at ${documents} documents, whatever the kind`;
    return [[goal, slowest < limit ? 'yes' : 'no', `${slowest.toFixed(0)} ms`]];
  });
}

/** The value that so much of a sorted list is not above. */
function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
