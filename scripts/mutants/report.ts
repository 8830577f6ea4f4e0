import { shareOf } from '../bench-rules/intervals.ts';
import { table } from '../markdown/table.ts';
import { type Equal, isNamed, type Left } from './known.ts';
import type { Fate, Mutant, Result } from './mutant.ts';

export interface Score {
  readonly drawn: number;
  readonly killed: number;
  /** Those that do the same as the code and have a reason. */
  readonly equal: number;
  /** Killed of those that a test could notice, in per cent. */
  readonly percent: number;
}

export function scoreOf(results: readonly Result[], equals: readonly Equal[]): Score {
  const killed = results.filter(isKilled).length;
  const equal = results.filter((result) => !isKilled(result) && reasonOf(result.mutant, equals)).length;
  const noticeable = results.length - equal;
  return {
    drawn: results.length,
    killed,
    equal,
    percent: noticeable === 0 ? 100 : (100 * killed) / noticeable,
  };
}

/** What the tests would not notice, without what nobody could. */
export function survivorsOf(results: readonly Result[], equals: readonly Equal[]): Result[] {
  return results.filter((result) => !isKilled(result) && reasonOf(result.mutant, equals) === undefined);
}

/** What became of a mutant now, and when it was first tried. */
export interface TriedResult extends Result {
  readonly first: Fate;
}

export interface Run {
  readonly results: readonly TriedResult[];
  readonly equals: readonly Equal[];
  readonly left: readonly Left[];
  /** How many mutants there are in all files. */
  readonly all: number;
  /** How many were drawn, of which some may not have been tried yet. */
  readonly drawn: number;
  readonly seed: string;
  /** Of processor time, on each of so many cores. */
  readonly minutes: number;
  readonly workers: number;
}

/** The page `docs/mutants.md`. */
export function writeReport(run: Run): string {
  const { results, equals } = run;
  const named = results.flatMap(({ mutant, fate }) => {
    const reason = fate === 'survived' || fate === 'no-test' ? reasonOf(mutant, equals) : undefined;
    return reason === undefined ? [] : [`- ${told(mutant)}. ${reason}`];
  });
  const since = results.filter((result) => isKilled(result) && !isKilled({ ...result, fate: result.first }));
  return [
    '# Mutants',
    '',
    'Written by `npm run mutants -- --write`.',
    '',
    'Each mutant is one small change to the code. A test has to fail for it; where none does, that code is not held by any test. The mutants are those of Stryker, all of its mutators, over all files of `src/model`, `src/print` and `src/rules/engine`; the tests are those of these rooms, `tests/model`, `tests/print` and `tests/rules`, for twelve seconds of processor time for each mutant.',
    '',
    ...sayScore(run),
    '',
    '## By room',
    '',
    table(HEADS, byRoom(results, equals)),
    '',
    '## The same as the code',
    '',
    ...(named.length > 0 ? named : ['None.']),
    '',
    '## Survived at first, and noticed since',
    '',
    'By a test that was written for it, or for its like.',
    '',
    ...(since.length > 0 ? since.map(({ mutant, by }) => `- ${told(mutant)}. By \`${by}\``) : ['None.']),
    '',
    '## Survived',
    '',
    ...tellLeft(survivorsOf(results, equals), run.left),
  ].join('\n');
}

/** What the tests do not notice: by kind, each with its reason, and last what nobody has looked into. */
function tellLeft(survivors: readonly Result[], kinds: readonly Left[]): string[] {
  if (survivors.length === 0) return ['None.', ''];
  const kindOf = ({ mutant }: Result): Left | undefined =>
    kinds.find(({ mutants }) => mutants.some((each) => isNamed(mutant, each)));
  const section = (kind: Left | undefined): string[] => {
    const own = survivors.filter((result) => kindOf(result) === kind);
    if (own.length === 0) return [];
    const { kind: name, reason } = kind ?? { kind: 'Not looked into yet', reason: '' };
    const rows = own.map(
      ({ mutant, fate }) => `- ${told(mutant)}${fate === 'no-test' ? '. No test passes here' : ''}`,
    );
    return [`### ${name}`, '', ...(reason === '' ? [] : [reason, '']), ...rows, ''];
  };
  return [...kinds, undefined].flatMap(section);
}

/**
 * The score of today says less about all other code than the first one, where that is known: tests have been written for
 * these mutants since.
 */
function sayScore({ results, equals, all, drawn, seed, minutes, workers }: Run): string[] {
  const now = scoreOf(results, equals);
  const before = scoreOf(
    results.map((result) => ({ ...result, fate: result.first })),
    equals,
  );
  const { low, high } = shareOf(before.killed, before.drawn - before.equal);
  const percent = (share: number): string => (share * 100).toFixed(0);
  const firstTried = `When these were first tried, ${before.percent.toFixed(1)} % were killed: ${before.killed} of ${before.drawn - before.equal}. So, before tests were written for those that survived, the tests noticed between ${percent(low)} and ${percent(high)} % of all mutants (95 % interval).`;
  return [
    `**${now.percent.toFixed(1)} % killed**: ${now.killed} of ${now.drawn - now.equal}; ${now.equal} do the same as the code. Drawn with the seed “${seed}”: ${drawn} of ${all}${now.drawn < drawn ? `, of which ${now.drawn} have been tried` : ''}. ${Math.round(minutes)} minutes of processor time on each of ${workers} cores.`,
    ...(before.killed === now.killed ? [] : ['', firstTried]),
  ];
}

function isKilled({ fate }: Result): boolean {
  return fate === 'killed' || fate === 'timeout';
}

function reasonOf(mutant: Mutant, equals: readonly Equal[]): string | undefined {
  return equals.find((each) => isNamed(mutant, each))?.reason;
}

function byRoom(results: readonly Result[], equals: readonly Equal[]): string[][] {
  const rooms = Map.groupBy(results, ({ mutant }) => mutant.file.split('/').slice(0, -1).join('/'));
  return [...rooms].map(([room, own]) => {
    const { drawn, killed, equal, percent } = scoreOf(own, equals);
    return [`\`${room}\``, String(drawn), String(killed), String(equal), `${percent.toFixed(0)} %`];
  });
}

const HEADS = ['folder', 'drawn', 'killed', 'the same', 'score'];

/** `` `src/print/pages/fill.ts:48` EqualityOperator: `a > b` becomes `a >= b` ``, on one line and not too long. */
function told({ file, line, mutator, original, replacement }: Mutant): string {
  return `\`${file}:${line}\` ${mutator}: ${code(original)} becomes ${code(replacement)}`;
}

function code(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  const fence = short.includes('`') ? '``' : '`';
  return `${fence}${fence === '``' ? ' ' : ''}${short}${fence === '``' ? ' ' : ''}${fence}`;
}

const LONGEST = 70;
