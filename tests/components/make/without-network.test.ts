import { afterEach, expect, it, vi } from 'vitest';
import { openDocument } from '../../../src/components/make/open-document.ts';
import { deskWithPeople, openPictureDesk } from '../../../src/components/make/picture-desk.ts';
import type { Report, Trouble } from '../../../src/components/make/orders.ts';
import { startWork } from '../../../src/components/make/worker/work.ts';
import type { Workshop } from '../../../src/components/make/workshop.ts';

afterEach(() => vi.unstubAllGlobals());

it('A picture that could not be fetched is asked for again, and one that came is not', async () => {
  const answers = [undefined, new Blob(['<svg/>'])];
  const drawPicture = vi.fn<Workshop['drawPicture']>(async () => answers.shift());
  const store = openDocument({ id: '1', file: 'content/tasks/a/en-GB.mdx', text: '', files: new Map() });
  const desk = openPictureDesk(store, { drawPicture, findPictures: async () => [] });
  expect(await desk.addressOf('kettle')).toBeUndefined();
  const address = await desk.addressOf('kettle');
  expect(address).toMatch(/^blob:/u);
  expect(await desk.addressOf('kettle')).toBe(address);
  expect(drawPicture).toHaveBeenCalledTimes(2);
  desk.close();
});

it('A small picture shows the people that the document has chosen, and each person is drawn once', async () => {
  const drawPicture = vi.fn<Workshop['drawPicture']>(
    async (name, people) => new Blob([name, people?.skin ?? '']),
  );
  const store = openDocument({ id: '1', file: 'content/tasks/a/en-GB.mdx', text: '', files: new Map() });
  const desk = openPictureDesk(store, { drawPicture, findPictures: async () => [] });
  const dark = deskWithPeople(desk, { skin: 'dark skin' });
  const [asDrawn, inDark] = [await desk.addressOf('cook'), await dark.addressOf('cook')];
  expect(inDark).not.toBe(asDrawn);
  expect(await dark.addressOf('cook')).toBe(inDark);
  expect(drawPicture.mock.calls).toEqual([
    ['cook', undefined],
    ['cook', { skin: 'dark skin' }],
  ]);
  desk.close();
});

it('What the worker could not fetch it fetches when the next picture is asked for', async () => {
  const fetched = vi.fn<typeof fetch>(async () => Promise.reject(new TypeError('No network.')));
  vi.stubGlobal('fetch', fetched);
  const told: Report[] = [];
  const order = startWork((report) => told.push(report));
  order({ type: 'draw', number: 1, name: 'kettle' });
  await vi.waitFor(() => expect(told).toEqual([{ type: 'drawn', number: 1 }]));
  const before = fetched.mock.calls.length;
  order({ type: 'draw', number: 2, name: 'kettle' });
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(before).toBeGreaterThan(0);
  expect(fetched.mock.calls.length).toBeGreaterThan(before);
});

it('A page without a network says in plain words that something was not fetched, and keeps what the browser said', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await troubleOf()).toEqual({ sort: 'notFetched', browserSays: 'Failed to fetch' });
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  expect(await troubleOf()).toMatchObject({ sort: 'notFetched' });
});

it('A mistake of ours is not put down to the network', async () => {
  vi.stubGlobal('fetch', async () => new Response('no JSON'));
  expect(await troubleOf()).toMatchObject({ sort: 'mistake' });
});

async function troubleOf(): Promise<Trouble | undefined> {
  const told: Report[] = [];
  const order = startWork((report) => told.push(report));
  order({
    type: 'look',
    turn: 1,
    file: '',
    text: '',
    files: new Map(),
    view: { look: 'papers', sheets: [0] },
  });
  await vi.waitFor(() => expect(told).toHaveLength(1));
  const [report] = told;
  return report?.type === 'failed' ? report.trouble : undefined;
}
