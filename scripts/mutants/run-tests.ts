import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import { fastTests } from '../../vitest.config.ts';
import { filesBelow } from './files-below.ts';
import type { TestCase, TestFile } from './mutant.ts';
import { keptThread } from './pool.ts';

/** Runs test files over instrumented sources, with one mutant switched on or none. */
export interface Tester {
  readonly files: readonly string[];
  /** Runs a test file without any mutant, to see which of the drawn it passes. Rejects when a test fails. */
  readonly runAsIs: (file: string, drawn: readonly string[]) => Promise<TestFile>;
  /** Whether the tests pass although a mutant is switched on. */
  readonly passes: (trial: Trial) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Tests of one file against one mutant. */
export interface Trial {
  readonly test: string;
  /** Vitest's ids of those that run. Absent: all of the file. */
  readonly ids?: readonly string[];
  readonly mutant: string;
  /** The file that the mutant is in. All others are served as they are, so that tests are as quick as without mutants. */
  readonly source: string;
  /** A mutant that is passed more often has made an endless loop. */
  readonly mostHits: number;
}

/** Starts vitest once; each run then costs little more than the tests themselves. */
export async function startTester(root: string, sources: ReadonlyMap<string, string>): Promise<Tester> {
  const served = new Set(sources.keys());
  const thread = keptThread();
  const vitest = await createVitest(
    {
      config: false,
      root,
      ...testsForMutants,
      watch: false,
      // Modules kept on the disk are known by what stands in their files, and that is not what is run here.
      fsModuleCache: false,
      reporters: [{}],
      // A mutant must not write what the next one is held against.
      update: 'none',
      bail: 1,
      pool: thread.pool,
      maxWorkers: 1,
      setupFiles: [fileURLToPath(new URL('switch.ts', import.meta.url))],
      onConsoleLog: () => false,
    },
    {
      plugins: [
        {
          name: 'mutants',
          enforce: 'pre',
          load: (id) => {
            const file = nameOf(root, id.split('?')[0] ?? id);
            return served.has(file) ? sources.get(file) : undefined;
          },
        },
      ],
    },
  );
  await vitest.standalone();
  const specifications = await vitest.globTestSpecifications();
  const byFile = new Map(specifications.map((each) => [nameOf(root, each.moduleId), each]));

  const serveOnly = (source: string): void => {
    if (served.size === 1 && served.has(source)) return;
    for (const file of [...served, source]) vitest.invalidateFile(join(root, file));
    served.clear();
    served.add(source);
  };

  return {
    files: [...byFile.keys()].toSorted(),
    runAsIs: async (file, drawn) => {
      const found = byFile.get(file);
      if (!found) throw new Error(`There is no test file ${file}.`);
      vitest.provide('drawn', drawn);
      vitest.provide('activeMutant', '');
      vitest.provide('mostHits', Infinity);
      const [module] = await run(vitest, [found]);
      if (module?.ok() !== true) {
        const failed = [...(module?.children.allTests('failed') ?? [])].map(({ fullName }) => fullName);
        throw new Error(`Without a mutant ${file} fails: ${failed.join(', ')}`);
      }
      return describe(root, module);
    },
    passes: async ({ test, ids, mutant, source, mostHits }) => {
      const found = byFile.get(test);
      if (!found) throw new Error(`There is no test file ${test}.`);
      const specification = ids
        ? found.project.createSpecification(found.moduleId, { testIds: [...ids] })
        : found;
      serveOnly(source);
      vitest.provide('activeMutant', mutant);
      vitest.provide('instrumented', join(root, source).replaceAll('\\', '/'));
      vitest.provide('mostHits', mostHits);
      const modules = await run(vitest, [specification]);
      return modules.length > 0 && modules.every((module) => module.ok());
    },
    close: async () => {
      await vitest.close();
      await thread.end();
    },
  };
}

/**
 * The tests of the very rooms that are changed: what only the finished papers of another room would show is not held
 * where it is made.
 */
const testsForMutants = {
  ...fastTests,
  include: ['model', 'print', 'rules'].map((room) => `tests/${room}/**/*.test.ts`),
  // It asks only that nothing falls over, of thousands of random files, and takes a minute for each mutant.
  exclude: [...fastTests.exclude, 'tests/model/hostile.test.ts'],
};

/** The files of these tests, those that hold cases and helpers too: what a mutant that survived depends on. */
export function filesOfTests(root: string): string[] {
  return filesBelow(root, ['tests/*.ts', 'tests/{model,print,rules,cases}/**/*.*']);
}

async function run(vitest: Vitest, specifications: readonly TestSpecification[]): Promise<TestModule[]> {
  vitest.state.filesMap.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...specifications]);
  return unhandledErrors.length > 0 ? [] : testModules;
}

function describe(root: string, module: TestModule): TestFile {
  const tests = [...module.children.allTests('passed')].map((test): TestCase => {
    const { worked = 0, hits = {} } = test.meta();
    return { id: test.id, milliseconds: worked, hits };
  });
  const { worked = 0, hits = {} } = module.meta();
  const ofTests = tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return { file: nameOf(root, module.moduleId), milliseconds: worked - ofTests, hits, tests };
}

function nameOf(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
