import { describe, expect, test } from 'vitest';
import { choices } from '../../src/integration/choices.ts';
import { ruleGroups } from '../../src/rules/index.ts';
import { contactIn } from '../../src/site/contact.ts';
import { readSite } from '../../src/site/read-site.ts';
import type { Site } from '../../src/site/site.ts';

function siteOf(settings: object): Site {
  const { site, messages } = readSite({ settings: { name: 'Our Work', ...settings }, file: 'x' }, choices);
  if (!site) throw new Error(messages.map(({ found, allowed }) => `${found} ${allowed}`).join('\n'));
  return site;
}

function told(settings: object): string[] {
  const { messages } = readSite({ settings: { name: 'Our Work', ...settings }, file: 'x' }, choices);
  return messages.map(({ found, allowed, fix }) => `${found} ${allowed} ${fix}`);
}

describe('The contact of an organisation', () => {
  const contact = {
    name: { 'en-GB': 'The work team', cy: 'Y tîm gwaith' },
    text: '07700 900999',
    phone: '020 7946 0999',
    hours: '9am to 5pm',
  };

  test('stands in the order in which it was written, each way with where it leads', () => {
    expect(contactIn(siteOf({ contact }), 'en-GB')).toEqual({
      name: 'The work team',
      ways: [
        { sort: 'text', text: '07700 900999', href: 'sms:07700900999' },
        { sort: 'phone', text: '020 7946 0999', href: 'tel:02079460999' },
        { sort: 'hours', text: '9am to 5pm' },
      ],
    });
  });

  test('leaves out what nobody has written in the language of the reader', () => {
    const welsh = contactIn(siteOf({ contact }), 'cy');
    expect([welsh?.name, welsh?.ways.map(({ sort }) => sort)]).toEqual(['Y tîm gwaith', ['text', 'phone']]);
  });

  test('is nothing where the site says nothing', () => {
    expect(contactIn(siteOf({}), 'en-GB')).toBeUndefined();
    const hours = { 'en-GB': '9am to 5pm' };
    expect(contactIn(siteOf({ contact: { name: 'The work team', hours } }), 'cy')).toBeUndefined();
  });

  test('needs a way to reach whoever is named', () => {
    for (const contact of [{}, { name: 'The work team' }])
      expect(told({ contact })).toEqual([expect.stringContaining('“contact” has no way to reach anybody.')]);
  });

  test('names each slip: a number that is none, a way that nobody knows', () => {
    const messages = told({ contact: { phone: 'call us', mail: 'help@example.org' } });
    expect(messages).toHaveLength(2);
    expect(messages.join('\n')).toMatch(/“mail” is not a setting[^\n]*“email”/u);
    expect(messages.join('\n')).toMatch(/“phone” is “call us”/u);
  });
});

describe('The emergency services', () => {
  test('are those of the United Kingdom, or of the country that is named', () => {
    expect(siteOf({}).emergency.number).toBe('999');
    expect(siteOf({ emergency: 'IE' }).emergency).toEqual({
      number: '112',
      text: { number: '112', register: 'register' },
    });
  });

  test('can be named for a country that is not known, without ways that it does not have', () => {
    expect(siteOf({ emergency: { number: '112' } }).emergency).toEqual({ number: '112' });
    expect(
      siteOf({ emergency: { country: 'IE', signLanguage: 'https://example.org/isl/' } }).emergency,
    ).toMatchObject({
      number: '112',
      signLanguage: { text: 'example.org/isl', href: 'https://example.org/isl/' },
    });
  });

  test('of a country that is not known ask for its number', () => {
    expect(told({ emergency: 'FR' })).toEqual([expect.stringMatching(/“GB” and “IE”.*\{ number: '112' \}/u)]);
  });

  test('are not those of a country that nobody chose', () => {
    for (const emergency of [{}, { signLanguage: 'https://example.org/lsf/' }])
      expect(told({ emergency })).toEqual([
        expect.stringContaining('“emergency” has no “country” and no “number”.'),
      ]);
  });
});

describe('The rules of a site', () => {
  test('may be made less of, or more, or turned off', () => {
    expect(siteOf({ rules: { 'sentence-length': 'hint', idiom: 'off' } }).rules).toEqual({
      'sentence-length': 'hint',
      idiom: 'off',
    });
  });

  test('that guard readers or honesty say that they stay, whatever is written', () => {
    const messages = told({
      rules: { 'stop-and-ask': 'off', 'figure-without-source': 'hint', idiom: 'never' },
    });
    expect(messages.toSorted()).toEqual([
      expect.stringContaining('about honesty'),
      expect.stringContaining('It may be'),
      expect.stringContaining('about safety'),
    ]);
  });

  test('name the nearest for one that is not known', () => {
    expect(told({ rules: { 'sentence-lenght': 'off' } })).toEqual([
      expect.stringContaining('“sentence-length”'),
    ]);
  });

  test('that stop a build are guarded, or are said to be a choice', () => {
    const errors = ruleGroups.flatMap(({ rules }) => rules.filter(({ severity }) => severity === 'error'));
    const free = errors.filter(({ guards }) => guards === undefined).map(({ id }) => id);
    expect(free).toEqual(['picture-missing']);
  });
});
