import { describe, expect, it } from 'vitest';
import { type Answers, routeOf } from '../../src/components/step-mode/route.ts';
import type { Screen } from '../../src/components/step-mode/screens.ts';

/** Two questions, five steps: `first?` stands before b, `second?` before d. */
const screens: Screen[] = ['a', 'first?', 'b', 'c', 'second?', 'd', 'e', 'end'].map((name, index, all) => ({
  name,
  kind: name === 'end' ? 'end' : name.endsWith('?') ? 'choice' : 'step',
  step: all.slice(0, index).filter((each) => /^[a-e]$/.test(each)).length + 1,
  parts: [],
}));

function route(at: string, answers: Answers) {
  const current = screens.find(({ name }) => name === at)!;
  const found = routeOf(screens, current, answers);
  return { ...found, names: found.screens.map(({ name }) => name).join(' ') };
}

describe('the way of a reader', () => {
  it('has all steps where nothing was answered', () => {
    expect(route('c', {})).toMatchObject({ step: 3, steps: 5, names: 'a first? b c second? d e end' });
  });

  it('leaves out what an answer has skipped, in the count too', () => {
    expect(route('d', { 'first?': 'd' })).toMatchObject({ step: 2, steps: 3, names: 'a first? d e end' });
  });

  it('keeps two answers apart', () => {
    expect(route('e', { 'first?': 'c', 'second?': 'e' })).toMatchObject({
      step: 3,
      steps: 3,
      names: 'a first? c second? e end',
    });
  });

  it('skips nothing for an answer that goes on or leads back', () => {
    expect(route('b', { 'first?': 'b' })).toMatchObject({ steps: 5 });
    expect(route('b', { 'second?': 'b' })).toMatchObject({ steps: 5, answers: {} });
  });

  it('forgets an answer at its question, and before it', () => {
    expect(route('first?', { 'first?': 'd' })).toMatchObject({ steps: 5, answers: {} });
    expect(route('a', { 'first?': 'd' })).toMatchObject({ steps: 5, answers: {} });
  });

  it('forgets an answer for a reader who stands at what it has skipped', () => {
    expect(route('c', { 'first?': 'd' })).toMatchObject({ step: 3, steps: 5, answers: {} });
  });

  it('forgets an answer whose question or target has left the task', () => {
    expect(route('e', { 'gone?': 'd', 'first?': 'gone' })).toMatchObject({ steps: 5, answers: {} });
  });
});
