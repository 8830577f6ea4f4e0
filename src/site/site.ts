import { languages } from '../languages/index.ts';
import type { EditionName } from '../model/edition-names.ts';
import { type EmergencyServices, emergencyServicesOf } from '../model/emergency-services.ts';
import type { SiteContact } from './contact.ts';
import type { RuleStrengths } from './rule-settings.ts';
import type { LocalText } from './local-text.ts';

/**
 * All that differs from one organisation's site to another's, as plain data: it goes to worker threads, into the keys of
 * finished papers and into pages as it is. It is passed down; no module holds a register that a site could change.
 */
export interface Site {
  /** What the site is called: on every page, in messengers and on paper. */
  readonly name: LocalText;
  /** One line that says what it is for. */
  readonly tagline?: LocalText;
  /** Where it is published, with a slash at its end: `https://example.org/clearstep/`. Absent: paper names no address. */
  readonly address?: string;
  /** The languages that documents may be written in, as tags: `en-GB`. */
  readonly languages: readonly string[];
  /** The language of pages that belong to no document, and of settings that name no language. */
  readonly defaultLanguage: string;
  /** How to reach the organisation. */
  readonly contact?: SiteContact;
  /** Whom its readers call in an emergency. */
  readonly emergency: EmergencyServices;
  /** The papers that are made. Absent: all. */
  readonly editions?: readonly EditionName[];
  /** Rules for which it has a strength of its own. */
  readonly rules: RuleStrengths;
}

/** The site of a project that says nothing about itself, as a folder with nothing but content. */
export const plainSite: Site = {
  name: { 'en-GB': 'Clearstep' },
  languages: languages.map(({ tag }) => tag),
  defaultLanguage: 'en-GB',
  emergency: emergencyServicesOf.GB,
  rules: {},
};
