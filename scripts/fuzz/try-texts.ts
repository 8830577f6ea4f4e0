import { Worker } from 'node:worker_threads';
import type { Written } from './changed-texts.ts';
import type { Found, FuzzNews, FuzzWork } from './thread.ts';

/** Milliseconds of computing without any news after which a text is taken to hang. */
const HANGS = 90_000;
/** Milliseconds from one look at the thread to the next. */
const LOOK = 1000;

export interface FuzzRun extends FuzzWork {
  /** When to begin no further seed, by `performance.now()`. At least one is tried. */
  readonly end: number;
  /** Told at once, so that what was found is kept when the run is cut off. */
  readonly onFound: (found: Found) => void;
}

/**
 * Tries the texts of one seed after the other in a thread of its own, which can be ended when a text makes it hang or
 * takes it down. The answer is the next seed.
 */
export async function tryTexts({ end, onFound, ...work }: FuzzRun): Promise<number> {
  let next = work.from;
  do next = await tryUntilBroken({ ...work, from: next, end, onFound });
  while (performance.now() < end);
  return next;
}

async function tryUntilBroken({ end, onFound, ...work }: FuzzRun): Promise<number> {
  const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: work });
  let current: { readonly seed: number; readonly written: Written } | undefined;
  let watch: NodeJS.Timeout | undefined;
  let isOver = false;
  try {
    return await new Promise<number>((resolve, reject) => {
      const giveUp = (fault: string): void => {
        if (isOver) return;
        isOver = true;
        if (!current) return reject(new Error(fault));
        onFound({ seed: current.seed, written: current.written, faults: [fault] });
        resolve(current.seed + 1);
      };
      let heard = 0;
      let computed = 0;
      const look = async (): Promise<void> => {
        const { user, system } = await thread.cpuUsage();
        computed = (user + system) / 1000;
        if (computed - heard > HANGS) giveUp(`It was not answered in ${HANGS / 1000} s.`);
      };
      watch = setInterval(() => {
        // A thread that does not run yet has computed nothing, and of one that runs no more “exit” tells.
        look().catch(() => {});
      }, LOOK);
      thread.on('message', (news: FuzzNews) => {
        heard = computed;
        if (news.type === 'looks-at') {
          current = news;
          return;
        }
        if (news.found) onFound(news.found);
        if (performance.now() >= end) resolve(news.seed + 1);
      });
      thread.on('error', (error) => giveUp(`It took the thread down: ${error.message}`));
      thread.on('exit', () => giveUp('It was never answered: nothing was left to wait for.'));
    });
  } finally {
    isOver = true;
    clearInterval(watch);
    await thread.terminate();
  }
}
