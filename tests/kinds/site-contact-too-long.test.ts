import { expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import type { Message } from '../../src/model/message.ts';
import { hasMessages } from '../../src/model/messages-error.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import type { ContactSort } from '../../src/model/contact-ways.ts';
import { isSiteContact } from '../../src/papers/site-contact.ts';
import { exampleSite } from '../example-site.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';
import { materialsFor } from './documents.ts';

const step = '<Step picture="cup" done="The cup is clean." short="Wash it">\nWash the cup.\n</Step>';

/** What is told of the picture cards of a task, on a site that is reached in one way. */
async function told(sort: ContactSort, text: string): Promise<readonly Message[]> {
  const document = writtenDocument('task', step);
  const site = { ...exampleSite, contact: { ways: [{ sort, text }] } };
  const edition = editionsOf(document, site).find(({ id }) => id === 'cards');
  if (!edition) throw new Error('A task has cards.');
  try {
    layOutPaper(document, edition, { ...(await materialsFor(document, drawingsRoot)), site });
  } catch (error) {
    if (hasMessages(error)) return error.messages;
    throw error;
  }
  return [];
}

test('Where an organisation has too much to say of itself for a card, its settings are named', async () => {
  expect(
    await told('hours', 'Monday to Friday from 9am to 5pm, Saturday from 10am to 1pm. '.repeat(20)),
  ).toMatchObject([
    { rule: 'too-long', fix: expect.stringMatching(/^Use fewer words in “contact” in astro\.config\.mjs/) },
  ]);
  expect(await told('post', `${'Supportedemployment'.repeat(3)} House, Leeds`)).toMatchObject([
    {
      rule: 'too-wide',
      fix: expect.stringMatching(/^Write a shorter one in “contact” in astro\.config\.mjs/),
    },
  ]);
});

test('What a document says itself is none of the settings, and an organisation without a contact has none', () => {
  const site = { ...exampleSite, contact: { ways: [{ sort: 'phone', text: '020 7946 0999' } as const] } };
  const problem = { type: 'too-tall', excess: 3, into: 'the card for step 1' } as const;
  expect(isSiteContact({ ...problem, words: 'Phone: 020 7946 0999' }, site, 'en-GB')).toBe(true);
  expect(isSiteContact({ ...problem, words: 'Wash the cup with water' }, site, 'en-GB')).toBe(false);
  const { contact: _, ...without } = site;
  expect(isSiteContact({ ...problem, words: 'Phone: 020 7946 0999' }, without, 'en-GB')).toBe(false);
});

test('A contact is found as the cause wherever it stands in what does not fit, when it is much of it', () => {
  const text = 'Monday to Friday from 9am to 5pm, Saturday from 10am to 1pm.';
  const site = { ...exampleSite, contact: { ways: [{ sort: 'hours', text } as const] } };
  const before = 'Draft. Nobody has checked this with readers. Made on 1 November 2026.';
  const problem = { type: 'too-tall', excess: 3, into: 'the back', words: before } as const;
  expect(isSiteContact({ ...problem, rest: `Hours: ${text}` }, site, 'en-GB')).toBe(true);
  expect(isSiteContact({ ...problem, rest: `Hours: ${text} ${before.repeat(9)}` }, site, 'en-GB')).toBe(
    false,
  );
  expect(isSiteContact(problem, site, 'en-GB')).toBe(false);
});
