import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileVersion } from '../files/file-version.ts';
import { readLogo } from '../files/logo.ts';
import { hasErrors, type Message, sortMessages } from '../model/message.ts';
import { MessagesError } from '../model/messages-error.ts';
import type { Path } from '../model/read/common/positioned.ts';
import { quote, type Wording } from '../model/read/common/reading.ts';
import { PictureRefusal } from '../pictures/index.ts';
import { type FilesNamed, filesNamed } from '../site/files-named.ts';
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
  const faults = await fileFaults(filesNamed(settings, choices), root);
  if (first.site && faults.length === 0 && !hasErrors(first.messages)) {
    const { logo, ...site } = first.site;
    return {
      ...(usualAddress !== undefined && { address: usualAddress }),
      ...site,
      ...(logo && { logo: withVersion(logo, root) }),
      ...(address !== undefined && { address }),
    };
  }
  const placeOf = await placesIn(root, file);
  const ofFiles = faults.map(({ path: setting, rule, wording }): Message => {
    const place = placeOf(setting, 'value');
    return { file, ...(place && { place }), severity: 'error', rule, ...wording };
  });
  throw new MessagesError(
    sortMessages([...readSite({ settings, file, placeOf }, choices).messages, ...ofFiles]),
  );
}

/** What is wrong with a file that a setting names. */
interface FileFault {
  readonly path: Path;
  readonly rule: string;
  readonly wording: Wording;
}

/** What is wrong with the files that settings name: a logo that cannot be drawn, a component that is not there. */
async function fileFaults({ logo, components }: FilesNamed, root: string): Promise<FileFault[]> {
  const faults: FileFault[] = [];
  if (logo !== undefined) {
    try {
      await readLogo(logo, root);
    } catch (error) {
      if (!(error instanceof PictureRefusal)) throw error;
      faults.push({
        path: ['logo', 'file'],
        rule: 'unusable-picture',
        wording: {
          found: error.found,
          allowed: 'A logo is an SVG drawing or a PNG picture that is whole.',
          fix: error.fix,
        },
      });
    }
  }
  for (const [name, own] of Object.entries(components)) {
    if (existsSync(path.join(root, own))) continue;
    faults.push({
      path: ['components', name],
      rule: 'unreadable-file',
      wording: {
        found: `“${name}” is ${quote(own)}. There is no file of this name.`,
        allowed: 'A component of your own is an Astro file that is there.',
        fix: `Check the name and the folder, or delete “${name}”: Clearstep then uses its own.`,
      },
    });
  }
  return faults;
}

function withVersion(logo: SiteLogo, root: string): SiteLogo {
  const version = fileVersion(path.join(root, logo.file));
  return { ...logo, ...(version !== undefined && { version }) };
}

async function placesIn(root: string, file: string): Promise<SettingPlaces> {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
  return text === undefined ? () => undefined : findSettingPlaces(text, file);
}
