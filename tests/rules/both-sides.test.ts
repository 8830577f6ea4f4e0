import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { checkExample } from '../../src/rules/documentation/check-example.ts';
import { sentences } from './both-sides-sentences.ts';
import { ask, facts, wordsFound } from './example.ts';

/** What a rule finds in one sentence of a leaflet or guide. */
function inPoint(kind: 'leaflet' | 'guide', sentence: string, rule: string): string[] {
  const { source, messages } = checkExample(
    {
      heading: '',
      isGood: true,
      kind,
      facts: '',
      body: `<Point picture="clock">\n${sentence}\n</Point>`,
      withoutAsk: false,
    },
    loadVocabulary,
  );
  return messages
    .filter((message) => message.rule === rule)
    .map(({ place }) => source.slice(place?.start.offset, place?.end.offset));
}

/** What a rule finds in one step of a task. */
function inStep(sentence: string, rule: string, done = 'The cup is here.'): string[] {
  return wordsFound(
    `${facts}\n<Step picture="cup" done="${done}" short="Get a cup">\n${sentence}\n</Step>\n\n${ask}`,
    rule,
  );
}

describe.each(Object.entries(sentences))('%s', (rule, examples) => {
  test.each(examples)('%s', (sentence, ...found) => {
    expect(inPoint('leaflet', sentence, rule)).toEqual(found);
  });
});

test.each([
  ['Wash your hands with soap and water.', []],
  ['Get the dustpan and brush.', []],
  ['Wash the cup and dry it.', ['and']],
  ['Wash the cup and rinse.', ['and']],
])('A step with one action or two: %s', (sentence, found) => {
  expect(inStep(sentence, 'one-action')).toEqual(found);
});

test.each([
  ['The bins are emptied.', []],
  ['The box is marked with a star.', []],
  ['The bins are emptied by the team.', ['are emptied']],
  ['The bins are being emptied.', ['are being emptied']],
  ['The bins were emptied.', ['were emptied']],
])('How it is when a step is done says nothing of who did it: %s', (done, found) => {
  expect(inStep('Get a cup.', 'passive', done)).toEqual(found);
});

test.each([
  ['Come at 12pm.', ['12pm']],
  ['Come at half nine.', ['half nine']],
  ['Come at ten past two.', ['ten past two']],
  ['Come at 20 to 6.', ['20 to 6']],
  ['Come at nine o’clock.', ['nine o’clock']],
  ['Work from 9am to 5pm.', []],
  ['Give 5 to 6 cups.', []],
])('A time in words: %s', (sentence, found) => {
  expect(inPoint('leaflet', sentence, 'time-form')).toEqual(found);
});

test.each([
  ['title: Clean the hearing aids', []],
  ['title: Brush and stroke the dog', []],
  ['title: Work after a stroke', ['stroke']],
  ['title: Work with AIDS', ['AIDS']],
])('On a card stands nothing about health: %s', (title, found) => {
  const source = `${facts.replace(/title: .*/, title)}\n<Step picture="cup" done="It is here." short="Get a cup">\nGet a cup.\n</Step>\n\n${ask}`;
  expect(wordsFound(source, 'health-on-card')).toEqual(found);
});

test('Steps before the first heading are counted, too', () => {
  const steps =
    '<Step picture="cup" done="The cup is here." short="Get a cup">\nGet a cup.\n</Step>\n\n'.repeat(8);
  expect(wordsFound(`${facts}\n${steps}## The end\n\n${ask}`, 'steps-in-part')).toEqual(['Make tea']);
  expect(wordsFound(`${facts}\n${steps}${ask}`, 'steps-in-part')).toEqual([]);
});

test.each([
  ['All people with epilepsy have fits.', 'everyone-is-different', ['All people with epilepsy']],
  ['Every autistic person is good at maths.', 'everyone-is-different', ['Every autistic person']],
  ['All disabled people have the same rights.', 'everyone-is-different', []],
  ['Deaf people can find it hard to hear you.', 'everyone-is-different', []],
  ['There are 87000 deaf people in Britain.', 'figure-without-source', ['87000 deaf people']],
  ['Your grant covers up to 80% of eligible costs.', 'figure-without-source', []],
  ['You get 20% off.', 'figure-without-source', []],
  ['Deaf people get 80% of the pay of others.', 'figure-without-source', ['80%']],
  ['It works with 2000 deaf people (RNID, 2024).', 'figure-without-source', []],
  ['Unfortunately the shop is closed.', 'pity-and-heroes', []],
])('In a guide: %s', (sentence, rule, found) => {
  expect(inPoint('guide', sentence, rule)).toEqual(found);
});
