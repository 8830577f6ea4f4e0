import { describe, expect, test } from 'vitest';
import { isInAddress } from '../../../src/rules/engine/addresses.ts';
import { findSeries } from '../../../src/rules/engine/series.ts';
import { eitherOf, plural, quote, withCapitalOf } from '../../../src/rules/engine/wording.ts';
import { firstSentence } from './examined.ts';

describe('A row of things', () => {
  test.each([
    ['Take cups, tea and milk.', 3, 1, false, 'cups, tea and milk'],
    ['Take cups, tea, and milk.', 3, 2, false, 'cups, tea, and milk'],
    ['Take cups, tea, sugar or milk.', 4, 2, false, 'cups, tea, sugar or milk'],
    ['Take cups, very hot tea, and milk.', 3, 2, false, 'cups, very hot tea, and milk'],
    ['Take cups, very hot green tea and milk.', 3, 1, true, 'cups, very hot green tea and milk'],
  ])('“%s” has %i things', (text, things, commas, isLong, row) => {
    const sentence = firstSentence(text);
    const series = findSeries(sentence);
    expect(series).toMatchObject({ things, commas, isLong });
    expect(sentence.passage.text.slice(series?.start, series?.end)).toBe(row);
  });

  test('is found in the second sentence of a paragraph, too', () => {
    const { passage } = firstSentence('Wait. Take cups, tea and milk.');
    const [, second] = passage.sentences;
    const series = second && findSeries(second);
    expect(passage.text.slice(series?.start, series?.end)).toBe('cups, tea and milk');
  });

  test.each([
    'Take cups and tea.',
    'If it leaks, stop and call.',
    'When you are done, stop and call.',
    'Slowly, stop and call.',
    'Take cups, and tea.',
    'Wait, but stop and call.',
  ])('is not in “%s”', (text) => {
    expect(findSeries(firstSentence(text))).toBeUndefined();
  });
});

describe('An address is to be written as it is', () => {
  test.each([
    ['See https://example.org/tea now.', 'https://example.org/tea'],
    ['See www.example.org now.', 'www.example.org'],
    ['Write to ann.lee+tea@mail.example.org.', 'ann.lee+tea@mail.example.org'],
    ['Go to gov.uk/pay now.', 'gov.uk/pay'],
    ['Go to www.llyw.cymru.', 'www.llyw.cymru'],
    ['Go to example.scot now.', 'example.scot'],
    ['Go to jobs.example.co.uk now.', 'jobs.example.co.uk'],
  ])('in “%s”', (text, address) => {
    const at = text.indexOf(address);
    const within = Array.from(text, (_, offset) => isInAddress(offset, text));
    expect(within).toEqual(Array.from(text, (_, offset) => offset >= at && offset < at + address.length));
  });

  test.each(['Stop.Then go.', 'It is 5.30 now.', 'Ask at work.', 'See example.orgs.'])(
    'none is in “%s”',
    (text) => {
      expect(Array.from(text, (_, offset) => isInAddress(offset, text))).not.toContain(true);
    },
  );
});

describe('The words of a message', () => {
  test('quote up to 60 letters, on one line', () => {
    expect(quote('  two\n words ')).toBe('“two words”');
    expect(quote('a'.repeat(60))).toBe(`“${'a'.repeat(60)}”`);
    expect(quote('a'.repeat(61))).toBe(`“${'a'.repeat(57)}...”`);
    expect(quote('🫖'.repeat(60))).toBe(`“${'🫖'.repeat(60)}”`);
  });

  test('offer one word, two, or more', () => {
    expect(eitherOf([])).toBe('');
    expect(eitherOf(['get'])).toBe('“get”');
    expect(eitherOf(['get', 'have'])).toBe('“get” or “have”');
    expect(eitherOf(['get', 'have', 'buy'])).toBe('“get”, “have” or “buy”');
  });

  test('count', () => {
    expect([0, 1, 2].map((count) => plural(count, 'word'))).toEqual(['0 words', '1 word', '2 words']);
  });

  test('take over a capital letter', () => {
    expect(withCapitalOf('Obtain', 'get it')).toBe('Get it');
    expect(withCapitalOf('obtain', 'get it')).toBe('get it');
    expect(withCapitalOf('5', 'get it')).toBe('get it');
  });
});
