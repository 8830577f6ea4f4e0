import type { Growth, GrowthRun } from './growth.ts';
import type { Run } from './print-many.ts';
import { table } from '../markdown/table.ts';

/** One maker's times for one document. */
export interface MakerResult {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  /** Nine of ten are faster. */
  readonly slowest: number;
  readonly bytes: number;
}

export interface BenchResults {
  readonly machine: string;
  readonly makers: readonly MakerResult[];
  /** Absent when only single documents were timed. */
  readonly growth?: Growth;
}

/** The results as Markdown: shown by the bench, and kept in `docs/performance.md`. */
export function report({ machine, makers, growth }: BenchResults): string {
  return [
    `Measured on ${machine}. Times by the clock grow when other programs run at the same time; the ratios of one run and the processor time are what can be compared.`,
    '## One document',
    'The same leaflet of three pages as a tagged PDF, made in turns. Less is better.',
    table(
      ['maker', 'median ms', '90 % below ms', 'bytes', 'time of Clearstep / its time'],
      makers.map((maker) => [
        maker.name,
        maker.median.toFixed(1),
        maker.slowest.toFixed(1),
        count(maker.bytes),
        ((makers[0]?.median ?? Number.NaN) / maker.median).toFixed(2),
      ]),
    ),
    ...(growth ? growthReport(growth) : []),
    '## Goals',
    table(['goal', 'reached', 'measured'], goals({ makers, ...(growth && { growth }) })),
  ].join('\n\n');
}

function growthReport({ runs, everything }: Growth): string[] {
  return [
    '## Many documents',
    'Generated from the examples of the tests with other words and pictures, in every edition they come in. Worker threads: as many as there are cores. "Work" is the processor time of all threads: other programs hardly change it.',
    table(
      ['documents', 'papers', 'papers a second', 'ms a paper', 'ms of work a paper', 'peak memory'],
      runs.map(({ cold }) => [
        count(cold.documents),
        count(cold.made),
        (cold.made / (cold.time / 1000)).toFixed(1),
        (cold.time / cold.made).toFixed(1),
        (cold.work / cold.made).toFixed(1),
        mebibytes(cold.memory),
      ]),
    ),
    everythingLine(everything),
    'After a change to one document, everything else is remembered:',
    table(
      ['documents', 'made again', 'cold s', 'after the change s', 'share'],
      runs.map(({ cold, changed }) => [
        count(cold.documents),
        count(changed.made),
        (cold.time / 1000).toFixed(1),
        (changed.time / 1000).toFixed(1),
        percent(changed.time / cold.time),
      ]),
    ),
  ];
}

function goals({ makers, growth }: Pick<BenchResults, 'makers' | 'growth'>): string[][] {
  const [ours, ...others] = makers;
  const typst = others.find(({ name }) => name === 'Typst');
  const hundred = growth?.runs.find(({ cold }) => cold.documents === 100);
  const thousand = growth?.runs.find(({ cold }) => cold.documents === 1000);
  const rows: string[][] = [];
  if (ours && typst) {
    const ratio = ours.median / typst.median;
    rows.push(goal('one document in at most the time of Typst', ratio <= 1, ratio.toFixed(2)));
  }
  if (!hundred || !thousand) return rows;
  const ratio = perPaper(thousand, 'work') / perPaper(hundred, 'work');
  const byClock = perPaper(thousand, 'time') / perPaper(hundred, 'time');
  const words = `${ratio.toFixed(2)} by work, ${byClock.toFixed(2)} by the clock`;
  const share = thousand.changed.time / thousand.cold.time;
  return [
    ...rows,
    goal('a paper of 1,000 documents is at most 1.15 of the work of one of 100', ratio <= 1.15, words),
    goal(
      'peak memory under 1 GiB at 1,000 documents',
      thousand.cold.memory < 2 ** 30,
      mebibytes(thousand.cold.memory),
    ),
    goal('after one change, under 10 % of the cold time', share < 0.1, percent(share)),
  ];
}

function goal(name: string, reached: boolean, measured: string): string[] {
  return [name, reached ? 'yes' : 'no', measured];
}

function perPaper({ cold }: GrowthRun, measure: 'time' | 'work'): number {
  return cold[measure] / cold.made;
}

function everythingLine({ documents, made, time, memory }: Run): string {
  return `With phone pictures and link previews, ${count(documents)} documents (${count(made)} results) take ${(time / 1000).toFixed(1)} s and at most ${mebibytes(memory)}.`;
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}

function mebibytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MiB`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
