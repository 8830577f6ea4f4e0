import { parentPort } from 'node:worker_threads';
import { init, runBaseTests, setupEnvironment } from 'vitest/worker';

/** The file in which a mutant was when tests ran last. */
let last: string | undefined;
let forget: ((file: string) => void) | undefined;

// What vitest runs in its own threads, without the end of the thread after each test file.
init({
  post: (response) => parentPort?.postMessage(response, []),
  on: (callback) => parentPort?.on('message', callback),
  off: (callback) => parentPort?.off('message', callback),
  setup: setupEnvironment,
  runTests: async (state, traces) => {
    const { instrumented } = state.ctx.providedContext;
    // A thread of vitest asks for a module once. The text of these two is another one now.
    if (instrumented !== last)
      for (const file of [last, instrumented]) if (file !== undefined) forget?.(file);
    last = instrumented;
    await runBaseTests('run', state, traces);
    const modules = state.evaluatedModules;
    forget = (file) => modules.getModulesByFile(file)?.forEach((module) => modules.invalidateModule(module));
  },
  collectTests: async (state, traces) => runBaseTests('collect', state, traces),
});
