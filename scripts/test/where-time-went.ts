import { formatDuration } from '../terminal/duration.ts';

/** How long a stage took, in milliseconds, and each of its test files, if it has some. */
export interface StageTime {
  readonly name: string;
  readonly milliseconds: number;
  readonly files: readonly FileTime[];
}

export interface FileTime {
  /** From the project's folder. */
  readonly file: string;
  /** Of its tests alone; vitest runs several files at the same time. */
  readonly milliseconds: number;
}

/** A line for each stage, and one for each of the slowest test files of all stages, the slowest first. */
export function whereTimeWent(stages: readonly StageTime[]): string[] {
  const whole = sum(stages);
  const files = stages.flatMap((stage) => stage.files);
  const slowest = files.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST);
  const named = Math.max(...stages.map(({ name }) => name.length));
  return [
    'Where the time went:',
    ...stages.map(
      ({ name, milliseconds }) =>
        `  ${name.padEnd(named)}  ${formatDuration(milliseconds).padStart(WIDTH)}  ${share(milliseconds, whole)}`,
    ),
    ...(slowest.length > 0 ? ['', `The slowest of ${files.length} test files:`] : []),
    ...slowest.map(({ file, milliseconds }) => `  ${formatDuration(milliseconds).padStart(WIDTH)}  ${file}`),
  ];
}

const SLOWEST = 10;
/** Of the longest duration that is likely: `12 min 34 s`. */
const WIDTH = 11;

function sum(stages: readonly StageTime[]): number {
  return stages.reduce((total, { milliseconds }) => total + milliseconds, 0);
}

function share(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`.padStart(5);
}
