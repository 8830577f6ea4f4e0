import { describe, expect, it } from 'vitest';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures, pictureLookup } from '../../src/files/pictures.ts';
import { editions } from '../../src/editions/index.ts';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { missingNumber, numbersIn } from '../../src/languages/numbers.ts';
import { readDocument } from '../../src/model/read.ts';
import { MessagesError } from '../../src/model/messages-error.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
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
  });

  it('are the same in figures and in letters', () => {
    expect(missingNumber('Count to two.', 'Count to 2', enGB)).toBeUndefined();
    expect(missingNumber('Count to 2.', 'Steam on', enGB)?.said).toBe('2');
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
  });

  async function messagesFor(opening: string): Promise<MessagesError['messages']> {
    const file = 'content/tasks/example/en-GB.mdx';
    const { document } = readDocument(long(opening), {
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
    try {
      layOutPaper(document, small, materials);
      return [];
    } catch (error) {
      if (error instanceof MessagesError) return error.messages;
      throw error;
    }
  }
});

function long(opening: string): string {
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
${words}Tell the supervisor of your team at once.
</Ask>
`;
}
