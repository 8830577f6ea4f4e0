import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PrintedPapers, printPapers } from '../../scripts/build/print-papers.ts';
import { readContent } from '../../src/files/content.ts';
import { libraryFile } from '../../src/model/library.ts';
import { print } from '../../src/press/print.ts';
import { plainSite } from '../example-site.ts';
import { project } from '../press/project.ts';

const file = 'content/forms/my-break-times/en-GB.mdx';
/** Wider than a line in large print, and no wider than one on A4. */
const wide = '\nAntidisestablishmentarianismsandevenmoreofthesameagain is a long word.\n';

/** Prints a form with a word too wide: one of the project itself, or one that has come along from the library. */
async function printed({ isOfLibrary = false, warnOnly = false } = {}): Promise<
  PrintedPapers & { editions: readonly string[] }
> {
  const { folder, press } = project(['forms/my-break-times']);
  appendFileSync(path.join(folder, file), wide);
  const [own] = (await readContent(folder, { today: press.today, site: plainSite })).documents;
  const document = { ...own!, file: isOfLibrary ? libraryFile(file) : file };
  const done = await printPapers([document], press, { warnOnly });
  const editions = ['a4', 'large-print'] as const;
  const made = await Promise.all(
    editions.map((edition) => print(document, { type: 'paper', edition }, press)),
  );
  return { ...done, editions: editions.filter((_, index) => made[index]!.result.type === 'paper') };
}

describe('A paper that does not fit', () => {
  test('ends the build of its own authors', async () => {
    await expect(printed()).rejects.toMatchObject({ messages: [{ file, severity: 'error' }] });
  });

  test('is left out of a draft, with a warning, and the others are made', async () => {
    const { messages, editions } = await printed({ warnOnly: true });
    expect(messages).toMatchObject([{ file, severity: 'warning' }]);
    expect(editions).toEqual(['a4']);
  });

  test('is left out with a warning when it comes from the library: it is not theirs to mend', async () => {
    const { messages, editions } = await printed({ isOfLibrary: true });
    expect(messages).toMatchObject([{ file: libraryFile(file), severity: 'warning' }]);
    expect(editions).toEqual(['a4']);
  });
});
