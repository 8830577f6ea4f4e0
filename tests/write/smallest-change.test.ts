import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { smallestChange } from '../../src/write/smallest-change.ts';

it('makes one text of the other, whatever they are', () => {
  assert(
    property(string(), string(), string(), string(), (start, before, after, end) => {
      const [old, wanted] = [start + before + end, start + after + end];
      const { from, to, insert } = smallestChange(old, wanted);
      expect(old.slice(0, from) + insert + old.slice(to)).toBe(wanted);
      expect(to - from).toBeLessThanOrEqual(before.length);
    }),
  );
});
