import { afterEach, expect, test, vi } from 'vitest';
import { openWorkshop } from '../../../src/components/make/workshop.ts';
import type { Report } from '../../../src/components/make/orders.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A worker that says what a test has it say. */
function pretendWorker(): { readonly tell: (...reports: Report[]) => void } {
  const listeners: ((event: { data: Report[] }) => void)[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      postMessage = (): void => {};
      terminate = (): void => {};
      addEventListener = (name: string, listen: (event: { data: Report[] }) => void): void => {
        if (name === 'message') listeners.push(listen);
      };
    },
  );
  return { tell: (...data) => listeners.forEach((listen) => listen({ data })) };
}

test('A sheet of a text that has changed since is shown until the next one comes, since it is not sent twice', () => {
  const worker = pretendWorker();
  const workshop = openWorkshop();
  const file = 'content/tasks/make-tea/en-GB.mdx';
  const look = (text: string): void => workshop.look({ id: '1', file, text, files: new Map() });
  look('a');
  look('ab');
  const picture = new Blob(['<svg/>']);
  worker.tell({ type: 'sheet', turn: 1, edition: 'a4', index: 0, picture });
  expect(workshop.now().sheets.get('a4')?.addresses[0]).toMatch(/^blob:/u);
  worker.tell({ type: 'read', turn: 1, messages: [], papers: [], hasPhone: true });
  expect(workshop.now().lookedAt).toBeUndefined();
  workshop.close();
});
