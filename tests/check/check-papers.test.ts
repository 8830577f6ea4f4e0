import { expect, test } from 'vitest';
import { checkPapers } from '../../src/check/check-papers.ts';
import { editionsOf } from '../../src/editions/index.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import { renderPaper } from '../../src/papers/paper.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';
import { plainSite } from '../example-site.ts';

const site = { ...plainSite, address: 'https://example.org/' };
const today = '2030-01-01';

test('counts the pages that a build prints: with the address of the site, and with a review date that is over', async () => {
  let changed = 0;
  for (let lines = 6; lines <= 24; lines += 3) {
    const document = writtenDocument('leaflet', 'Take a cup.\n\n'.repeat(lines));
    const materials = {
      faces: loadFaces(),
      pictures: await loadPictures(document, drawingsRoot),
      site,
      today,
    };
    const { pages, messages } = await checkPapers(document, { root: drawingsRoot, site, today });
    expect(messages).toEqual([]);
    const without = await checkPapers(document, { root: drawingsRoot, site: plainSite });
    for (const edition of editionsOf(document, plainSite)) {
      expect(pages.get(edition.id)).toBe((await renderPaper(document, edition, materials)).pages);
      if (pages.get(edition.id) !== without.pages.get(edition.id)) changed += 1;
    }
  }
  expect(changed).toBeGreaterThan(0);
});

test('names what does not fit a phone picture or the picture of a link', async () => {
  const words = 'Take the blue cup and the red cup and the green cup from the shelf at the back. '.repeat(9);
  const step = `<Step picture="kettle" done="It is on." short="Take the cups">\n${words}\n</Step>`;
  const { messages } = await checkPapers(writtenDocument('task', step), {
    root: drawingsRoot,
    site: plainSite,
  });
  expect(messages.map(({ rule }) => rule)).toContain('phone-picture-full');
});
