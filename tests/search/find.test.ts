import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/model/deck.ts';
import { openIndex } from '../../src/search/find.ts';
import { countParts, indexOf, LARGEST_PART } from '../../src/search/index-of.ts';
import { readSynonyms } from '../../src/search/synonyms.ts';
import { writtenDocument } from '../written-document.ts';

const synonyms = readSynonyms(
  'typed\tsaid\nwage | take-home pay | annual leave\tpay\nhead injury\tbrain injury\n',
);
const documents = [
  { slug: 'your-pay', title: 'Your pay', text: 'Look at your payslip. Is it broken or wrong?' },
  { slug: 'the-coffee-machine', title: 'Clean the coffee machine', text: 'Turn the tap off. Buy the milk.' },
  { slug: 'brain-injury', title: 'Brain injury and your job', text: 'You can be tired.' },
  {
    slug: 'an-accident',
    title: 'An accident',
    text: 'An injury of the head is an emergency. You cant wait. Call your café in Łódź.',
  },
].map(({ slug, title, text }) => ({ ...writtenDocument('leaflet', text), slug, title }));
const index = indexOf(documents, 'en-GB', synonyms);
/** As a page gets it. */
const find = openIndex(JSON.parse(JSON.stringify(index)) as typeof index);
const found = (typed: string): string[] => find(typed).map((path) => path.split('/').at(-2)!);

describe('the search finds', () => {
  it.each([
    ['a word of the title', 'pay', 'your-pay'],
    ['a word in another form', 'cleaning', 'the-coffee-machine'],
    ['a word with a letter missing', 'cofee', 'the-coffee-machine'],
    ['the start of a word', 'mach', 'the-coffee-machine'],
    ['a word without its accent', 'cafe', 'an-accident'],
    ['a word without a stroke and its accents', 'lodz', 'an-accident'],
    ['a word in capitals', 'PAYSLIP', 'your-pay'],
    ['a word that documents say otherwise', 'wage', 'your-pay'],
    ['a word that is typed as two', 'pay slip', 'your-pay'],
    ['a synonym of two words, with a sign between them', 'take-home pay', 'your-pay'],
    ['words that stand together before the same words apart', 'head injury', 'brain-injury'],
    ['a word with a slip that documents say otherwise', 'wagge', 'your-pay'],
    ['words with slips that documents say otherwise', 'anual leve', 'your-pay'],
    ['the base form of a form that no ending gives away', 'bought', 'the-coffee-machine'],
    ['a form that no ending gives away by its base form', 'break', 'your-pay'],
    ['what is asked as a whole question', 'How do I clean the coffee machine?', 'the-coffee-machine'],
  ])('%s: %s', (_, typed, first) => {
    expect(found(typed)[0]).toBe(first);
  });

  it('nothing for “cannot”, however it is written', () => {
    expect(found('I cant be tired')).toEqual(found('tired'));
    expect(found('tired')).toEqual(['brain-injury']);
  });

  it('what has all the words before what has some', () => {
    expect(found('tired injury')[0]).toBe('brain-injury');
  });

  it('what has some of the words, where nothing has them all', () => {
    expect(found('payslip tap').toSorted()).toEqual(['the-coffee-machine', 'your-pay']);
  });

  it.each(['', ' ', '?', 'the', 'xqzv'])('nothing for “%s”', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});

it('A document is found by what it is about, in the words of its language', () => {
  const rota = {
    ...writtenDocument('leaflet', 'Look at the paper.'),
    topics: { about: ['sight loss'] as const },
  };
  expect(openIndex(indexOf([rota], 'en-GB', {}))('sight loss')).toHaveLength(1);
  expect(openIndex(indexOf([{ ...rota, topics: {} }], 'en-GB', {}))('sight loss')).toEqual([]);
});

it('Words that are only for the job coach lead nowhere', () => {
  const task = writtenDocument(
    'task',
    '<Step picture="cup" coach="Fade the gesture." done="It is clean.">\nWash the cup.\n</Step>',
  );
  const ofTask = openIndex(indexOf([task], 'en-GB', {}));
  expect(ofTask('wash')).toHaveLength(1);
  expect(ofTask('gesture')).toEqual([]);
});

it('A deck is found by its own words and by what its documents are called', () => {
  const { picture } = writtenDocument('leaflet', 'Read.');
  const deck: Deck = {
    slug: 'first-week',
    file: 'content/decks/first-week/deck.yml',
    title: 'Monday at the café',
    summary: 'To take along.',
    picture,
    language: 'en-GB',
    documents: [{ kind: 'leaflet', slug: 'your-pay', place: picture.place }],
  };
  const ofDeck = openIndex(indexOf(documents, 'en-GB', {}, [deck]));
  expect(ofDeck('monday')).toEqual(['/en-GB/decks/first-week/']);
  expect(ofDeck('pay')).toEqual(['/en-GB/leaflets/your-pay/', '/en-GB/decks/first-week/']);
  expect(openIndex(indexOf(documents, 'cy', {}, [deck]))('monday')).toEqual([]);
});

it('Documents in another language are not in the index', () => {
  expect(openIndex(indexOf(documents, 'cy', {}))('pay')).toEqual([]);
});

it('A row of synonyms with an empty place is refused', () => {
  expect(() => readSynonyms('typed\tsaid\nwage | \tpay\n')).toThrow('empty place');
});

describe('A long index', () => {
  const many = Array.from({ length: 2 * LARGEST_PART + 1 }, (_, number) => ({
    ...writtenDocument('leaflet', 'Drink it.'),
    slug: `tea-${number}`,
    title: number === LARGEST_PART ? 'A cup of cocoa' : `Mug ${number}`,
  }));
  const parts = indexOf(many, 'en-GB', synonyms);

  it('comes in parts, and says once what people type instead', () => {
    expect(parts).toHaveLength(3);
    expect(countParts(many.length)).toBe(3);
    expect(countParts(0)).toBe(1);
    expect(parts.map((part) => part.index.documentCount)).toEqual([134, 134, 133]);
    expect(parts.slice(1).map((part) => part.synonyms)).toEqual([{}, {}]);
  });

  it('finds in all of its parts, best first, and in the first alone while the others are on their way', () => {
    expect(openIndex(parts)('cocoa')).toEqual([`/en-GB/leaflets/tea-${LARGEST_PART}/`]);
    expect(openIndex(parts)('mug')).toHaveLength(2 * LARGEST_PART);
    expect(openIndex([parts[0]])('cocoa')).toEqual([]);
    expect(openIndex([parts[0]])('mug')).toHaveLength(134);
  });
});
