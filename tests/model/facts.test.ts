import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import type { Message } from '../../src/model/message.ts';
import { readDocument, type ReadResult } from '../../src/model/read.ts';
import { somePictures } from './pictures.ts';

const fine: Readonly<Record<string, string>> = {
  title: 'Make tea',
  kind: 'task',
  summary: 'You make tea.',
  picture: 'kettle',
  time: '5 minutes',
  place: 'The kitchen',
  need: '[cup]',
  ask: 'Your supervisor',
  reviewed: '2026-11-01',
  'review-by': '2027-11-01',
};

const step = '<Step done="It is hot.">\nBoil the water.\n</Step>';

/** A task with some of its facts changed. */
function read(facts: Readonly<Record<string, string>>, today?: string): ReadResult {
  return readFacts({ ...fine, ...facts }, step, today);
}

/** A leaflet that says whom to ask. */
function readContact(contact: string): ReadResult {
  const { title = '', summary = '', picture = '', reviewed = '' } = fine;
  const reviewBy = fine['review-by'] ?? '';
  const facts = { title, kind: 'leaflet', summary, picture, contact, reviewed, 'review-by': reviewBy };
  return readFacts(facts, '<Point>\nWe help you.\n</Point>');
}

function readFacts(facts: Readonly<Record<string, string>>, body: string, today?: string): ReadResult {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return readDocument(`---\n${lines.join('\n')}\n---\n\n${body}\n`, {
    file: `content/${facts['kind'] ?? ''}s/make-tea/en-GB.mdx`,
    pictures: somePictures,
    languages: ['en-GB'],
    ...(today !== undefined && { today }),
  });
}

function rulesOf(facts: Readonly<Record<string, string>>, today?: string): string[] {
  return read(facts, today).messages.map(({ rule }: Message) => rule);
}

function documentOf(facts: Readonly<Record<string, string>>): Document | undefined {
  return read(facts).document;
}

describe('a price', () => {
  test.each([
    ['1.20', 120],
    ['1.2', 120],
    ['1.05', 105],
    ['£1.20', 120],
    ['3', 300],
    ['0.80', 80],
    ['80p', 80],
    ['5p', 5],
    ['9999.99', 999_999],
  ])('written %s is read to the penny', (price, pence) => {
    expect(documentOf({ need: `[{ item: milk, price: "${price}" }]` })?.need[0]?.price).toBe(pence);
  });

  test.each(['1.205', '-1.20', '10000', '100p', '1,20', '£ 1.20', '1.', 'free', '1.20 each'])(
    'written %s is refused',
    (price) => {
      expect(rulesOf({ need: `[{ item: milk, price: "${price}" }]` })).toEqual(['wrong-price']);
    },
  );
});

describe('a phone number', () => {
  test.each(['999', '111', '020 7946 0999', '+44 (0)20-7946 0999', '123456789012345'])(
    'such as %s is taken as it is written',
    (phone) => {
      expect(readContact(`{ name: The desk, phone: "${phone}" }`).document?.contact?.phone).toBe(phone);
    },
  );

  test.each(['12', '1234567890123456', '020 7946 0999 (day)', '44+20', '(---)', 'O20 7946 0999'])(
    'such as %s is refused: nobody can dial it',
    (phone) => {
      const { messages } = readContact(`{ name: The desk, phone: "${phone}" }`);
      expect(messages.map(({ rule }) => rule)).toEqual(['wrong-phone']);
    },
  );
});

test('The ways to reach somebody keep the order in which they were written', () => {
  const contact = '{ hours: 9 to 5, text: 07700 900999, name: The desk, phone: 020 7946 0999 }';
  expect(Object.keys(readContact(contact).document?.contact ?? {})).toEqual([
    'hours',
    'text',
    'name',
    'phone',
  ]);
});

describe('the day of the next review', () => {
  const reviewed = '2026-11-01';

  test.each([
    ['the day before', '2026-10-31', ['review-before-reviewed']],
    ['the same day', '2026-11-01', ['review-before-reviewed']],
    ['the next day', '2026-11-02', []],
  ])('is after the last review: %s', (_, reviewBy, rules) => {
    expect(rulesOf({ reviewed, 'review-by': reviewBy })).toEqual(rules);
  });

  test.each([
    ['is still to come', '2026-11-19', []],
    ['is today', '2026-11-20', []],
    ['was yesterday', '2026-11-21', ['review-passed']],
  ])('%s', (_, today, rules) => {
    expect(rulesOf({ reviewed, 'review-by': '2026-11-20' }, today)).toEqual(rules);
  });

  test('is not held against the calendar where nobody says which day it is', () => {
    expect(rulesOf({ reviewed: '2001-11-01', 'review-by': '2002-11-01' })).toEqual([]);
  });
});

describe('plain words', () => {
  test.each([
    ['title', 60],
    ['summary', 250],
    ['time', 60],
    ['ask', 60],
  ])('%s: as many characters as the limit are taken, one more is not', (fact, limit) => {
    expect(rulesOf({ [fact]: 'a'.repeat(limit) })).toEqual([]);
    expect(rulesOf({ [fact]: 'a'.repeat(limit + 1) })).toEqual(['text-too-long']);
    expect(read({ [fact]: 'a'.repeat(limit + 1) }).messages[0]?.allowed).toContain(`up to ${limit} `);
  });

  test('are counted as a reader sees them, so that a sign outside the basic plane is one', () => {
    expect(rulesOf({ title: '𝒯'.repeat(60) })).toEqual([]);
  });
});

describe('a number of people', () => {
  test.each([
    ['1', 1],
    ['500', 500],
  ])('from 1 to 500: %s', (serves, people) => {
    expect(documentOf({ serves })?.serves).toBe(people);
  });

  test.each(['0', '501', '1.5', 'four', '-1'])('is whole and in digits, not %s', (serves) => {
    expect(rulesOf({ serves })).toEqual(['wrong-field-value']);
  });
});

describe('a film', () => {
  const address = (length: number): string => `https://example.org/`.padEnd(length, 'a');

  test('has an address of up to 250 characters, because it becomes a code on paper', () => {
    expect(rulesOf({ video: address(250) })).toEqual([]);
    expect(rulesOf({ video: address(251) })).toEqual(['text-too-long']);
  });

  test.each([
    'example.org',
    'ftp://example.org',
    'https://example',
    'https://exa mple.org',
    'see https://a.org',
  ])('has a whole address, not %s', (video) => {
    expect(rulesOf({ video })).toEqual(['wrong-address']);
  });
});

describe('a date', () => {
  test.each([
    ['1/2/2026', '2026-02-01'],
    ['1 November 2026', '2026-11-01'],
    ['1st Nov 2026', '2026-11-01'],
    ['22nd December, 2026', '2026-12-22'],
    ['3rd Sept. 2026', '2026-09-03'],
    ['30.4.2026', '2026-04-30'],
    ['2026/4/3', '2026-04-03'],
    ['“2026-04-03”', '2026-04-03'],
  ])('written %s is offered as %s', (typed, iso) => {
    const [message] = read({ reviewed: `'${typed}'` }).messages;
    expect(message?.rule).toBe('wrong-date');
    expect(message?.fix).toBe(`Write: ${iso}`);
  });

  test('may have any month by its name', () => {
    const months =
      'January February March April May June July August September October November December'.split(' ');
    const fixes = months.map((month) => read({ reviewed: `2 ${month} 2026` }).messages[0]?.fix);
    expect(fixes).toEqual(months.map((_, at) => `Write: 2026-${String(at + 1).padStart(2, '0')}-02`));
  });

  test.each(['31/2/2026', '1 Ma 2026', 'soon', '2026', '1/2/26'])(
    'written %s is refused, and nothing is guessed',
    (typed) => {
      const [message] = read({ reviewed: `'${typed}'` }).messages;
      expect(message?.rule).toBe('wrong-date');
      expect(message?.fix).toMatch(/^Write the date in this order/);
    },
  );

  test('that no calendar has says so', () => {
    expect(read({ reviewed: '2026-02-30' }).messages[0]?.found).toContain('There is no such day');
    expect(read({ reviewed: '30 2 2026' }).messages[0]?.found).not.toContain('There is no such day');
  });
});
