import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { TestedPages } from '../languages/accessibility-text.ts';

/** What programs found on the pages of a site, in the folder of its project. `npm run accessibility` writes it. */
export const TESTED_PAGES_FILE = 'accessibility.json';

const schema: z.ZodType<TestedPages> = z.strictObject({
  date: z.iso.date(),
  pages: z.int().positive(),
  errors: z.int().nonnegative(),
});

/** What was found in a project. `undefined`: nobody has looked. Throws for a file that says anything else. */
export async function readTestedPages(projectRoot: string): Promise<TestedPages | undefined> {
  const file = path.join(projectRoot, TESTED_PAGES_FILE);
  if (!existsSync(file)) return undefined;
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new Error(
      `${TESTED_PAGES_FILE} holds something else than a date and the numbers of pages and errors. Run "npm run accessibility", which writes it anew.`,
      { cause },
    );
  }
}
