import { describe, expect, test } from 'vitest';
import { readWritten } from '../written-document.ts';
import { readFile, task, told } from './read-file.ts';

function messagesFor(sentence: string): string[] {
  return told(readFile(task(`${sentence}\n\n<Step done="It is hot.">\nBoil the water.\n</Step>`)).messages);
}

describe('A link', () => {
  test.each([
    'https://example.org/tea',
    'http://example.org',
    'https://123.com',
    'https://1-2.example.org',
    'https://\u0430\u0440\u0440\u04CF\u0435.\u0440\u0444/',
    'mailto:tea@example.org',
    'MAILTO:tea@example.org?subject=Tea',
    'tel:+442079460999',
    'TEL:999',
  ])('may lead to %s', (address) => {
    expect(messagesFor(`Read the [tea page](${address}).`)).toEqual([]);
  });

  test.each([
    ['javascript:tea', 'The link starts with “javascript:”. Such links are not safe.'],
    ['ftp://example.org', 'The link starts with “ftp:”. Such links are not safe.'],
    ['/tea', 'The link leads to “/tea”. That is not a complete address.'],
    ['example.org', 'The link leads to “example.org”. That is not a complete address.'],
    ['mailto:tea', 'The link leads to “mailto:tea”. That is not a complete address.'],
    ['xmailto:tea@example.org', 'The link starts with “xmailto:”. Such links are not safe.'],
    ['tel:tea', 'The link leads to “tel:tea”. That is not a complete address.'],
    ['xtel:999', 'The link starts with “xtel:”. Such links are not safe.'],
  ])('may not lead to %s', (address, found) => {
    expect(messagesFor(`Read the [tea page](${address}).`)).toEqual([
      `wrong-address | ${found} | A link leads to https://..., mailto:... or tel:... . The address is printed on paper, so it must be complete. | Open the page in a browser, copy the whole address and put it here.`,
    ]);
  });

  test.each([
    [
      'https://anna:secret@example.org/tea',
      'The address of “example.org” has a user name or a password before an @.',
    ],
    [
      'https://www.gov.uk@example.org/tea',
      'The address of “example.org” has a user name or a password before an @.',
    ],
    [
      'https://www.\u0430pple.com/tea',
      'The address has letters in it that look like others: “\u0430pple” with “\u0430” (U+0430).',
    ],
    [
      'https://www.%D0%B0pple.com/tea',
      'The address has letters in it that look like others: “\u0430pple” with “\u0430” (U+0430).',
    ],
    [
      'https://\u0430\u0440\u0440\u04cf\u0435.com',
      'The address has letters in it that look like others: “\u0430\u0440\u0440\u04cf\u0435” with “\u0430” (U+0430), “\u0440” (U+0440), “\u04cf” (U+04CF), “\u0435” (U+0435).',
    ],
    [
      'https://\u0261oogle.com',
      'The address has letters in it that look like others: “\u0261oogle” with “\u0261” (U+0261).',
    ],
    [
      'https://xn--80ak6aa92e.com',
      'A part of the address is written in code: “xn--80ak6aa92e”. Nobody can read on paper where it leads.',
    ],
    [
      'mailto:help@g\u03bfv.uk?subject=Tea',
      'The address has letters in it that look like others: “g\u03bfv” with “\u03bf” (U+03BF).',
    ],
  ])('may not deceive: %s', (address, found) => {
    const messages = messagesFor(`Read the [tea page](${address}).`);
    expect(messages.map((message) => message.split(' | ').slice(0, 2))).toEqual([['wrong-address', found]]);
    // A password is never said again.
    expect(messages.join(' ')).not.toContain('secret');
  });

  test.each([
    'https://www.gov.uk/a@b',
    'https://\u017cabka.pl/tea',
    'https://\u043f\u043e\u0447\u0442\u0430.\u0440\u0444',
    'https://\u0627\u0644\u0639\u0645\u0644.com',
    'https://b\u00fccher-2.example',
    'https://\u65e5\u672cabc.jp',
  ])('in letters of one script is right: %s', (address) => {
    expect(messagesFor(`Read the [tea page](${address}).`)).toEqual([]);
  });

  test('that deceives is told in the facts, too', () => {
    const facts = (more: string): string[] =>
      told(readWritten('leaflet', 'Wait.', `title: Tea\n${more}`).messages);
    const [source] = facts('sources: [{ title: Tea, year: 2024, url: "https://a:b@example.org" }]');
    expect(source).toContain('has a user name or a password before an @.');
    expect(facts('contact: { email: help@g\u03bfv.uk }').join(' ')).toContain('look like others');
  });

  const vague =
    'click; click here; Click this!; Find out more…; follow this link; Go; go here; HERE; info; Learn more ›; link; more; more here; more info; more information:; open; page; press here; read more >; read on; see here; see more »; tap here; the link; this; this link; This page.; this website; web page; website; https://example.org; www.example.org';

  test.each(vague.split('; '))('whose words are “%s” does not say where it leads', (words) => {
    expect(messagesFor(`Read [${words}](https://example.org).`)).toEqual([
      `vague-link | The words of this link are “${words}”. They do not say where it leads. | The words of a link make sense alone, without the sentence around them. | Use words that name the page, such as [guide of the kettle maker](https://example.org).`,
    ]);
  });

  test.each([
    'more about tea',
    'the page of the kettle maker',
    'www.example.org about tea',
    'www and other addresses',
    'https://example.org and more',
  ])('may have the words “%s”', (words) => {
    expect(messagesFor(`Read [${words}](https://example.org).`)).toEqual([]);
  });

  test('without words is told', () => {
    expect(messagesFor('Read [](https://example.org) it.')[0]).toMatch(
      /^vague-link \| This link has no words\. \| /,
    );
  });
});
