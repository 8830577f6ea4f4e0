import { loadavg } from 'node:os';
import { openBrowser } from '../../browser/open-browser.ts';
import { makeFolder, startDev } from '../../dev/dev-server.ts';
import { copyContent } from './content.ts';
import { type SaveTime, timeSaves } from './saves.ts';

/** What saving documents of one kind takes while so many documents are there. */
export interface DevRun {
  readonly documents: number;
  readonly kind: string;
  readonly times: readonly SaveTime[];
}

/** How long somebody waits for `npm run dev`. */
export interface DevBench {
  readonly runs: readonly DevRun[];
  /** Documents -> bytes that the server takes when all saves are done. */
  readonly memory: ReadonlyMap<number, number>;
  /** How many programs wanted a core at the same time, on average over the last 15 minutes. */
  readonly load: number;
}

/** One document of each kind, the longest of them where there are several. */
const examples: Readonly<Record<string, string>> = {
  task: 'content/tasks/a-family-meal-for-5-pounds/en-GB.mdx',
  leaflet: 'content/leaflets/your-pay/en-GB.mdx',
  guide: 'content/guides/brain-injury-at-work/en-GB.mdx',
  form: 'content/forms/my-agreement/en-GB.mdx',
};

/** Starts the development server on so many documents, and times saves of one document of each kind in a browser. */
export async function measureDev(
  root: string,
  counts: readonly number[],
  saves: number,
  say: (line: string) => void,
): Promise<DevBench> {
  const runs: DevRun[] = [];
  const memory = new Map<number, number>();
  const browser = await openBrowser();
  try {
    for (const documents of counts) {
      const folder = makeFolder();
      copyContent(root, folder, documents);
      const server = await startDev(folder);
      try {
        for (const [kind, file] of Object.entries(examples)) {
          const page = await browser.newPage();
          const times = await timeSaves(file, page, { server, saves });
          await page.close();
          runs.push({ documents, kind, times });
          say(
            `${documents} documents, a ${kind}: ${times.map(({ words }) => Math.round(words)).join(' ')} ms`,
          );
        }
        memory.set(documents, (await server.takes()).memory);
      } finally {
        await server.close();
      }
    }
  } finally {
    await browser.close();
  }
  return { runs, memory, load: loadavg()[2] ?? Number.NaN };
}
