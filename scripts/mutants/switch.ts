import { afterAll, afterEach, beforeEach, inject } from 'vitest';
import type { Hits } from './mutant.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Id of the mutant that is switched on. Empty: none, and the tests tell which they pass. */
    readonly activeMutant: string;
    /** The file that it is in, as vitest names it. All others are as they are. */
    readonly instrumented: string;
    /** A mutant that is passed more often than this has made an endless loop. */
    readonly mostHits: number;
    /** Ids of the mutants that the tests tell about. */
    readonly drawn: readonly string[];
  }
  interface TaskMeta {
    hits?: Hits;
    /** Milliseconds of processor time: those of the clock say more about the machine than about the test. */
    worked?: number;
  }
}

/** What the instrumented code looks at. The names are Stryker's. */
interface Switch {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  currentTestId?: string | undefined;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
}

/** Set before a test file and the code are loaded, so that mutants in tables and constants count, too. */
const space: Switch = {};
Object.assign(globalThis, { __stryker__: space });

const active = inject('activeMutant');
if (active === '') {
  const start = worked();
  let before = start;
  beforeEach(({ task }) => {
    space.currentTestId = task.id;
    before = worked();
  });
  afterEach(({ task }) => {
    space.currentTestId = undefined;
    task.meta.worked = worked() - before;
    task.meta.hits = ofDrawn(space.mutantCoverage?.perTest[task.id]);
  });
  // oxlint-disable-next-line no-empty-pattern -- vitest wants the first argument to be taken apart
  afterAll(({}, suite) => {
    suite.meta.worked = worked() - start;
    suite.meta.hits = ofDrawn(space.mutantCoverage?.static);
  });
} else {
  space.activeMutant = active;
  space.hitCount = 0;
  space.hitLimit = inject('mostHits');
}

function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function ofDrawn(hits: Hits = {}): Hits {
  const drawn = new Set(inject('drawn'));
  return Object.fromEntries(Object.entries(hits).filter(([id]) => drawn.has(id)));
}
