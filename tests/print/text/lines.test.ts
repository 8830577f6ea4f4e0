import { describe, expect, test } from 'vitest';
import { loadFaces } from '../../../src/files/fonts.ts';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import { splitSentences } from '../../../src/languages/sentences.ts';
import { type Run, TooWide } from '../../../src/print/text/line-words.ts';
import { breakLines } from '../../../src/print/text/lines.ts';
import { MissingCharacter } from '../../../src/print/text/shape.ts';

const faces = loadFaces();

/** The lines of a text as words, `|` for the real space at a line's end. */
function linesOf(text: string, width: number, size = 16, mostWords = Infinity): string[] {
  const sentences = splitSentences(text, enGB).map(({ start, end }) => parseBold(text.slice(start, end)));
  const lines = breakLines(sentences, { width, size, faces, language: enGB, mostWords });
  return lines.map((line) => {
    const glyphs = line.pieces.flatMap((piece) => piece.glyphs);
    return glyphs
      .map((glyph) => glyph.text)
      .join('')
      .replace(/ $/u, '|');
  });
}

/** `**words**` as a bold run. */
function parseBold(sentence: string): Run[] {
  return sentence.split('**').map((text, index) => ({
    text,
    weight: index % 2 === 1 ? 'bold' : 'regular',
    unbroken: index % 2 === 1,
    mark: undefined,
  }));
}

describe('lines', () => {
  test('give every sentence a line of its own where it fits', () => {
    expect(linesOf('The machine is hot. Wait until the red light is off.', 150)).toEqual([
      'The machine is hot.|',
      'Wait until the red light is off.',
    ]);
  });

  test('break after a comma and before a conjunction, as a speaker would', () => {
    expect(linesOf('If the machine leaks, stop and tell your supervisor.', 90)).toEqual([
      'If the machine leaks,|',
      'stop and tell your supervisor.',
    ]);
    expect(linesOf('Take the cloth from the cupboard and wipe the table.', 100)).toEqual([
      'Take the cloth from the cupboard|',
      'and wipe the table.',
    ]);
  });

  test('do not leave a first line of one word for the sake of a conjunction', () => {
    expect(linesOf('Water and electricity together are very dangerous.', 124)[0]).not.toBe('Water|');
  });

  test('never leave an article or a preposition at the end of a line', () => {
    for (let width = 55; width < 140; width += 3) {
      const lines = linesOf(
        'Put the washed cups on the shelf behind the door of the staff kitchen.',
        width,
        14,
      );
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/\b(the|on|of|behind)\|$/u);
    }
  });

  test('keep a number with its unit, a name and a bold phrase whole', () => {
    for (let width = 48; width < 150; width += 2) {
      const text = linesOf(
        'Wait for 15 minutes and then ask Access to Work about the **big red button** near you.',
        width,
      ).join('/');
      expect(text).toContain('15 minutes');
      expect(text).toContain('big red button');
    }
    for (let width = 45; width < 90; width += 2) {
      expect(linesOf('Please take the form to Mr. Hall before you start.', width).join('/')).toContain(
        'Mr. Hall',
      );
    }
    expect(linesOf('Please read the Equality Act 2010 today.', 75).join('/')).toContain('Equality Act 2010');
  });

  test('do not end in one short word where another break is as short', () => {
    expect(linesOf('Turn the tap at the back until the water is off.', 78).at(-1)).not.toBe('off.');
  });

  test('do not leave one short word before a comma', () => {
    expect(linesOf('You, your supporter and your employer make it together.', 120)).toEqual([
      'You, your supporter|',
      'and your employer make it together.',
    ]);
    expect(linesOf('Say it another way, or write it down.', 33, 12)).toEqual([
      'Say it|',
      'another way,|',
      'or write it down.',
    ]);
  });

  test.each([
    ['The pipe and the steam are very hot.', 70, ['The pipe and the steam|', 'are very hot.']],
    ['You see the way in front of you.', 72, ['You see the way|', 'in front of you.']],
    ['Your supervisor shows you the job first.', 91, ['Your supervisor shows you|', 'the job first.']],
    [
      'It is done when: No water drips from the cloths.',
      110,
      ['It is done when:|', 'No water drips from the cloths.'],
    ],
    [
      'Time: 30 minutes, and the time that it needs to cool',
      120,
      ['Time: 30 minutes,|', 'and the time that it needs to cool'],
    ],
    [
      'It is done when: The tray is out and the water stays in.',
      92,
      ['It is done when:|', 'The tray is out|', 'and the water stays in.'],
    ],
    [
      'It helps disabled workers and job applicants (Equality Act 2010).',
      124,
      ['It helps disabled workers and job applicants|', '(Equality Act 2010).'],
    ],
    ['Take out the tank.', 36, ['Take out|', 'the tank.']],
    ['They can ask Access to Work for help.', 63, ['They can ask|', 'Access to Work for help.']],
    ['Wait at the door until you are called in.', 70, ['Wait at the door|', 'until you are called in.']],
    ['Your supporter writes down what we agreed.', 92, ['Your supporter|', 'writes down what we agreed.']],
    ['Stay in the kitchen while the hob is on.', 88, ['Stay in the kitchen|', 'while the hob is on.']],
    ['Your supporter can help you to ask for it.', 88, ['Your supporter can help you|', 'to ask for it.']],
    [
      'Wipe the outside with the second damp cloth.',
      76,
      ['Wipe the outside|', 'with the second damp cloth.'],
    ],
    ['Put these in the small saucepan.', 62, ['Put these|', 'in the small saucepan.']],
    [
      'The worker shares the morning jobs with you.',
      88,
      ['The worker shares|', 'the morning jobs with you.'],
    ],
    [
      'The Equality Act and the scheme are for England, Wales and Scotland.',
      132,
      ['The Equality Act and the scheme|', 'are for England, Wales and Scotland.'],
    ],
    [
      'If the machine leaks, stop and tell somebody.',
      85,
      ['If the machine leaks,|', 'stop and tell somebody.'],
    ],
    ['**the small green light over the back door**', 88, ['the small green light|', 'over the back door']],
  ])('break "%s" where a speaker would pause', (text, width, lines) => {
    expect(linesOf(text, width)).toEqual(lines);
  });

  test('have no more words than they may, and still break where a speaker would pause', () => {
    expect(linesOf('Every part sits firmly in its place.', 200, 14, 5)).toEqual([
      'Every part sits firmly|',
      'in its place.',
    ]);
  });

  test('never hyphenate, and say by how much a word is too wide', () => {
    expect(() => linesOf('Donaudampfschifffahrtsgesellschaft', 40)).toThrow(TooWide);
  });

  test('cut only a web address that is wider than the line, without a space inside it', () => {
    const text = 'Look at www.example.org/a/very/long/address/of/a/page today.';
    const lines = linesOf(text, 60);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('').replaceAll('|', ' ')).toBe(text);
    expect(lines.filter((line) => line.endsWith('/')).length).toBeGreaterThan(0);
  });

  test('end in a real space only where the paragraph goes on', () => {
    const lines = linesOf('One two three four five six seven eight nine ten. Eleven.', 60);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/\|$/u);
    expect(lines.at(-1)).toBe('Eleven.');
  });

  test('name a character that the typeface does not have', () => {
    expect(() => linesOf('Press ☃ now.', 100)).toThrow(MissingCharacter);
    expect(() => linesOf('Press ☃ now.', 100)).toThrow('"☃" (U+2603)');
  });

  test('set Welsh and Polish letters', () => {
    expect(linesOf('Dŵr, tŷ, łódź, żółw.', 150)).toEqual(['Dŵr, tŷ, łódź, żółw.']);
  });
});

test('sentences end at full stops, not after abbreviations', () => {
  const text = 'Ask Mr. Hall at 2.30pm. Is the light red? Stop!';
  expect(splitSentences(text, enGB).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ask Mr. Hall at 2.30pm.',
    'Is the light red?',
    'Stop!',
  ]);
});
