import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../../src/editions/index.ts';
import { loadFaces } from '../../../src/files/fonts.ts';
import { loadPictures } from '../../../src/files/pictures.ts';
import { renderPaper } from '../../../src/papers/paper.ts';
import { treeText } from '../../../src/pdf/reading/describe.ts';
import type { Site } from '../../../src/site/site.ts';
import { plainSite } from '../../example-site.ts';
import { drawingsRoot, writtenDocument } from '../../written-document.ts';

const contact = {
  name: { 'en-GB': 'The work team' },
  ways: [
    { sort: 'text', text: '07700 900999' },
    { sort: 'hours', text: { cy: '9 tan 5' } },
  ],
} as const;
const site: Site = { ...plainSite, contact };

const step = '<Step picture="cup" done="The cup is here." short="Get a cup">\nGet a cup.\n</Step>\n';
const emergency = '<Emergency picture="fire">\nGet out.\n</Emergency>\n\n';
const documents = [
  writtenDocument('task', emergency + step),
  writtenDocument('guide', 'Take a cup.', 'title: Cups\ncontact: { role: Front desk, phone: 020 7946 0999 }'),
  writtenDocument('leaflet', 'Take a cup.', 'title: Cups\neditions: [{ make: poster }, { make: wallet }]'),
  writtenDocument(
    'form',
    '<Field label="My name" type="text" picture="cup" />',
    'title: Cups\neditions: [{ make: one-page }, { make: certificate }, { make: wallet }, { make: tally }, { make: week }]',
  ),
  writtenDocument('report', 'Take a cup.', 'title: Cups\neditions: [{ make: tally }]'),
];
/** For staff, and not handed to readers; a certificate is hung up, and says nothing of whom to ask. */
const saysNoContact = new Set(['reader-check', 'coach-sheet', 'tally', 'certificate']);
const papers = documents.flatMap((document) =>
  editionsOf(document, site)
    .filter(({ id }) => !saysNoContact.has(id))
    .map((edition) => [document.kind, edition.id, document, edition] as const),
);

async function heardOf([, , document, edition]: (typeof papers)[number], of: Site): Promise<string> {
  const materials = { faces: loadFaces(), pictures: await loadPictures(document, drawingsRoot), site: of };
  return treeText((await renderPaper(document, edition, materials)).bytes);
}

describe('The organisation', () => {
  test.each(papers)('can be reached from a %s as %s', async (...paper) => {
    const heard = await heardOf(paper, site);
    expect(heard).toContain('The work team');
    expect(heard).toMatch(/Text message:\s*07700 900999/u);
    expect(heard, 'hours that nobody wrote in English').not.toContain('Open:');
  });

  test.each(papers)('is not named on a %s as %s by a site that does not say', async (...paper) => {
    expect(await heardOf(paper, plainSite)).not.toMatch(/work team|07700/u);
  });

  test.each(papers.filter(([kind]) => kind === 'task'))(
    'says whom to call in the country of its readers, on a %s as %s',
    async (...paper) => {
      const heard = await heardOf(paper, { ...site, emergency: { number: '112' } });
      expect(heard).toContain('112');
      expect(heard).not.toMatch(/999(?!$)(?<!900999)\b|Sign language|bsl/u);
    },
  );
});
