import { expect, test } from 'vitest';
import { inForm } from '../../src/rules/data/en-GB/in-form.ts';
import { messagesOf, told } from './told.ts';

test.each([
  ['regulations', 'regulation', ['rule'], ['rules']],
  ['commences', 'commence', ['start'], ['starts']],
  ['facilitated', 'facilitate', ['help', 'make easier'], ['helped', 'made easier']],
  ['clarifying', 'clarify', ['make clear'], ['making clear']],
  ['conducted', 'conduct', ['do', 'behaviour'], ['did']],
  ['terminated', 'terminate', ['stop', 'end'], ['stopped', 'ended']],
  ['postponing', 'postpone', ['put off'], ['putting off']],
  ['applicants', 'applicant', ['person who asks for it'], ['people who ask for it']],
  ['anomalies', 'anomaly', ['odd thing'], ['odd things']],
  ['carries', 'carry', ['have'], ['has']],
])('What to write has the form of the word that was written: %s', (written, base, answers, expected) => {
  expect(inForm(written, base, answers)).toEqual(expected);
});

test.each([
  ['merger', 'merge', ['join']],
  ['caterers', 'cater', ['give what is needed']],
])('What is said of a deed is no word for who does it: %s', (written, base, answers) => {
  expect(inForm(written, base, answers)).toEqual([]);
});

test('Where no word is plainer, the author is asked for one', () => {
  expect(told('hard-word', 'The caterer is late.')[0]).toContain('Write an easier word.');
});

test('What is done to something is said by the participle', () => {
  expect(inForm('conducted', 'conduct', ['do'], true)).toEqual(['done']);
  expect(told('simpler-word', 'Is the dispatched box yours?')).toEqual([
    '“dispatched” has a simpler word. Write “sent”.',
  ]);
  expect(told('passive', 'It has been washed and undertaken.')[0]).toContain('Write “done”.');
});

test('What has no such form stays as it is', () => {
  expect(inForm('expenditures', 'expenditure', ['money'])).toEqual(['money']);
  expect(inForm('majorities', 'majority', ['most'])).toEqual(['most']);
  expect(inForm('hypertensions', 'hypertension', ['high blood pressure'])).toEqual(['high blood pressure']);
  expect(inForm('wider', 'wide', ['big'])).toEqual(['big']);
});

test('A simpler word is said in the form that fits the sentence, in words and in phrases', () => {
  expect(told('simpler-word', 'The regulations are on the wall.')).toEqual([
    '“regulations” has a simpler word. Write “rules”.',
  ]);
  expect(told('hard-word', 'Tell the beneficiaries.')[0]).toContain('Write “people who get it”.');
  expect(told('idiom', 'The team carries out checks.')[0]).toContain('Write “does”.');
  expect(told('wordy-phrase', 'We carried out a survey.')[0]).toContain('Write “asked people”.');
  expect(told('idiom', 'We are kicking the can down the road.')[0]).toContain('Write “putting it off”');
});

test.each([
  'You can go, provided that you tell us.',
  'You can go, providing that you tell us.',
  'You can go, provided you tell us.',
])('A condition is one message, which says what to write: %s', (words) => {
  const rules = new Set(['if-clause', 'simpler-word']);
  const said = messagesOf(words).filter(({ rule }) => rules.has(rule ?? ''));
  expect(said.map(({ fix }) => fix)).toEqual(['Write “if”.']);
});

test.each([
  ['Visitors are kindly requested to sign in.', 'Say it to the reader, for example: “Please sign in.”'],
  [
    'Members are requested to bring their card.',
    'Say it to the reader, for example: “Please bring your card.”',
  ],
  [
    'Staff are kindly reminded to lock the door.',
    'Say it to the reader, for example: “Please remember to lock the door.”',
  ],
  ['You are politely asked to wait.', 'Write “Please wait.”'],
])('What people are asked to do is one message, which asks the reader: %s', (words, fix) => {
  const rules = new Set(['passive', 'wordy-phrase']);
  const said = messagesOf(words).filter(({ rule }) => rules.has(rule ?? ''));
  expect(said.map((each) => each.fix)).toEqual([fix]);
});

test('A word behind “non-” or “self-” gets no advice that is right without it alone', () => {
  expect(told('simpler-word', 'Tell us about non-attendance.')).toEqual([
    '“non-attendance” has a simpler word. Write “not coming”.',
  ]);
  expect(told('simpler-word', 'We need your co-operation.')[0]).toContain('Write “working together”.');
  expect(told('simpler-word', 'You need self-discipline and ex-employment.')).toEqual([]);
  const [benefit] = told('hard-word', 'You get a non-contributory benefit.');
  expect(benefit).toContain('“non-contributory” may be a hard word. Write an easier word.');
});

test('A noun that hides a verb is told with the verb, once', () => {
  expect(told('noun-for-verb', 'We will conduct an assessment.')[0]).toContain('Use the verb: “check”.');
  expect(told('noun-for-verb', 'We will perform an explanation.')[0]).toContain('Use the verb: “explain”.');
  const said = messagesOf('You can make an application.').map(({ fix }) => fix);
  expect(said.filter((fix) => /apply|ask for it/.test(fix))).toEqual(['Write “ask for it”.']);
});

test.each([
  [
    'The list is administered by the Parks team, and people wait.',
    'Say who does it: “the Parks team runs ...”.',
  ],
  [
    'The meeting will be chaired by a manager who has had no part in it.',
    'Say who does it: “a manager chairs ...”.',
  ],
  [
    'The sum was calculated, so it is right.',
    'Say who does it: “we worked out ...”, “you worked out ...” or “your manager worked out ...”.',
  ],
  [
    'Bills must be sent by May and be signed.',
    'Say who does it: “we send ...”, “you send ...” or “your manager sends ...”.',
  ],
  [
    'Complaints will be dealt with in turn.',
    'Say who does it, for example: “We will deal with complaints in turn.”',
  ],
  ['You will be looked after by the nurse.', 'Write “The nurse will look after you.”'],
  ['Nobody is allowed to shout.', 'Write “you must not”, “nobody may” or “we do not let you”.'],
  ['You are allowed to sit.', 'Write “you can”, “you may” or “we let you”.'],
])('A passive is told with who does it and an easier verb, as far as they are known: %s', (words, fix) => {
  expect(messagesOf(words).find(({ rule }) => rule === 'passive')?.fix).toBe(fix);
});

test('A participle that says what a thing is like is answered with a participle', () => {
  expect(told('simpler-word', 'We pay into your nominated account.')[0]).toContain('Write “chosen”.');
});

test.each([
  ['We will not pay the rent unless you ask.', ['negatives', 'if-clause'], ['negatives']],
  ['Come at 9 unless you are ill.', ['negatives', 'if-clause'], ['if-clause']],
  ['The date is shown overleaf.', ['hard-word', 'see-elsewhere'], ['see-elsewhere']],
])('Two rules that speak of one word are one message: %s', (words, rules, expected) => {
  const said = messagesOf(words).map(({ rule }) => rule ?? '');
  expect(said.filter((rule) => rules.includes(rule))).toEqual(expected);
});
