import type { z } from 'zod';
import { nations as allNations, type Place } from '../model/document.ts';
import type { EditionName } from '../model/edition-names.ts';
import { type Message, sortMessages } from '../model/message.ts';
import { readerRules } from '../model/reader-rules.ts';
import { groupOf } from '../model/read/facts/fact-rules.ts';
import type { Path } from '../model/read/common/positioned.ts';
import { pictureSets } from '../pictures/sources/index.ts';
import { checkTogether } from './check-together.ts';
import { coloursOf, plainColours } from './colours.ts';
import { siteContact } from './contact-settings.ts';
import { siteEmergency } from './emergency-settings.ts';
import { explainSettings, type SettingFault } from './explain-settings.ts';
import { defined, plainText } from './local-settings.ts';
import { type Choices, siteSettings, type SiteSettings } from './settings.ts';
import type { Site } from './site.ts';

/** The settings as they were written, and where. */
export interface WrittenSettings {
  /** What `clearstep(...)` was given. */
  readonly settings: unknown;
  /** `astro.config.mjs`. */
  readonly file: string;
  /** Where the name or the value at the end of a path stands. Absent, or no answer: nobody knows. */
  readonly placeOf?: (path: Path, at: 'name' | 'value') => Place | undefined;
}

/** What the settings of a project come to. */
export interface SiteResult {
  /** Absent when the messages hold an error. */
  readonly site?: Site;
  /** Everything that is to be put right, all at once, in the order of the file. */
  readonly messages: readonly Message[];
}

/** Makes a site of the settings of a project, or says at which of them it cannot be made. */
export function readSite({ settings, file, placeOf }: WrittenSettings, choices: Choices): SiteResult {
  const rules = siteSettings(choices);
  const given = withPlainText(settings ?? {});
  const result = groupOf(rules).safeParse(given, { reportInput: true });
  const faults = result.success ? [] : explainSettings(result.error.issues, rules, given);
  const together = checkTogether(given, choices);
  const messages = [...faults, ...together].map((fault) => toMessage(fault, file, placeOf));
  if (!result.success || messages.length > 0) return { messages: sortMessages(messages) };
  return { site: siteOf(result.data, given, choices), messages: [] };
}

type Settings = { [Name in keyof SiteSettings]: z.infer<SiteSettings[Name]['read']> | undefined };

function siteOf(settings: Settings, written: unknown, choices: Choices): Site {
  const {
    name,
    tagline,
    address,
    logo,
    colours,
    contact,
    emergency,
    nations,
    editions,
    pictures,
    library,
    make,
    contentLicence,
    security,
    components,
    rules,
  } = settings;
  const languages = [...new Set(settings.languages ?? choices.languages)];
  const defaultLanguage = settings.defaultLanguage ?? languages[0] ?? '';
  const typed = (written as { contact?: unknown }).contact;
  return defined({
    name: plainText(name ?? {}, defaultLanguage),
    tagline: tagline && plainText(tagline, defaultLanguage),
    address,
    languages,
    defaultLanguage,
    logo: logo && { file: logo.file, alt: plainText(logo.alt ?? {}, defaultLanguage) },
    colours: colours ? coloursOf(colours.brand) : plainColours,
    contact: contact && siteContact(contact, typed, defaultLanguage),
    emergency: siteEmergency(emergency ?? {}, nations),
    nations: nations && allNations.filter((nation) => nations.includes(nation)),
    paper: editions?.paper ?? 'a4',
    editions: editions?.made && [...new Set<EditionName>(['a4', ...editions.made])],
    pictures: pictures?.without && { without: pictureSets.filter((set) => pictures.without?.includes(set)) },
    library: library?.length === 0 ? undefined : library,
    make: make === false ? make : undefined,
    contentLicence,
    security,
    components: components && defined(components),
    rules: defined(rules ?? {}),
  });
}

function toMessage(
  { path, at, rule, wording }: SettingFault,
  file: string,
  placeOf: WrittenSettings['placeOf'],
): Message {
  const place = placeOf?.(path, at);
  return { file, ...(place && { place }), severity: readerRules[rule].severity, rule, ...wording };
}

/** White space as single spaces, as in the facts of a document. */
function withPlainText(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\s+/gu, ' ').trim();
  if (Array.isArray(value)) return value.map(withPlainText);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withPlainText(each)]));
}
