import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import { headers } from '../../src/integration/hosting/headers.ts';
import { mediaType } from './media-types.ts';

export interface Served {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on this machine only, as a plain web host would: index.html for folders, 404.html for the rest, and the
 * headers that hosts are asked to send.
 */
export async function serve(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asked = join(folder, normalize(decodeURIComponent(pathname)));
    const file = asked.endsWith('/') ? join(asked, 'index.html') : asked;
    const found = existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      'content-type': mediaType(sent),
    });
    createReadStream(sent).pipe(response);
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
