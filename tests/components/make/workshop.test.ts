import { afterEach, expect, test, vi } from 'vitest';
import { openWorkshop } from '../../../src/components/make/workshop.ts';
import type { Report } from '../../../src/components/make/orders.ts';
import type { Document } from '../../../src/model/document.ts';

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
  const parts = [{ place: '', drawn: '<path/>' }];
  worker.tell({ type: 'sheet', turn: 1, edition: 'a4', index: 0, width: 210, height: 297, parts });
  expect(workshop.now().sheets.get('a4')?.drawn[0]?.parts).toEqual([
    { place: '', drawn: { svg: '<path/>' } },
  ]);
  worker.tell({ type: 'read', turn: 1, messages: [], papers: [], hasPhone: true });
  expect(workshop.now().lookedAt).toBeUndefined();
  workshop.close();
});

test('What is said of a sheet waits until that is painted, and no longer than a tenth of a second', () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const worker = pretendWorker();
  const workshop = openWorkshop();
  const file = 'content/tasks/make-tea/en-GB.mdx';
  workshop.look({ id: '1', file, text: 'a', files: new Map() });
  const sheet = { type: 'sheet', turn: 1, edition: 'a4', index: 0, width: 210, height: 297 } as const;
  const read = { type: 'read', turn: 1, messages: [], papers: [], hasPhone: true } as const;
  worker.tell({ ...read, hasPhone: false, document: {} as Document });
  worker.tell({ ...sheet, parts: [{ place: '', drawn: '<path/>' }] });
  worker.tell(read);
  expect(workshop.now().isBroken).toBe(false);
  worker.tell({ ...sheet, parts: [] });
  expect(workshop.now().sheets.get('a4')?.drawn[0]?.parts).toEqual([]);
  vi.advanceTimersByTime(99);
  expect(workshop.now().isBroken).toBe(false);
  vi.advanceTimersByTime(1);
  expect(workshop.now().isBroken).toBe(true);
  workshop.close();
  vi.useRealTimers();
});
