import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.ts';
import { firstOf } from '../../src/model/target.ts';

const blocks = [
  { type: 'heading', id: 'get-ready', level: 2 },
  { type: 'ask', id: 'ask-1' },
  { type: 'emergency', id: 'emergency-1' },
  { type: 'stop', id: 'stop-1' },
  { type: 'step', id: 'boil', number: 1 },
  { type: 'step', id: 'pour', number: 2 },
] as unknown as Block[];

describe('what is to be read first at the target of an answer', () => {
  it.each([
    ['a step', 'pour', 'pour'],
    ['a step behind warnings', 'boil', 'emergency-1'],
    ['a part', 'get-ready', 'get-ready'],
    ['nothing that is there', 'gone', 'gone'],
  ])('%s', (_, target, first) => {
    expect(firstOf(target, { blocks })).toBe(first);
  });

  it('is a warning that opens the document', () => {
    expect(firstOf('boil', { blocks: blocks.slice(3) })).toBe('stop-1');
  });
});
