import { expect, test } from 'vitest';
import type { Message } from '../../src/model/message.ts';
import { hasMessages, MessagesError } from '../../src/model/messages-error.ts';
import { readText, sourceFiles } from '../source-files.ts';

const message: Message = {
  file: 'content/tasks/make-tea/en-GB.mdx',
  place: { start: { line: 3, column: 8, offset: 30 }, end: { line: 3, column: 11, offset: 33 } },
  severity: 'error',
  rule: 'text-too-long',
  found: 'It is long.',
  allowed: 'Short words.',
  fix: 'Write less.',
};

test('An error with messages says all of them, or what stands in their place', () => {
  const text = new MessagesError([message, { ...message, rule: 'empty-field' }]).message;
  for (const words of ['make-tea/en-GB.mdx:3:8', 'It is long.', 'Short words.', 'Write less.', 'empty-field'])
    expect(text).toContain(words);
  expect(new MessagesError([message], 'Nothing was built.').message).toBe('Nothing was built.');
});

test('It is known by its messages, also where the code was bundled anew', () => {
  expect(hasMessages(new MessagesError([message]))).toBe(true);
  expect(hasMessages(Object.assign(new Error('From a bundle.'), { messages: [message] }))).toBe(true);
  for (const other of [new Error('Ours.'), { messages: [message] }, undefined, 'no'])
    expect(hasMessages(other)).toBe(false);
});

test('No other error of ours has messages', () => {
  const files = sourceFiles('src').filter(({ file }) => file !== 'src/model/messages-error.ts');
  const others = files.filter(({ file }) =>
    /class \w+ extends \w*Error\b[^}]*\bmessages\b|\bmessages\b[^;\n]*\bin error\b/su.test(readText(file)),
  );
  expect(others.map(({ file }) => file)).toEqual([]);
});
