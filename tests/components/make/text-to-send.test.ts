import { expect, test } from 'vitest';
import { mailAddress, textToSend } from '../../../src/components/make/text-to-send.ts';
import { make } from '../../../src/languages/en-GB/make.ts';

const document = {
  id: '1',
  file: 'content/tasks/make-tea/en-GB.mdx',
  text: '---\ntitle: Tea & milk\n---\n',
  files: new Map([['cup.jpg', new Uint8Array()]]),
};

test('Whoever keeps the site reads what comes, where it belongs and how many remarks are left', () => {
  expect(textToSend(document, 2, make)).toEqual({
    subject: 'A document for the site: Tea & milk',
    text: `I made “Tea & milk” and would like it to be on the site. Its files are in the .zip file that comes with this:

- content/tasks/make-tea/en-GB.mdx
- content/tasks/make-tea/cup.jpg

They belong there: unpack the file in the folder of the site, and run npm run check.
Remarks that are left in it: 2.
`,
  });
});

test('While not all remarks are known, none are counted', () => {
  expect(textToSend(document, undefined, make).text).not.toContain('Remarks');
});

test('A mail holds every sign of its words, and is open to whom it goes where the site names nobody', () => {
  const mail = { subject: 'Tea & milk?', text: '50% #1\nnew line' };
  const { protocol, pathname, searchParams } = new URL(mailAddress(mail, 'site+docs@example.org'));
  expect([protocol, decodeURIComponent(pathname)]).toEqual(['mailto:', 'site+docs@example.org']);
  expect(searchParams.get('subject')).toBe(mail.subject);
  expect(searchParams.get('body')).toBe('50% #1\r\nnew line');
  expect(mailAddress(mail)).toMatch(/^mailto:\?subject=/u);
});
