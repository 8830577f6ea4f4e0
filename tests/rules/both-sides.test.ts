import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { checkExample } from '../../src/rules/documentation/check-example.ts';
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

/** Rule -> sentences that are fine, and sentences with what is wrong in them. */
const sentences: Readonly<Record<string, readonly (readonly [sentence: string, ...found: string[]])[]>> = {
  negatives: [
    ['No, you do not have to pay.'],
    ['Do not shout, because it does not help.'],
    ['Do not go with someone you do not know.'],
    ['Do not tell anyone, not even a friend.'],
    ['You can say no and you do not have to say why.'],
    ['Do not come if you do not feel well.', 'not come if you do not'],
    ['Press No if you cannot come.'],
    ['No cup is not clean.', 'No cup is not'],
  ],
  'respectful-words': [
    ['Wear the fire-retardant coat.'],
    ['Send the dumb waiter up.'],
    ['Your ticket is an invalid ticket.'],
    ['She is an invalid.', 'an invalid'],
    ['He is confined to his wheelchair.', 'confined to his wheelchair'],
    ['We help the disabled here.', 'the disabled'],
  ],
  'see-elsewhere': [
    ['Hang your coat on the hook below.'],
    ['The map below the clock is old.'],
    ['You can see over.'],
    ['See over.', 'See over'],
    ['Read the page with your supporter.'],
    ['Put the labels on the above shelf.'],
    ['Look at section 4 above.', 'Look at section 4 above'],
    ['Go back to page 3.', 'Go back to page 3'],
    ['See the next page.', 'See the next page'],
    ['As stated above, wear gloves.', 'As stated above'],
    ['The steps below help you.', 'The steps below'],
  ],
  abbreviation: [
    ['Take the M25.'],
    ['Fill in form P45.'],
    ['Our postcode is SW1A 1AA.'],
    ['The CO2 alarm rings.', 'CO2'],
    ['The coat has the word HELP on it.'],
    ['We are here to HELP you.', 'HELP'],
    ['Wait 5 mins.', 'mins'],
    ['Do the H&S check.', 'H&S'],
  ],
  'special-sign': [['Go to A&E.'], ['Take cups & plates.', '&']],
  'number-in-words': [
    ['Meet at Number Ten.'],
    ['Seven Sisters is a station.'],
    ['Two cups are here.', 'Two'],
    ['Read one page at a time.'],
    ['Wait a day or two.'],
  ],
  'hard-number': [
    ['The code is 4821.'],
    ['Your room is 1204.'],
    ['Wait a quarter of an hour.'],
    ['Lunch is from 12.30 to 1.15.'],
    ['Do not come before 9.30 in the morning.'],
    ['It rose by 2.55 metres.', '2.55'],
    ['We have 4821 cups.', '4821'],
    ['Ten per cent of us came.', 'Ten per cent'],
    ['It has 2 million workers.', '2 million'],
  ],
  'unit-alone': [['Set the oven to 180 degrees.'], ['Add 250 ml.', '250 ml']],
  passive: [
    ['You get paid on Friday.'],
    ['He is well known.'],
    ['The cable is frayed.'],
    ['The form is signed on Friday.', 'is signed'],
    ['You are paid on Friday.', 'are paid'],
    ['The bill is paid.'],
    ['The money can be recovered.', 'be recovered'],
    ['The meeting was stood down.', 'was stood down'],
    ['The flat must not be sublet.', 'be sublet'],
    ['People get left out.', 'get left out'],
    ['You get dressed up.'],
    ['The lights are known to hurt people.', 'are known'],
    ['He is known to the police.'],
    ['Tests are done at the clinic.', 'are done'],
    ['Calls are logged.', 'are logged'],
    ['You are logged in.'],
    ['The price was set at £5.', 'was set'],
  ],
  'one-idea': [
    ['Tell us which is best.'],
    ['The list shows who works on which day.'],
    ['The pans are hot, so use the thick gloves.'],
    ['Take the bag which is red.', 'which'],
    ['Sit in the front part of the bus so that you can hear what the driver says.', 'so'],
  ],
  'named-person': [
    ['Hygiene is important.'],
    ['Mileage is 45p.'],
    ['Our colleague Priya has epilepsy.', 'Priya'],
  ],
  'long-start': [
    ['Tell your manager about the accident at once, even if it is small.'],
    ['At the end of every working day, wipe the table.', 'At the end of every working day'],
    ['The lift at the station is broken today, so use the ramp.'],
    ['Lights flash on the wall as well, so deaf people see it.'],
  ],
  'row-of-things': [
    ['Slowly, lift the box and put it down.'],
    ['Bring a cup, a pen and a bag.'],
    ['Bring a cup, the pen from your desk and a bag.', 'cup, the pen from your desk and a'],
  ],
  'simple-tense': [
    ['You had a red coat.'],
    ['We had been hoping for this.', 'had been hoping'],
    ['He had been ill.', 'had been'],
  ],
  'weak-verb': [
    ['Could you help me?'],
    ['You could fall.'],
    ['If you do not pay, you could lose your flat.'],
    ['It might rain.'],
    ['You could call your manager.', 'could'],
    ['Nobody should look at it.', 'should'],
  ],
  'direct-address': [
    ['The staff room is upstairs.'],
    ['Customers pay here.'],
    ['Staff must sign in.', 'Staff'],
  ],
  'hard-punctuation': [['Say: I need help.'], ['Remember: wash your hands.', ':']],
  'if-clause': [
    ['Check if the light is on.'],
    ['If you are ill, call Sam.'],
    ['Provided you ask, go.', 'Provided'],
    ['If the red light on the side of the box is on, wait.', 'If'],
    ['If it rains, or if you have no coat, wait.', 'if'],
  ],
  pronoun: [
    ['The trip costs £240. It is far.'],
    ['The staff are nice. They help you.'],
    ['Maria works here. She is nice.'],
    ['It is not your fault.'],
    ['They are nice.', 'They'],
    ['The door is red. They help you.', 'They'],
    ['The door is red. She helps you.', 'She'],
  ],
  commas: [
    ['Take one tablet, 3 times a day, after a meal.'],
    [
      'At the end of the day, before you go to bed, add up what you spent.',
      'At the end of the day, before you go to bed, add up what you spent.',
    ],
  ],
  'hard-word': [
    ['Work 9 hours p/w.'],
    ['Put the shelves up.'],
    ['Reasonable adjustments are changes that help you.'],
    ['A case convention is a meeting about you.'],
    ['The path is shaky.'],
    ['Read the untaken notes.'],
    ['Her tenure is short.', 'tenure'],
    ['They shelve the plan.', 'shelve'],
  ],
};

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
  ['It works with 2000 deaf people (RNID, 2024).', 'figure-without-source', []],
  ['Unfortunately the shop is closed.', 'pity-and-heroes', []],
])('In a guide: %s', (sentence, rule, found) => {
  expect(inPoint('guide', sentence, rule)).toEqual(found);
});
