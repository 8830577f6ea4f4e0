import { afterAll, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Id of the mutant that is switched on. Empty: none, and the tests tell which they pass. */
    readonly activeMutant: string;
    /** A mutant that is passed more often than this has made an endless loop. */
    readonly mostHits: number;
  }
  interface TaskMeta {
    hits?: Record<string, number>;
  }
}

/** What the instrumented code looks at. The names are Stryker's. */
interface Switch {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { readonly static: Record<string, number> };
}

/** Set before a test file and the code are loaded, so that mutants in tables and constants count, too. */
const space: Switch = {};
Object.assign(globalThis, { __stryker__: space });

const active = inject('activeMutant');
if (active === '')
  // oxlint-disable-next-line no-empty-pattern -- vitest wants the first argument to be taken apart
  afterAll(({}, suite) => {
    suite.meta.hits = space.mutantCoverage?.static ?? {};
  });
else {
  space.activeMutant = active;
  space.hitCount = 0;
  space.hitLimit = inject('mostHits');
}
