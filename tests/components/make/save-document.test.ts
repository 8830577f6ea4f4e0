import { afterEach, expect, it, vi } from 'vitest';
import type { KeptDocuments } from '../../../src/components/make/kept-documents.ts';
import { openDocument } from '../../../src/components/make/open-document.ts';
import { saveDocument } from '../../../src/components/make/save-document.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('A document is kept within half a second, also while somebody types without a pause', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined });
  const texts: string[] = [];
  const kept: KeptDocuments = {
    list: async () => [],
    find: async () => undefined,
    save: async ({ text }, over) => {
      texts.push(text);
      return { version: over + 1 };
    },
    delete: async () => undefined,
    takeBack: async () => undefined,
    earlier: async () => [],
    goBack: async () => undefined,
    onOther: () => () => undefined,
  };
  const store = openDocument({
    id: '1',
    file: 'content/tasks/sweep/en-GB.mdx',
    text: '0',
    files: new Map(),
  });
  const saver = saveDocument(store, kept, 1);
  for (let at = 100; at <= 3000; at += 100) {
    store.setText(String(at), 'words');
    await vi.advanceTimersByTimeAsync(100);
    expect(at - Number(texts.at(-1) ?? 0)).toBeLessThan(500);
  }
  await vi.advanceTimersByTimeAsync(500);
  expect([texts.at(-1), saver.now()]).toEqual(['3000', 'saved']);
});
