import { type DevServer, startDev as startDevServer } from '../../scripts/dev/dev-server.ts';
import { plainEnvironment } from '../build/run-build.ts';

export { type DevServer, makeFolder, waitFor } from '../../scripts/dev/dev-server.ts';

/** The development server on a folder, without what vitest sets for itself. */
export function startDev(folder: string): Promise<DevServer> {
  return startDevServer(folder, plainEnvironment());
}
