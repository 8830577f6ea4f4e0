import { describe, expect, test } from 'vitest';
import { byTopic, type DocumentTopics, topicId } from '../../src/model/topics.ts';
import { readFile, task } from './read-file.ts';

function read(facts: string) {
  const source = task('<Step done="It is on.">\nTurn it on.\n</Step>').replace(
    '\nreviewed:',
    `\n${facts}\nreviewed:`,
  );
  return readFile(source);
}

describe('What a document is about', () => {
  test('is a list from the register, or one of it', () => {
    const { document, messages } = read('about: [epilepsy, autism]\nworkplace: kitchen');
    expect(messages).toEqual([]);
    expect(document?.topics).toEqual({ about: ['epilepsy', 'autism'], workplace: ['kitchen'] });
    expect(read('').document?.topics).toBeUndefined();
  });

  test('that is not in the register is refused, with all that is allowed and the nearest', () => {
    const { document, messages } = read('helps-with: [travle, money]');
    expect(document).toBeUndefined();
    const [message] = messages;
    expect(message?.rule).toBe('unknown-value');
    expect(message?.found).toContain('travle');
    expect(message?.allowed).toContain('looking after yourself');
    expect(message?.fix).toContain('“travel”');
  });

  test('groups documents in the order of the register, and one of two topics stands in both', () => {
    const documents: readonly { name: string; topics?: DocumentTopics }[] = [
      { name: 'a', topics: { about: ['epilepsy', 'autism'] } },
      { name: 'b', topics: { about: ['epilepsy'] } },
      { name: 'c' },
    ];
    const groups = byTopic('about', documents).map(({ topic, items }) => [
      topic,
      items.map(({ name }) => name),
    ]);
    expect(groups).toEqual([
      ['autism', ['a']],
      ['epilepsy', ['a', 'b']],
    ]);
    expect(topicId('about', 'brain injury')).toBe('about-brain-injury');
  });
});
