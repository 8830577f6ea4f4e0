import { describe, expect, test } from 'vitest';
import {
  countWordsAndNames,
  isInsideName,
  nameAround,
  namesIn,
  touchesName,
} from '../../../src/rules/engine/names.ts';
import { examined, sentencesIn } from './examined.ts';

/** The names in the paragraphs of a text, in order. */
function names(text: string): string[] {
  const all = examined(text);
  return sentencesIn(all).flatMap((sentence) =>
    (namesIn(all).get(sentence) ?? []).map(({ first, last }) =>
      sentence.passage.text.slice(first.start, last.end),
    ),
  );
}

describe('A name', () => {
  test.each([
    ['Ask at the Employment Tribunal.', ['Employment Tribunal']],
    ['Go to the Missing Persons team.', ['Missing Persons']],
    ['You can get Statutory Sick Pay now.', ['Statutory Sick Pay']],
    ['Ask Ofsted’s office.', ['Ofsted’s']],
    ['Read the Equality Act 2010 first.', ['Equality Act 2010']],
    ['Contact Acas.', ['Acas']],
    ['You see the House of Lords there.', ['House of Lords']],
    ['We work with Marks & Spencer here.', ['Marks & Spencer']],
    ['Here is Stoke-on-Trent station.', ['Stoke-on-Trent']],
    ['You ask Priya about it.', ['Priya']],
    ['Ask Priya about it.', ['Priya']],
    ['It is for you, Zorbag.', ['Zorbag']],
    ['They use the Workstep BBC form.', ['Workstep BBC']],
    ['Go to Procter & Gamble or Smith & Sons.', ['Procter & Gamble', 'Smith & Sons']],
  ])('in “%s” is %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    'Slowly turn the tap.',
    'The tap is hot.',
    'Call your manager. Then wait.',
    'You say: “Turn it off.”',
    'He said I am here, and I’m glad.',
    'Look at the NHS page.',
    'However you do it, it is fine.',
    'Mark it on the plan.',
    'Will it be hot?',
  ])('is not in “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('is not seen in a title where every word has a capital letter', () => {
    expect(names('Make Tea With Great Care Today.')).toEqual([]);
  });

  test('is not made by capital letters where every noun has one, as in German', () => {
    const german = examined('You put Zorbag Wimble Trondle into Access to Work.');
    const all = { ...german, language: { ...german.language, nounsHaveCapitals: true as const } };
    const [sentence] = sentencesIn(all);
    if (!sentence) throw new Error('There is no sentence.');
    expect((namesIn(all).get(sentence) ?? []).map(({ first }) => first.text)).toEqual(['Access']);
    expect(countWordsAndNames(sentence, all)).toBe(7);
    expect(names(sentence.text)).toEqual(['Zorbag Wimble Trondle', 'Access to Work']);
  });

  test('that is no word of the language is one at the start of another sentence, too', () => {
    expect(names('We like Zorbag here. Zorbag is good.')).toEqual(['Zorbag', 'Zorbag']);
    expect(names('We like the Window here. Window is good.')).toEqual(['Window']);
  });
});

describe('A word', () => {
  const text = 'You ask the Royal National Institute of Blind People today.';
  const all = examined(text);
  const [sentence] = sentencesIn(all);
  if (!sentence) throw new Error('There is no sentence.');
  const at = (written: string): (typeof sentence.words)[number] => {
    const word = sentence.words.find((each) => each.text === written);
    if (!word) throw new Error(written);
    return word;
  };

  test('is a part of a name, or is not', () => {
    expect(nameAround(at('Blind'), sentence, all)?.first.text).toBe('Royal');
    expect(nameAround(at('Royal'), sentence, all)?.last.text).toBe('People');
    expect(nameAround(at('ask'), sentence, all)).toBeUndefined();
    expect(nameAround(at('today'), sentence, all)).toBeUndefined();
  });

  test('touches a name, also as one of several', () => {
    expect(touchesName(at('ask'), at('the'), sentence, all)).toBe(false);
    expect(touchesName(at('the'), at('Royal'), sentence, all)).toBe(true);
    expect(touchesName(at('People'), at('today'), sentence, all)).toBe(true);
    expect(touchesName(at('today'), at('today'), sentence, all)).toBe(false);
    expect(isInsideName(at('Blind'), at('People'), sentence, all)).toBe(true);
    expect(isInsideName(at('ask'), at('the'), sentence, all)).toBe(false);
  });

  test('is inside a name that we know even when there is no more of it than that', () => {
    const known = examined('You get Access to Work and see the Blind.');
    const [own] = sentencesIn(known);
    const [, , access, , work, , , , blind] = own?.words ?? [];
    if (!own || !access || !work || !blind) throw new Error('There are too few words.');
    expect(isInsideName(access, work, own, known)).toBe(true);
    expect(isInsideName(blind, blind, own, known)).toBe(false);
  });

  test('counts once with all others of its name', () => {
    expect(countWordsAndNames(sentence, all)).toBe(5);
  });
});
