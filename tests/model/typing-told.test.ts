import { describe, expect, test } from 'vitest';
import { oneStep, readFile, task, told } from './read-file.ts';

function toldOf(blocks: string): string[] {
  return told(readFile(task(`${blocks}\n\n${oneStep}`)).messages);
}

describe('A pasted list', () => {
  test('of one dash is one where it starts the text or follows an empty line', () => {
    expect(toldOf('– tea').join('\n')).toContain('A line starts with “–”.');
    expect(told(readFile('– tea\n').messages).join('\n')).toContain('A line starts with “–”.');
    expect(toldOf('Take\n– if you like –\ntea.')).toEqual([]);
  });

  test('ends where another list starts', () => {
    expect(toldOf('• tea\n- milk\n• sugar').filter((each) => each.startsWith('pasted-list'))).toEqual([
      expect.stringContaining('A line starts with “•”.') as string,
      expect.stringContaining('A line starts with “•”.') as string,
    ]);
  });

  test.each([
    ['1. [ ] tea', '1. '],
    ['* [ ] tea', '* '],
    ['[ ] tea', '- '],
  ])('of boxes keeps the mark before the box: “%s”', (typed, kept) => {
    const [message] = readFile(task(`${typed}\n\n${oneStep}`)).messages;
    expect(message?.mend?.map(({ text }) => text)).toEqual([kept]);
  });
});

describe('A tag that is broken', () => {
  test('by a note in HTML shows all of the note, or the line where it never ends', () => {
    expect(toldOf('<!-- hot\ntea -->').join('\n')).toContain('a note in HTML here: “<!-- hot tea -->”.');
    expect(toldOf('<!-- hot\n\ntea').join('\n')).toContain('a note in HTML here: “<!-- hot”.');
  });

  test('by curly quote marks and by brackets is told of both', () => {
    expect(toldOf('<Step done=“Off.” {x}>\nTurn it off.\n</Step>')).toEqual([
      'broken-attribute | The quote marks here are curly ones: “done=“Off.””. | In a tag the quote marks are straight: done="The light is off." | Write: done="Off."',
      expect.stringContaining('There are curly brackets in a tag: “{x}”.') as string,
    ]);
  });

  test('by a quote mark that is not closed is told where that stands, also with spaces at the end of the line', () => {
    for (const spaces of ['', '  ', '\t'])
      expect(toldOf(`<Step done="Off.>${spaces}\nSay "off".\n</Step>`).join('\n')).toContain(
        'open-quote | The words after this quote mark never end: “Off.”.',
      );
  });

  test('by the next tag has no end', () => {
    expect(toldOf('<Step done="Off"\n<Stop>Hot.</Stop>').join('\n')).toContain(
      'broken-tag | The tag <Step> has no > at its end: “<Step done="Off"”.',
    );
  });
});
