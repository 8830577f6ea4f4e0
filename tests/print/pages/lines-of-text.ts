import type { TextBox } from '../../../src/print/boxes/box.ts';

/** Where pages are filled in these tests: ten lines of 10 mm. */
export const column = { x: 10, y: 10, width: 100, height: 100 };

/** A paragraph of lines 10 mm high, one sentence a line. */
export function text(words: string, options: Partial<TextBox> = {}): TextBox {
  return {
    type: 'text',
    tag: { role: 'P' },
    sentences: words.split('|').map((line) => [{ text: line, weight: 'regular', unbroken: false, mark: {} }]),
    style: { size: 72 / 2.54, weight: 'regular', colour: '#101418', pitch: 1 },
    ...options,
  };
}

/** So many sentences, one a line, with a name and a number each. */
export function lines(count: number, name = 'L'): string {
  return Array.from({ length: count }, (_, index) => `${name}${index + 1}`).join('|');
}
