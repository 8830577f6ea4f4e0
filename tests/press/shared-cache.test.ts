import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import type { Document } from '../../src/model/document.ts';
import { cacheSettings } from '../../src/press/cache-settings.ts';
import type { Job } from '../../src/press/job.ts';
import { keyOf } from '../../src/press/key.ts';
import { type Press, print } from '../../src/press/print.ts';
import type { RemoteCache } from '../../src/press/remote-cache.ts';
import { plainSite } from '../example-site.ts';
import { project } from './project.ts';

/** A cache as Bazel's are: it keeps what it is given, and knows nothing of what that is. */
const kept = new Map<string, Buffer>();
const asked: string[] = [];
let server: Server;
let url: string;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = request.url ?? '';
  asked.push(`${request.method} ${address.split('/')[1]}`);
  const isKnown = request.headers.authorization === 'Bearer pass';
  if (isKnown && request.method === 'PUT') kept.set(address, Buffer.concat(await request.toArray()));
  const found = kept.get(address);
  response.writeHead(!isKnown ? 401 : found ? 200 : 404).end(isKnown ? found : undefined);
}

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
});

const job: Job = { type: 'paper', edition: 'a4' };
const other: Job = { type: 'preview' };

/** A machine whose own cache is empty. */
function machine(remote: Partial<RemoteCache> = {}): () => Promise<{ document: Document; press: Press }> {
  const { folder, press } = project(['forms/my-break-times']);
  return async () => {
    const { documents } = await readContent(folder, { today: press.today, site: plainSite });
    const shared = { url, secret: 'only ours', token: 'pass', isReadOnly: false, ...remote };
    return { document: documents[0]!, press: { ...press, remote: shared } };
  };
}

async function printOn(on: ReturnType<typeof machine>, what: Job = job) {
  const { document, press } = await on();
  const { result, fresh } = await print(document, what, press);
  return {
    bytes: 'bytes' in result ? result.bytes : undefined,
    fresh,
    key: await keyOf(document, what, press),
  };
}

describe('a cache that machines share', () => {
  const machines = Array.from({ length: 8 }, () => machine());
  const reader = machine({ isReadOnly: true });
  const stranger = machine({ secret: 'another' });
  const unreachable = machine({ url: 'http://127.0.0.1:9' });

  it('gives one machine what another has made, to the byte', async () => {
    const first = await printOn(machines[0]!);
    expect(first.fresh).toBe(true);
    const second = await printOn(machines[1]!);
    expect(second).toEqual({ ...first, fresh: false });
    expect((await printOn(machines[0]!, other)).fresh).toBe(true);
  });

  it('gives a change that nobody has looked at yet what there is, and takes nothing from it', async () => {
    expect((await printOn(reader)).fresh).toBe(false);
    const before = new Map(kept);
    kept.clear();
    expect((await printOn(machine({ isReadOnly: true }))).fresh).toBe(true);
    expect(asked).not.toContain('PUT ac');
    expect(asked).not.toContain('PUT cas');
    for (const [name, bytes] of before) kept.set(name, bytes);
  });

  it('is not believed where a result is changed, signed by somebody else, or that of another key', async () => {
    const honest = await printOn(machines[2]!);
    expect(honest.fresh).toBe(false);
    const [place, swapped] = [`/ac/${honest.key}`, `/ac/${(await printOn(machines[0]!, other)).key}`];
    const right = kept.get(place)!;
    const changed = Buffer.from(right);
    changed[changed.length - 5]! ^= 1;
    for (const [index, wrong] of [changed, right.subarray(0, 20), kept.get(swapped)!].entries()) {
      kept.set(place, wrong);
      expect(await printOn(machines[3 + index]!), String(index)).toEqual({ ...honest, fresh: true });
      // What was made again is given back, and mends the cache for everybody.
      expect(kept.get(place)).toEqual(right);
    }
    expect((await printOn(stranger)).fresh).toBe(true);
    kept.set(place, right);
  });

  it('is not believed where bytes are not what they are called, or are gone', async () => {
    const honest = await printOn(machines[0]!);
    const bytes = [...kept].filter(([name]) => name.startsWith('/cas/')).map(([name]) => name);
    expect(bytes.length).toBeGreaterThan(1);
    const before = new Map(kept);
    for (const name of bytes) kept.set(name, Buffer.alloc(kept.get(name)!.length));
    expect(await printOn(machines[6]!)).toEqual({ ...honest, fresh: true });
    for (const name of bytes) kept.delete(name);
    expect(await printOn(machines[7]!)).toEqual({ ...honest, fresh: true });
    for (const [name, each] of before) kept.set(name, each);
  });

  it('stops nothing when it cannot be reached', async () => {
    expect((await printOn(unreachable)).fresh).toBe(true);
  });
});

describe('what the environment says of caches', () => {
  it('is a folder, and a shared cache with its secret', () => {
    expect(cacheSettings('/site', {}).folder).toMatch(/[/\\]site[/\\]\.clearstep[/\\]cache$/u);
    expect(cacheSettings('/site', { CLEARSTEP_CACHE: 'kept' }).folder).toMatch(/[/\\]site[/\\]kept$/u);
    const environment = {
      CLEARSTEP_REMOTE_CACHE: 'https://cache.example/clearstep/',
      CLEARSTEP_REMOTE_CACHE_SECRET: 'only ours',
      CLEARSTEP_REMOTE_CACHE_READ_ONLY: 'true',
    };
    expect(cacheSettings('/site', environment).remote).toEqual({
      url: 'https://cache.example/clearstep',
      secret: 'only ours',
      isReadOnly: true,
    });
  });

  it('is refused in plain words where anybody could put papers there', () => {
    const remote = { CLEARSTEP_REMOTE_CACHE: 'https://cache.example' };
    expect(() => cacheSettings('/site', remote)).toThrow(/CLEARSTEP_REMOTE_CACHE_SECRET is not/u);
    expect(() => cacheSettings('/site', { CLEARSTEP_REMOTE_CACHE: 'cache' })).toThrow(/https:\/\//u);
  });
});
