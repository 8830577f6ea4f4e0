import { expect, test } from 'vitest';
import { bodyWords } from '../../src/model/body-words.ts';
import { documentIn, task } from './read-file.ts';

test('the words of a body are those of its paragraphs and lists, without marks, with a space between them', () => {
  const step = '<Step done="It is done.">\nPress **the** button.\n\n- One\n- **Two** cups\n</Step>';
  const [block] = documentIn(task(step)).blocks;
  expect(block?.type === 'step' ? bodyWords(block.body) : undefined).toBe('Press the button. One Two cups');
});
