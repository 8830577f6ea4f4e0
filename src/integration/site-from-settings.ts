import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileVersion } from '../files/file-version.ts';
import { readLogo } from '../files/logo.ts';
import { hasErrors, type Message } from '../model/message.ts';
import { MessagesError } from '../model/messages-error.ts';
import { quote } from '../model/read/common/reading.ts';
import { PictureRefusal } from '../pictures/index.ts';
import { readSite } from '../site/read-site.ts';
import type { Site, SiteLogo } from '../site/site.ts';
import { choices } from './choices.ts';
import { findConfigFile } from './config-file.ts';
import { findSettingPlaces, type SettingPlaces } from './setting-places.ts';
import { addressFromEnvironment } from './site-address.ts';

/**
 * The site that a project's settings describe. The environment's SITE takes the place of its address;
 * `usualAddress` is for settings that give none. Throws a `MessagesError` that names every setting that cannot be used, with its
 * line in the config file.
 */
export async function siteFromSettings(
  settings: unknown,
  root: string,
  usualAddress?: string,
): Promise<Site> {
  const address = addressFromEnvironment();
  const file = findConfigFile(root) ?? 'astro.config.mjs';
  const first = readSite({ settings, file }, choices);
  if (first.site && !hasErrors(first.messages)) {
    const { logo, ...site } = first.site;
    const missing = await missingComponents(site, root, file);
    if (missing.length > 0) throw new MessagesError(missing);
    return {
      ...(usualAddress !== undefined && { address: usualAddress }),
      ...site,
      ...(logo && { logo: await checkLogo(logo, root, file) }),
      ...(address !== undefined && { address }),
    };
  }
  const placeOf = await placesIn(root, file);
  throw new MessagesError(readSite({ settings, file, placeOf }, choices).messages);
}

/** A logo that cannot be drawn is told at its place, before anything is built. */
async function checkLogo(logo: SiteLogo, root: string, file: string): Promise<SiteLogo> {
  try {
    await readLogo(logo.file, root);
  } catch (error) {
    if (!(error instanceof PictureRefusal)) throw error;
    const place = (await placesIn(root, file))(['logo', 'file'], 'value');
    throw new MessagesError([
      {
        file,
        ...(place && { place }),
        severity: 'error',
        rule: 'unusable-picture',
        found: error.found,
        allowed: 'A logo is an SVG drawing or a PNG picture that is whole.',
        fix: error.fix,
      },
    ]);
  }
  const version = fileVersion(path.join(root, logo.file));
  return { ...logo, ...(version !== undefined && { version }) };
}

/** Components that are said to be the organisation's own, and are not there. */
async function missingComponents({ components = {} }: Site, root: string, file: string): Promise<Message[]> {
  const missing = Object.entries(components).filter(([, own]) => !existsSync(path.join(root, own)));
  if (missing.length === 0) return [];
  const placeOf = await placesIn(root, file);
  return missing.map(([name, own]) => {
    const place = placeOf(['components', name], 'value');
    return {
      file,
      ...(place && { place }),
      severity: 'error',
      rule: 'unreadable-file',
      found: `“${name}” is ${quote(own)}. There is no file of this name.`,
      allowed: 'A component of your own is an Astro file that is there.',
      fix: `Check the name and the folder, or delete “${name}”: Clearstep then uses its own.`,
    };
  });
}

async function placesIn(root: string, file: string): Promise<SettingPlaces> {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
  return text === undefined ? () => undefined : findSettingPlaces(text, file);
}
