import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipAll } from '../../../src/components/make/zip-all.ts';

const document = {
  file: 'content/tasks/make-tea/en-GB.mdx',
  text: 'title: Make tea',
  files: new Map<string, Uint8Array>(),
};
const bytes = new Uint8Array([1, 2, 3]);

describe('All of a document in one file', () => {
  test('is its text, every paper and the phone pictures', async () => {
    const { zip, tooFull } = await zipAll(document, {
      papers: [{ id: 'a4' }],
      print: async () => bytes,
      phone: { 'make-tea-01.png': bytes },
    });
    expect(tooFull).toEqual([]);
    const names = Object.keys(unzipSync(zip)).toSorted();
    expect(names).toHaveLength(3);
    for (const part of [/en-GB\.mdx$/u, /a4\.pdf$/u, /make-tea-01\.png$/u])
      expect(
        names.some((name) => part.test(name)),
        String(part),
      ).toBe(true);
  });

  test('names the papers that have no room for their words, and has all others', async () => {
    const { zip, tooFull } = await zipAll(document, {
      papers: [{ id: 'a4' }, { id: 'cards' }, { id: 'poster' }],
      print: async (id) => (id === 'cards' ? undefined : bytes),
      phone: {},
    });
    expect(tooFull).toEqual(['cards']);
    const names = Object.keys(unzipSync(zip)).join(' ');
    expect(names).toMatch(/a4\.pdf/u);
    expect(names).toMatch(/poster\.pdf/u);
    expect(names).not.toMatch(/cards\.pdf/u);
  });
});
