import { describe, expect, test } from 'vitest';
import type { Block, Field } from '../../src/model/document.ts';
import { type GivenAnswer, matchAnswers } from '../../src/model/given-answers.ts';
import { formVersion, type Question, questionsOf } from '../../src/model/questions.ts';

const start = { line: 1, column: 1, offset: 0 };
const place = { start, end: start };

function field(id: string, label: string, rest: Partial<Field> = {}): Field {
  const lists = { options: [], of: [], rows: [], columns: [] };
  return { type: 'field', id, place, field: 'text', label, ...lists, ...rest };
}

function heading(words: string): Block {
  return { type: 'heading', id: words, place, level: 2, text: [{ text: words, bold: false, place }] };
}

function asked(...blocks: Block[]): Question[] {
  return questionsOf({ blocks });
}

function answer(questions: readonly Question[], answers: Record<string, string | true>): GivenAnswer[] {
  return questions.flatMap((question) => {
    const given = answers[question.id];
    return given === undefined ? [] : [{ ...question, answer: given }];
  });
}

const want = field('boss', 'I want my boss to read this', { field: 'check' });
const wantNot = field('boss', 'I do not want my boss to read this', { field: 'check' });
const mood = field('mood', 'How I feel', { field: 'faces', options: ['Good', 'In between', 'Bad'] });
const score = field('pain', 'It hurts', { field: 'score', options: ['Not at all', 'Very much'] });

describe('an answer', () => {
  test('stays with its question when a question is put in before it', () => {
    const given = answer(asked(want, mood), { boss: true, mood: 'Bad' });
    const { fitting, changed, gone } = matchAnswers(given, asked(field('phone', 'My phone'), want, mood));
    expect([...fitting]).toEqual([
      ['boss', true],
      ['mood', 'Bad'],
    ]);
    expect([changed.size, gone]).toEqual([0, []]);
  });

  test('is never filled in where the words of the question changed under the same id', () => {
    const given = answer(asked(want), { boss: true });
    const { fitting, changed } = matchAnswers(given, asked(wantNot));
    expect(fitting.size).toBe(0);
    expect(changed.get('boss')).toEqual(given);
  });

  test.each([
    ['an option is new', { ...mood, options: ['Good', 'Fine', 'Bad'] }, mood, 'Good'],
    ['the ends of a score are turned round', { ...score, options: ['Very much', 'Not at all'] }, score, '1'],
    ['the question is answered in another way', field('mood', 'How I feel'), mood, 'Good'],
  ])('is never filled in where %s', (_, now, before, given) => {
    const { fitting, changed } = matchAnswers(answer(asked(before), { [before.id]: given }), asked(now));
    expect(fitting.size).toBe(0);
    expect([...changed.keys()]).toEqual([now.id]);
  });

  test('to a box goes with the heading over the box', () => {
    const box = field('pictures', 'Pictures', { field: 'check' });
    const given = answer(asked(heading('What helps me'), box), { pictures: true });
    expect(matchAnswers(given, asked(heading('What does not help me'), box)).fitting.size).toBe(0);
    expect(matchAnswers(given, asked(heading('What helps me'), box)).fitting.size).toBe(1);
  });

  test('goes with its words to another id, but not when two questions have these words', () => {
    const given = answer(asked(field('name', 'My name')), { name: 'Ava' });
    const renamed = field('full-name', 'My name');
    expect([...matchAnswers(given, asked(renamed)).fitting]).toEqual([['full-name', 'Ava']]);
    const twice = matchAnswers(given, asked(renamed, field('first-name', 'My name')));
    expect(twice.fitting.size).toBe(0);
    expect(twice.gone).toEqual(given);
  });

  test('follows its words when another question took its id', () => {
    const given = answer(asked(want), { boss: true });
    const { fitting } = matchAnswers(given, asked(wantNot, field('team', want.label, { field: 'check' })));
    expect([...fitting]).toEqual([['team', true]]);
  });

  test('to a question that is there no more is not lost', () => {
    const given = answer(asked(want, mood), { boss: true, mood: 'Bad' });
    expect(matchAnswers(given, asked(mood)).gone.map(({ asked: words }) => words)).toEqual([want.label]);
  });

  test('is not replaced by an older one', () => {
    const [now] = answer(asked(mood), { mood: 'Good' });
    const [before] = answer(asked({ ...mood, id: 'feeling' }), { feeling: 'Bad' });
    if (!now || !before) throw new Error('There are two answers.');
    const { fitting, gone } = matchAnswers([before, now], asked(mood));
    expect([...fitting]).toEqual([['mood', 'Good']]);
    expect(gone).toEqual([before]);
  });
});

describe('a table', () => {
  const table = field('week', 'My week', {
    field: 'table',
    rows: ['Monday', 'Tuesday'],
    columns: ['From', 'Until'],
  });

  test('has a question for each box, found by the words of its row and column', () => {
    expect(asked(table).map(({ id, asked: words }) => [id, words])).toEqual([
      ['week--monday--from', 'My week: Monday, From'],
      ['week--monday--until', 'My week: Monday, Until'],
      ['week--tuesday--from', 'My week: Tuesday, From'],
      ['week--tuesday--until', 'My week: Tuesday, Until'],
    ]);
  });

  test('keeps its answers when a row is put in', () => {
    const given = answer(asked(table), { 'week--tuesday--from': '9:30am' });
    const longer = { ...table, rows: ['Sunday', 'Monday', 'Tuesday'] };
    expect([...matchAnswers(given, asked(longer)).fitting.keys()]).toEqual(['week--tuesday--from']);
  });
});

describe('the version of a form', () => {
  const version = formVersion({ blocks: [want, mood] });

  test('is 8 letters and digits, and a document without fields has none', () => {
    expect(version).toMatch(/^[0-9a-f]{8}$/);
    expect(formVersion({ blocks: [heading('Hello')] })).toBeUndefined();
  });

  test('stays when a hint or a picture changes, and changes with questions and options', () => {
    expect(formVersion({ blocks: [{ ...want, help: 'You choose.' }, mood] })).toBe(version);
    const others = [
      [wantNot, mood],
      [mood, want],
      [want, { ...mood, options: ['Good', 'Fine', 'Bad'] }],
      [want, mood, field('name', 'My name')],
      [{ ...want, id: 'other' }, mood],
    ];
    for (const blocks of others) expect(formVersion({ blocks })).not.toBe(version);
  });
});
