import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasErrors } from '../model/message.ts';
import { MessagesError } from '../model/messages-error.ts';
import { readSite } from '../site/read-site.ts';
import type { Site } from '../site/site.ts';
import { choices } from './choices.ts';
import { findConfigFile } from './config-file.ts';
import { findSettingPlaces, type SettingPlaces } from './setting-places.ts';
import { addressFromEnvironment } from './site-address.ts';

/**
 * The site that a project's settings describe. The environment's SITE takes the place of its address. Throws a
 * `MessagesError` that names every setting that cannot be used, with its line in the config file.
 */
export async function siteFromSettings(settings: unknown, root: string): Promise<Site> {
  const address = addressFromEnvironment();
  const file = findConfigFile(root) ?? 'astro.config.mjs';
  const first = readSite({ settings, file }, choices);
  if (first.site && !hasErrors(first.messages))
    return { ...first.site, ...(address !== undefined && { address }) };
  const placeOf = await placesIn(root, file);
  throw new MessagesError(readSite({ settings, file, placeOf }, choices).messages);
}

async function placesIn(root: string, file: string): Promise<SettingPlaces> {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
  return text === undefined ? () => undefined : findSettingPlaces(text, file);
}
