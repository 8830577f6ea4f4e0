import { describe, expect, test } from 'vitest';
import { messagesOf, told } from './told.ts';

// prettier-ignore
const ofWords = new Set([
  'respectful-words', 'simpler-word', 'hard-word', 'idiom', 'abbreviation', 'special-sign', 'wordy-phrase', 'childish-word',
]);

describe('No rule about words touches a name, and no program changes one', () => {
  test.each([
    'We follow the Convention on the Rights of Persons with Disabilities.',
    'The Missing Persons team can help.',
    'Show your Travel Assist card.',
    'You can get Statutory Sick Pay.',
    'The Employment Tribunal can help.',
    'The Data Protection Act helps you.',
    'Read the US map on the wall.',
    'AT&T and P&O are here.',
    'Go to B&Q, M&S or H&M.',
    'Marks & Spencer is a shop.',
    'Arabic is a language.',
    'Vietnamese has many sounds.',
    'Go to Procter & Gamble or Smith & Sons.',
  ])('%s', (words) => {
    const messages = messagesOf(words);
    expect(messages.filter(({ rule }) => ofWords.has(rule))).toEqual([]);
    expect(messages.flatMap(({ replacement }) => replacement ?? [])).toEqual([]);
  });

  test('a language at the start of a sentence is no person, and keeps its capital letter', () => {
    expect(told('named-person', 'Arabic is a language. Vietnamese has many sounds.')).toEqual([]);
    expect(told('passive', 'Arabic is spoken here.')).toEqual([
      expect.stringContaining('“We speak Arabic here.”'),
    ]);
  });

  test('a sign between two things is no name', () => {
    expect(told('special-sign', 'Bring a pen & paper.')).toEqual([
      'The sign “&” stands in the text. Write “and”.',
    ]);
  });

  test.each([
    ['You can get Statutory Sick Pay.', 'Statutory Sick Pay is money from your employer'],
    ['The Employment Tribunal can help.', 'An Employment Tribunal is a kind of court.'],
  ])('a benefit, law or body gets a ready explanation: %s', (words, explanation) => {
    expect(told('word-explained', words)).toEqual([expect.stringContaining(explanation)]);
  });
});

describe('No advice says what is not true', () => {
  test.each([
    ['About 5% of staff are off sick.', 'Write “1 in 20”.'],
    ['About 12% of staff are off sick.', 'Write “about 1 in 8”.'],
    ['A third, 33%, of staff walk.', 'Write “about 1 in 3”.'],
    ['You get 50% off.', 'Write “50p off each £1” in the place of “50% off”.'],
    ['Pay 8.45 pounds.', 'Write “£8.45”.'],
    ['Pay 2.5 pounds.', 'Write “£2.50”.'],
    ['It costs 20.00 a week.', 'Write “£20”.'],
    ['The fee is 15.50.', 'Write “£15.50”.'],
    ['Take 2.5 pounds of flour.', 'Write “2 and a half”.'],
    ['About 25 per cent of staff walk.', 'Write “1 in 4”.'],
  ])('a number is worked out: %s', (words, fix) => {
    expect(told('hard-number', words).at(-1)).toContain(fix);
  });

  test.each([
    ['It is 0.5% of the work.', 'Write “fewer than 1 in 100”.'],
    ['About 2.5% of staff walk.', 'Write “1 in 40”.'],
    ['It is 1,250% of that.', 'Say in words how much it is, as “half”, “few” or “many”.'],
    ['Prices rise by 5%.', 'Say in words how much the change is'],
    ['The rent goes up by about 12 per cent.', 'Say in words how much the change is'],
    ['You get 5% more.', 'Say in words how much the change is'],
  ])('a percentage is one slip, and no other number inside it: %s', (words, fix) => {
    expect(told('hard-number', words)).toEqual([expect.stringContaining(fix)]);
  });

  test('“per cent” is one slip', () => {
    expect(told('hard-word', 'About 25 per cent of staff walk.')).toEqual([]);
  });

  test.each([
    'The ticket costs £20.00 for a week.',
    'The meal is £12.30.',
    'Version 10.15 is new.',
    'Section 3.15 says so.',
    'It costs £ 20.00 a week.',
    'It costs 14.50 GBP.',
  ])('neither a price nor the number of a part is a time or an amount: %s', (words) => {
    expect([...told('time-form', words), ...told('hard-number', words)]).toEqual([]);
  });

  test('who lives independently is not alone', () => {
    expect(JSON.stringify(messagesOf('People can live independently with support.'))).not.toMatch(
      /on your own|alone/,
    );
  });

  test('an impairment is no other word for a disability, and PPE is more than clothes', () => {
    expect(JSON.stringify(messagesOf('An impairment can be seen or not.'))).not.toContain('disability');
    expect(JSON.stringify(messagesOf('Wear PPE.'))).not.toContain('clothes');
  });

  test.each(['Pneumonia is dangerous.', 'Dementia is hard.', 'Bleach can burn you.'])(
    'an illness or a thing is no person: %s',
    (words) => {
      expect(messagesOf(words).filter(({ rule }) => /person|consent|role/.test(rule))).toEqual([]);
    },
  );

  test('who is visually impaired does not suffer a passive', () => {
    expect(told('passive', 'She is visually impaired.')).toEqual([]);
  });

  test.each(['Autistic people will need different things.', 'Disabled people need their own plan.'])(
    'it is right that people differ: %s',
    (words) => {
      expect(told('everyone-is-different', words)).toEqual([]);
    },
  );

  test('that all are the same is told once', () => {
    const messages = messagesOf('Autistic people always like quiet.');
    expect(messages.map(({ rule }) => rule).filter((rule) => rule !== 'row-of-things')).toEqual([
      'everyone-is-different',
    ]);
  });

  test.each(['You are entitled to breaks.', 'Staff are entitled to sick pay.'])(
    'a right is no passive, and has one plain swap: %s',
    (words) => {
      expect(told('passive', words)).toEqual([]);
      expect(told('idiom', words)).toEqual([expect.stringContaining('Write “have a right to”.')]);
    },
  );

  test.each([
    'VAT is the extra money you pay when you buy things.',
    'DBS stands for Disclosure and Barring Service.',
    'The Disclosure and Barring Service (DBS) looks at your past.',
  ])('an abbreviation is not blamed in the sentence that explains it: %s', (words) => {
    expect(told('abbreviation', words)).toEqual([]);
  });

  test('capital letters may be short for something', () => {
    expect(told('abbreviation', 'The PAT test is due.')[0]).toContain(
      'If its letters stand for other words, write those.',
    );
    expect(told('abbreviation', 'Do NOT run.')[0]).not.toContain('stand for');
  });

  test.each([
    ['The lights are turned off by the guard.', 'The guard turns off the lights.'],
    ['The cups are washed and dried.', 'We wash and dry the cups.'],
  ])('a passive is said in another way: %s', (words, active) => {
    expect(told('passive', words)).toEqual([expect.stringContaining(active)]);
  });
});

describe('A ban for safety is only a hint, with an example that is as safe', () => {
  test.each([
    ['Do not go in without a hat.', 'Put on a hat. Then go in.'],
    ['Without a hat, do not go in.', 'Put on a hat. Then go in.'],
    ['Never lift without help.', 'Only lift with help.'],
    ['Never, ever lift without any help.', 'Only lift with help.'],
    ['Do not use the slicer unless you are trained.', 'Only use the slicer when you are trained.'],
    ['Unless you are trained, do not use the slicer.', 'Only use the slicer when you are trained.'],
    ['Do not lift heavy boxes without asking.', 'Ask first. Only lift heavy boxes after a yes.'],
    // Nobody is told to do what was only allowed.
    ['Do not touch the blade without gloves.', 'Put on gloves. Only then touch the blade.'],
    ['Do not mix cleaners without reading the label.', 'Read the label. Only then mix cleaners.'],
    ["Don't use the saw without your goggles on.", 'Put on your goggles. Only then use the saw.'],
    ['Do not use it without first cleaning it.', 'Clean it. Only then use it.'],
    ['Do not leave without telling your supervisor.', 'Tell your supervisor. Then leave.'],
    ['Do not start without being told.', 'Only start after being told.'],
    ['Do not use any tool without training.', 'Only use a tool with training.'],
    ['You must not drive the forklift without a licence.', 'You can only drive the forklift with a licence.'],
    ['No one may enter without a badge.', 'People can only enter with a badge.'],
    [
      'Nobody can use the slicer unless they are trained.',
      'People can only use the slicer when they are trained.',
    ],
    ['We will not share it without your permission.', 'We will only share it with your permission.'],
    ['Your boss cannot change it without asking you.', 'Your boss can only change it after asking you.'],
    ['It does not work without batteries.', 'It only works with batteries.'],
    ['You do not have to pay unless you earn a lot.', 'You only have to pay when you earn a lot.'],
  ])('%s', (words, otherwise) => {
    const [message, ...others] = messagesOf(words, 'task').filter(({ rule }) => rule === 'negatives');
    expect(others).toEqual([]);
    expect(message).toMatchObject({ severity: 'hint', fix: `Write “${otherwise}”` });
  });

  test.each(['Do not use the lift if there is a fire.', 'Unless you are trained, do not use the slicer.'])(
    'it is no choice in a step: %s',
    (words) => {
      expect(told('choice-in-step', words, 'task')).toEqual([]);
    },
  );
});

describe('A word with two senses is only told in the one that is hard', () => {
  test.each([
    ['Leave the cup here.', []],
    ['Ask for annual leave.', ['paid holiday']],
    ['Water the plant.', []],
    ['The plant operator helps.', ['person who runs the machine']],
    ['She has her period.', []],
    ['The notice period is a week.', []],
    ['Claim your bag.', []],
    ['You can claim expenses.', ['ask for your money back']],
    ['My heart rate is fast.', []],
    ['The absence rate is high.', ['how often people are away']],
    ['Walk no further.', []],
    ['You need further advice.', ['more advice']],
    ['Apply for the job.', ['ask for']],
    ['Apply the cream to your hand.', ['put on the cream']],
    ['The rules apply to you.', ['be for you']],
    ['You receive a letter.', []],
    ['You recognise the sign.', ['know']],
    ['She is responsible for the keys.', []],
    ['Get your vaccine.', []],
    ['The virus makes you ill.', []],
    ['Go to the breast screening.', []],
  ])('%s', (words, expected) => {
    const first = messagesOf(words)
      .filter(({ rule, severity }) => ofWords.has(rule) && severity !== 'hint')
      .map(({ fix }) => /“([^”]+)”/.exec(fix)?.[1]);
    expect(first).toEqual(expected);
  });

  test.each([
    ['You receive a letter.', 'get'],
    ['You received it.', 'got'],
    ['She is responsible for the keys.', 'in charge of'],
    ['Purchase a ticket.', 'buy'],
    ['Complete the form.', 'fill in the form'],
    ['You may request a copy.', 'ask for a'],
  ])('a word that many readers know is a hint, with a shorter one: %s', (words, shorter) => {
    const remarks = messagesOf(words).filter(({ rule }) => rule === 'simpler-word');
    expect(remarks).toMatchObject([
      { severity: 'hint', fix: expect.stringContaining(`“${shorter}”`) as unknown },
    ]);
  });

  test('where the rule about passives speaks of such a word, there is no hint', () => {
    expect(told('simpler-word', 'The letter was received by us.')).toEqual([]);
  });
});
