import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headers } from '../../src/integration/hosting/headers.ts';
import { mediaType } from './media-types.ts';

export interface Served {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Whether words are sent compressed, as most hosts do. */
  readonly compress?: boolean;
  /** As over a slow network. */
  readonly pace?: Pace;
}

/** How slow a network is. */
export interface Pace {
  /** Milliseconds until the answer to a request begins. */
  readonly delay: number;
  /** Of all answers together. */
  readonly bytesPerSecond: number;
}

/**
 * Serves a folder on this machine only, as a plain web host would: index.html for folders, 404.html for the rest, and the
 * headers that hosts are asked to send.
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { compress = false, pace } = options;
  const way = { compress, ...(pace && { wait: queue(pace) }) };
  const server = createServer((request, response) => {
    void send(folder, way, request, response);
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser holds its connection for the next request.
        server.closeAllConnections();
      }),
  };
}

async function send(
  folder: string,
  { compress, wait }: { readonly compress: boolean; readonly wait?: (bytes: number) => Promise<void> },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, type, body } = await answer(folder, request.url ?? '/');
  const isCompressed = compress && isText(type) && `${request.headers['accept-encoding']}`.includes('gzip');
  const sent = isCompressed ? gzipSync(body) : body;
  await wait?.(sent.length);
  response.writeHead(status, {
    ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    'content-type': type,
    ...(isCompressed && { 'content-encoding': 'gzip' }),
  });
  response.end(sent);
}

/** One line for all: each answer waits until those before it are through. */
function queue({ delay, bytesPerSecond }: Pace): (bytes: number) => Promise<void> {
  let free = 0;
  return async (bytes) => {
    const begins = Math.max(performance.now() + delay, free);
    free = begins + (bytes / bytesPerSecond) * 1000;
    const rest = free - performance.now();
    await new Promise((resolve) => setTimeout(resolve, rest));
  };
}

/** Pictures of pixels, letters and papers are compressed already. */
function isText(type: string): boolean {
  return /^text\/|svg|json/u.test(type);
}

interface Answer {
  readonly status: number;
  /** Its media type. */
  readonly type: string;
  readonly body: Buffer;
}

/** What the host sends for an address; whatever is not there, or goes while it is read, is not found. */
async function answer(folder: string, address: string): Promise<Answer> {
  const file = fileAt(folder, address);
  const found = await readFile(file).catch(() => undefined);
  if (found) return { status: 200, type: mediaType(file), body: found };
  const notFound = join(folder, '404.html');
  const body = await readFile(notFound).catch(() => Buffer.from('Not found'));
  return { status: 404, type: mediaType(notFound), body };
}

/** The file of a folder that is sent for an address: `index.html` for one that ends in a slash. */
export function fileAt(folder: string, address: string): string {
  const { pathname } = new URL(address, 'http://127.0.0.1');
  const asked = join(folder, normalize(decodeURIComponent(pathname)));
  return asked.endsWith('/') ? join(asked, 'index.html') : asked;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('The server has no port.'));
    });
  });
}
