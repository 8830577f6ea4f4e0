import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Message } from '../model/message.ts';
import { hasMessages, MessagesError } from '../model/messages-error.ts';
import { plainSite, type Site } from '../site/site.ts';
import { findConfigFile } from './config-file.ts';
import type { ClearstepIntegration } from './index.ts';
import { CLEARSTEP } from './name.ts';
import { findSyntaxError } from './setting-places.ts';
import { addressFromEnvironment, type WrittenAddress } from './site-address.ts';

/**
 * The site of the project in a folder, for commands that work without Astro: what `clearstep(...)` in its config file
 * says. A folder without a config file, as one with nothing but content, has the plain site. Throws a `MessagesError`.
 */
export async function loadSite(root: string): Promise<Site> {
  const file = findConfigFile(root);
  if (file === undefined) {
    const address = addressFromEnvironment();
    return { ...plainSite, ...(address !== undefined && { address }) };
  }
  const config = await load(root, file);
  const integration = find(config);
  if (integration) return integration.siteOf(root, config);
  throw trouble(file, {
    found: 'The file does not use Clearstep.',
    fix: "Add it: export default defineConfig({ integrations: [clearstep({ name: 'Our Work' })] });",
  });
}

async function load(root: string, file: string): Promise<Config> {
  try {
    const module = (await import(pathToFileURL(path.join(root, file)).href)) as { default?: unknown };
    const config =
      typeof module.default === 'function' ? (module.default as () => unknown)() : module.default;
    return config ?? {};
  } catch (error) {
    if (hasMessages(error)) throw error;
    const text = await readFile(path.join(root, file), 'utf8').catch(() => '');
    const place = await findSyntaxError(text, file);
    throw trouble(file, {
      ...(place && { place }),
      found: `The file cannot be run: ${error instanceof Error ? error.message : String(error)}`,
      fix: 'Put right what is named here. Often it is a comma or a bracket that is missing before this place.',
    });
  }
}

/** What a config file exports, as far as it matters here. */
interface Config extends WrittenAddress {
  readonly integrations?: readonly unknown[];
}

function find({ integrations = [] }: Config): ClearstepIntegration | undefined {
  return integrations
    .flat(3)
    .find(
      (each): each is ClearstepIntegration => (each as { name?: unknown } | undefined)?.name === CLEARSTEP,
    );
}

function trouble(file: string, told: Pick<Message, 'place' | 'found' | 'fix'>): MessagesError {
  const allowed =
    'It is JavaScript that exports a config of Astro with clearstep({ ... }) among its integrations.';
  return new MessagesError([{ file, severity: 'error', rule: 'unreadable-settings', allowed, ...told }]);
}
