import { describe, expect, it } from 'vitest';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures, pictureLookup } from '../../src/files/pictures.ts';
import { editions } from '../../src/editions/index.ts';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { missingNumbers, numbersIn } from '../../src/languages/numbers.ts';
import { readDocument } from '../../src/model/read.ts';
import { MessagesError } from '../../src/model/messages-error.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import type { Publication } from '../../src/print/sheet/sheet.ts';
import { roots } from '../kinds/documents.ts';
import { plainSite } from '../example-site.ts';

describe('Numbers in words', () => {
  it('are figures, prices, times and words for numbers, with what they count', () => {
    const said = (words: string): string[] => numbersIn(words, enGB).map((each) => each.said);
    expect(said('Put two cups and 30 ml of milk in at 9:30am for £1.20.')).toEqual([
      'two cups',
      '30 ml',
      '9:30am for',
      '£1.20',
    ]);
    expect(said('Take one. Wait half an hour.')).toEqual(['half an']);
    expect(said('Add 1½ cups of rice and ¾ kg of peas.')).toEqual(['1½ cups', '¾ kg']);
  });

  it('are the same in figures and in letters', () => {
    expect(missingNumbers('Count to two.', 'Count to 2', enGB)).toEqual([]);
    expect(missingNumbers('Count to 2.', 'Steam on', enGB).map(({ said }) => said)).toEqual(['2']);
    expect(missingNumbers('Fill ½ of it.', 'Fill half', enGB)).toEqual([]);
    expect(missingNumbers('Add 1½ cups.', 'Add 1 cup', enGB).map(({ figure }) => figure)).toEqual(['1½']);
    expect(missingNumbers('Fold it in half twice.', 'Fold it', enGB).map(({ said }) => said)).toEqual([
      'half',
      'twice',
    ]);
  });
});

describe('A notice that has no room on a small card', () => {
  it('is an error that names its place and an idea for its short form', async () => {
    const messages = await messagesFor('<Ask>');
    expect(messages.map(({ rule, place }) => [rule, place?.start.line])).toEqual([['too-long', 20]]);
    expect(messages[0]?.fix).toContain('short="Tell supervisor of team"');
  });

  it('is well with a short form', async () => {
    expect(await messagesFor('<Ask short="Leak? Tell your supervisor.">')).toEqual([]);
    expect(await said('<Ask short="Leak? Tell your supervisor.">')).not.toContain('Does water run');
  });

  it('goes on to a second card where its words say a number that its short form does not', async () => {
    const words = await said(
      '<Ask short="Leak? Tell your supervisor.">',
      'Wait 10 minutes for the supervisor.',
    );
    expect(words).toContain('Leak? Tell your supervisor.');
    expect(words.match(/Does water run/gu)).toHaveLength(4);
    expect(words).toContain('Wait 10 minutes for the supervisor.');
  });

  it('stays on one card where its short form says the number, too', async () => {
    const words = await said('<Ask short="Leak? Wait 10 minutes.">', 'Wait 10 minutes for the supervisor.');
    expect(words).not.toContain('Does water run');
  });

  /** All that the small cards say, lines joined. */
  async function said(opening: string, more?: string): Promise<string> {
    const { sheets } = await smallCards(opening, more);
    return sheets
      .flatMap(({ items }) => items)
      .map((item) => (item.type === 'text' ? item.glyphs.map(({ text }) => text).join('') : ''))
      .join(' ')
      .replace(/\s+/gu, ' ');
  }

  async function messagesFor(opening: string): Promise<MessagesError['messages']> {
    try {
      await smallCards(opening);
      return [];
    } catch (error) {
      if (error instanceof MessagesError) return error.messages;
      throw error;
    }
  }

  async function smallCards(opening: string, more = ''): Promise<Publication> {
    const file = 'content/tasks/example/en-GB.mdx';
    const { document } = readDocument(long(opening, more), {
      file,
      pictures: pictureLookup(roots.fixtures),
      languages: ['en-GB'],
    });
    const small = editions.find(({ id }) => id === 'cards-small');
    if (!document || !small) throw new Error('The example cannot be read.');
    const materials = {
      faces: loadFaces(),
      pictures: await loadPictures(document, roots.fixtures),
      site: plainSite,
    };
    return layOutPaper(document, small, materials);
  }
});

function long(opening: string, more: string): string {
  const words = 'Does water run from the machine all over the floor of the kitchen?\n'.repeat(4);
  return `---
title: Tea
kind: task
summary: You make tea.
picture: kettle
time: 5 minutes
place: The kitchen
need: [cup]
ask: Your supervisor
reviewed: 2026-11-01
review-by: 2099-11-01
---

<Step picture="kettle" done="It clicks." short="Boil the water">
Boil the water.
</Step>


${opening}
${words}${more}
Tell the supervisor of your team at once.
</Ask>
`;
}
