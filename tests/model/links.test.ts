import { describe, expect, test } from 'vitest';
import { readFile, task, told } from './read-file.ts';

function messagesFor(sentence: string): string[] {
  return told(readFile(task(`${sentence}\n\n<Step done="It is hot.">\nBoil the water.\n</Step>`)).messages);
}

describe('A link', () => {
  test.each([
    'https://example.org/tea',
    'http://example.org',
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
