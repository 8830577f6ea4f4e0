import { daleChall } from 'dale-chall';
import { expect, test } from 'vitest';
import { readSentence } from '../../scripts/bench-rules/read-sentences.ts';
import { loadVocabulary, wordsOfLanguage } from '../../src/files/vocabulary.ts';
import { grammars } from '../../src/rules/data/index.ts';
import { readWordLists, type WordFile } from '../../src/rules/data/word-lists.ts';
import { languages } from '../../src/languages/index.ts';

const vocabulary = loadVocabulary('en-GB', []);
const { lists } = wordsOfLanguage('en-GB')!;

test.each([
  'cups',
  'boxes',
  'washed',
  'stopped',
  'making',
  'carried',
  'quickest',
  'heavier',
  'slowly',
  'gently',
  'easily',
  'mice',
  'went',
  'broken',
  'kettle',
  'payslip',
  'rota',
  'café',
  'colour',
  'tyre',
  'grey',
  'hi-vis',
  'dishwasher',
  'pillowcase',
  'wash-bag',
  'manager’s',
  'don’t',
])('knows “%s” as an easy word', (word) => {
  expect(vocabulary.isEasy(word)).toBe(true);
});

test.each(['provision', 'procedure', 'install', 'specialised', 'carpus', 'outcry', 'sustainable', 'negro'])(
  'does not know “%s” as an easy word',
  (word) => {
    expect(vocabulary.isEasy(word)).toBe(false);
  },
);

test.each(['undertake', 'obtain', 'framework', 'mandate', 'stakeholders', 'outcomes', 'prior'])(
  'says that “%s” is hard or has a simpler word, though its parts are easy',
  (word) => {
    const isSwapped = vocabulary.baseForms(word).some((form) => vocabulary.simpler.has(form));
    expect(vocabulary.isHard(word) || isSwapped).toBe(true);
  },
);

test('the words of our own are not on the list of Dale and Chall', () => {
  const listed = new Set(daleChall);
  expect([...lists.easy].filter((word) => listed.has(word))).toEqual([]);
});

test('a word is not both easy and hard, and no swap leads to a hard word', () => {
  expect([...lists.easy].filter((word) => lists.hard.has(word))).toEqual([]);
  const answers = [...lists.simpler.values()].flat().filter((answer) => !answer.includes(' '));
  expect(answers.filter((answer) => lists.hard.has(answer) || lists.simpler.has(answer))).toEqual([]);
});

const safeAnswers = (phrase: string): readonly string[] =>
  lists.simpler.get(phrase) ?? lists.wordy.get(phrase) ?? lists.setPhrases.get(phrase)?.instead ?? [];

test('every safe swap has exactly one answer', () => {
  for (const phrase of lists.safe) {
    expect(safeAnswers(phrase), phrase).toHaveLength(1);
    expect(safeAnswers(phrase), phrase).not.toContain('');
  }
});

test('every reason about people is made of full sentences', () => {
  expect([...lists.respectful.values()].filter(({ why }) => !why.endsWith('.'))).toEqual([]);
});

test('words that people use for themselves are not refused', () => {
  const own = new Set([
    'disabled people',
    'autistic',
    'deaf',
    'blind',
    'wheelchair user',
    'mental illness',
    'learning disability',
  ]);
  expect([...lists.respectful.keys()].filter((pattern) => own.has(pattern))).toEqual([]);
});

test('every language with word data is a language of the project', () => {
  const tags = new Set(languages.map(({ tag }) => tag));
  expect(grammars.map(({ language }) => language).filter((tag) => !tags.has(tag))).toEqual([]);
});

test('the data files are read, and a wrong row is refused', () => {
  const texts: Record<WordFile, string> = {
    abbreviations: 'short\tuse\tfull\nNHS\tknown\nasap\tfull\tsoon\n',
    'british-words': 'topic\twords\nhome\tkettle mug\n',
    'childish-words': 'word\tinstead\nyummy\ttasty\n',
    'hard-words': 'word\tinstead\tstrength\nabate\tget less\nclause\nrequest\task for\thint\n',
    idioms: 'phrase\tplain\na big ask\ta lot to ask for\n',
    names:
      'name\tsort\tshort\tcase\texplanation\tsource\nOfsted\tbody\t\t\tOfsted checks schools.\thttps://www.gov.uk\n',
    'respectful-reasons': 'reason\twhy\nold\tIt is old.\n',
    'respectful-words': 'pattern\tinstead\treason\nthe blind\tblind people\told\n',
    'set-phrases':
      'phrase\tinstead\tkind\tunless\tswap\tsource\nset out\tsay | explain\tverb\tchairs tables\t\town\n',
    'simpler-words': 'word\tinstead\tswap\tstrength\nassist\thelp\talways\nreceive\tget\t\thint\n',
    'talk-and-office-words': 'register\ttopic\twords\ntalk\thome\tkettle can\noffice\tpapers\tnotice\n',
    'wordy-phrases': 'phrase\tinstead\tswap\nper se\t\n',
  };
  const read = readWordLists(texts);
  expect(read.easy).toEqual(new Set(['kettle', 'mug']));
  expect(Object.fromEntries(read.registers)).toEqual({ kettle: 'talk', can: 'talk', notice: 'office' });
  expect(read.wordy.get('per se')).toEqual(['']);
  expect(read.safe).toEqual(new Set(['assist']));
  expect(read.mild).toEqual(new Set(['receive']));
  expect(read.inFull).toEqual(new Map([['asap', 'soon']]));
  expect(read.respectful.get('the blind')?.why).toBe('It is old.');
  expect([...read.hard]).toEqual([
    ['abate', { instead: ['get less'], isMild: false }],
    ['clause', { instead: [], isMild: false }],
    ['request', { instead: ['ask for'], isMild: true }],
  ]);
  expect(read.setPhrases.get('set out')).toEqual({
    instead: ['say', 'explain'],
    isVerb: true,
    literal: new Set(['chairs', 'tables']),
  });
  expect(read.names).toEqual([
    { name: 'Ofsted', sort: 'body', anyCase: false, explanation: 'Ofsted checks schools.' },
  ]);
  const withMore = (name: WordFile, row: string): (() => void) => {
    const more = { ...texts, [name]: `${texts[name]}${row}\n` };
    return () => readWordLists(more);
  };
  expect(withMore('idioms', 'a big ask\tmuch')).toThrow('stands twice');
  expect(withMore('idioms', 'A tall order\thard')).toThrow('lower case');
  expect(withMore('simpler-words', 'obtain\tget\tsometimes')).toThrow('always');
  expect(withMore('simpler-words', 'obtain\tget\t\twarning')).toThrow('strength');
  expect(withMore('hard-words', 'obtain\tget\tmild')).toThrow('strength');
  expect(withMore('names', 'Acas\tbody\t\t\tIt helps.')).toThrow('address of its source');
  expect(withMore('set-phrases', 'in due course\tlater\t\t\t\town')).toThrow('a kind');
  expect(withMore('names', 'Acas\tfriend\t\t\tIt helps.\thttps://www.acas.org.uk')).toThrow('a sort');
  expect(withMore('respectful-words', 'the deaf\tDeaf people\tnew')).toThrow('No reason');
});

test('the marks of a labelled sentence are taken out and say where they were', () => {
  const { text, labels } = readSentence('It [was *obtained*] <asap>.');
  expect(text).toBe('It was obtained asap.');
  expect(labels.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['hard word', 'obtained'],
    ['passive', 'was obtained'],
    ['abbreviation', 'asap'],
  ]);
  expect(() => readSentence('It [was')).toThrow('not closed');
});
