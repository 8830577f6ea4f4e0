import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tooManyPages } from '../../scripts/build/too-many-pages.ts';
import { readContent } from '../../src/files/content.ts';
import { libraryFile } from '../../src/model/library.ts';
import type { Message } from '../../src/model/message.ts';
import { project } from '../press/project.ts';
import { plainSite } from '../example-site.ts';

const leaflet = 'content/leaflets/fire-alarm/en-GB.mdx';

/** What the build says when the leaflet has so many points more, each with a picture: seven fill a page. */
async function messagesWith(
  points: number,
  { more = '', isOfLibrary = false } = {},
): Promise<readonly Message[]> {
  const { folder, press } = project(['leaflets/fire-alarm', 'forms/my-break-times']);
  const point = '\n<Point picture="read">\nRead this part.\n</Point>\n';
  appendFileSync(path.join(folder, leaflet), point.repeat(points) + more);
  const { documents } = await readContent(folder, { today: press.today, site: plainSite });
  expect(documents).toHaveLength(2);
  const nameOf = (file: string): string => (isOfLibrary ? libraryFile(file) : file);
  return tooManyPages(
    documents.map((document) => ({ ...document, file: nameOf(document.file) })),
    press,
  );
}

test('a document of more than 24 pages is refused at its title, with its number of pages', async () => {
  const messages = await messagesWith(200);
  expect(messages).toMatchObject([
    { file: leaflet, rule: 'page-count', severity: 'error', place: { start: { line: 2 } } },
  ]);
  const [, pages] = messages[0]?.found.match(/has (\d+) pages/u) ?? [];
  expect(Number(pages)).toBeGreaterThan(24);
});

test('one of more than 20 pages builds: that it is long is for the check to say', async () => {
  expect(await messagesWith(130)).toEqual([]);
});

test('of a paper that does not fit nothing is said here: the press has said why', async () => {
  const word = 'Antidisestablishmentarianisms'.repeat(4);
  expect(await messagesWith(200, { more: `\n${word}\n` })).toEqual([]);
});

test('of one from the library nothing is said: it is not theirs to mend', async () => {
  expect(await messagesWith(200, { isOfLibrary: true })).toEqual([]);
});
