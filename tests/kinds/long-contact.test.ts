import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import type { Document } from '../../src/model/document.ts';
import { hasMessages } from '../../src/model/messages-error.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import type { Sheet } from '../../src/print/sheet/sheet.ts';
import { contactIn } from '../../src/site/contact.ts';
import type { Site } from '../../src/site/site.ts';
import { exampleSite } from '../example-site.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';
import { materialsFor } from './documents.ts';

/** Seven ways, most of 40 to 60 letters: the most that a site may say. */
const longWays: Site = {
  ...exampleSite,
  contact: {
    name: { 'en-GB': 'The supported employment team of Marsh Lane Works' },
    ways: [
      { sort: 'phone', text: '+44 (0)20 7946 0999' },
      { sort: 'text', text: '07700 900999' },
      { sort: 'bsl', text: 'https://marsh-lane-supported-work.example.org/sign-language' },
      { sort: 'email', text: 'supported-employment-team@marsh-lane-works.example.org' },
      { sort: 'web', text: 'https://marsh-lane-supported-work.example.org/contact-us' },
      { sort: 'post', text: 'Marsh Lane Works, 112 Marsh Lane, Leeds, LS9 8AA, England' },
      { sort: 'hours', text: { 'en-GB': 'Monday to Friday from 9am to 5pm, Saturday from 10am to 1pm' } },
    ],
  },
};

/** A guide with so many sections, each with a tip. It names somebody who can help. */
function guideOf(sections: number): Document {
  const section = (index: number): string =>
    `## Part ${index + 1}\n\n<Point picture="mug">\nOffer a quiet place to work.\n</Point>\n`;
  const body = Array.from({ length: sections }, (_, index) => section(index)).join('\n');
  const contact =
    'contact: { name: Tea Aid, role: The charity for tea, phone: 0300 123 1100, web: https://example.org/tea }';
  return writtenDocument(
    'guide',
    body,
    `title: Working with a colleague who has a learning disability\n${contact}`,
  );
}

async function sheetsOf(document: Document, site: Site): Promise<readonly Sheet[] | undefined> {
  const edition = editionsOf(document, site).find(({ id }) => id === 'trifold');
  if (!edition) throw new Error('A guide comes as a folded leaflet.');
  const materials = { ...(await materialsFor(document, drawingsRoot)), site };
  try {
    return layOutPaper(document, edition, materials).sheets;
  } catch (error) {
    if (hasMessages(error)) return undefined;
    throw error;
  }
}

describe.each(['a4', 'letter'] as const)('A folded leaflet on %s', (paper) => {
  test('that is full has room for long ways to reach an organisation, each of them once', async () => {
    let sections = 1;
    while (await sheetsOf(guideOf(sections + 1), { ...exampleSite, paper })) sections += 1;
    const site = { ...longWays, paper };
    const sheets = await sheetsOf(guideOf(sections), site);
    const said = squeeze(
      (sheets ?? [])
        .flatMap(({ items }) => items)
        .flatMap((item) => (item.type === 'text' ? item.glyphs.map(({ text }) => text) : []))
        .join(''),
    );
    const { ways } = contactIn(site, 'en-GB') ?? { ways: [] };
    expect(ways).toHaveLength(7);
    for (const { text } of ways) expect(said.split(squeeze(text)), text).toHaveLength(2);
  });
});

function squeeze(words: string): string {
  return words.replace(/\s+/gu, '');
}
