/** One small change to the code that a test should notice. */
export interface Mutant {
  /** Number among all mutants of this state of the code, as the instrumented code knows it. */
  readonly id: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Stryker's name for the kind of change: `ConditionalExpression`. */
  readonly mutator: string;
  /** The code as it stands, and what takes its place. */
  readonly original: string;
  readonly replacement: string;
  /** The how manieth of its file with the same words, from 1. */
  readonly nth: number;
}

/** What became of a mutant. */
export type Fate = 'killed' | 'timeout' | 'survived' | 'no-test';

export interface Result {
  readonly mutant: Mutant;
  readonly fate: Fate;
  /** The test file that noticed it. */
  readonly by?: string;
}

/** How often each mutant is passed, by id. */
export type Hits = Readonly<Record<string, number>>;

/** A test file as the first run, without any mutant, found it. */
export interface TestFile {
  readonly file: string;
  /** Processor time that it takes to load, before its first test. */
  readonly milliseconds: number;
  /** What is passed while it loads and prepares. Every test of it may depend on that. */
  readonly hits: Hits;
  readonly tests: readonly TestCase[];
}

export interface TestCase {
  /** Vitest's own. */
  readonly id: string;
  /** Processor time. */
  readonly milliseconds: number;
  readonly hits: Hits;
}
