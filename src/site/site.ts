import type { SheetName } from '../design/sheet-sizes.ts';
import { languages } from '../languages/index.ts';
import type { Nation } from '../model/document.ts';
import type { EditionName } from '../model/edition-names.ts';
import { type EmergencyServices, emergencyServicesOf } from '../model/emergency-services.ts';
import type { PictureSetting } from '../pictures/sources/index.ts';
import type { ContentLicence } from './content-licence.ts';
import { plainColours, type SiteColours } from './colours.ts';
import type { SiteContact } from './contact.ts';
import type { LocalText } from './local-text.ts';
import type { ComponentName } from './component-settings.ts';
import type { RuleStrengths } from './rule-settings.ts';
import type { SecurityContact } from './security-settings.ts';

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
  /** The logo, on pages and on the covers and heads of papers. */
  readonly logo?: SiteLogo;
  readonly colours: SiteColours;
  /** How to reach the organisation. */
  readonly contact?: SiteContact;
  /** Whom its readers call in an emergency. */
  readonly emergency: EmergencyServices;
  /** The nations whose people it serves. Absent: whoever reads it. */
  readonly nations?: readonly Nation[];
  /** The sheets of its printers, on which every paper is laid out. */
  readonly paper: SheetName;
  /** The papers that are made. Absent: all. */
  readonly editions?: readonly EditionName[];
  /** Which pictures are used. Absent: those of all sets. */
  readonly pictures?: PictureSetting;
  /** Under which terms others may use its words. Absent: as those of the library, CC BY 4.0, and papers need not say it. */
  readonly contentLicence?: ContentLicence;
  /** The documents of Clearstep's own library that come along, by the names of their folders. Absent: none. */
  readonly library?: 'all' | readonly string[];
  /** Whether documents can be made on the site itself, in the browser. Absent: they can. */
  readonly make?: false;
  /** Whom to write to about a weakness. Absent: the site has no security.txt. */
  readonly security?: SecurityContact;
  /** Parts of pages that are its own Astro files, below the project's folder. Absent: all are those of Clearstep. */
  readonly components?: Readonly<Partial<Record<ComponentName, string>>>;
  /** Rules for which it has a strength of its own. */
  readonly rules: RuleStrengths;
}

/** A logo that has been found fit to be drawn. */
export interface SiteLogo {
  /** Below the project's folder, with / on every system. */
  readonly file: string;
  /** What it shows. Absent in a language: the name of the site says it. */
  readonly alt: LocalText;
  /** What is in the file, so that finished papers are told apart when it changes. Absent until somebody has looked. */
  readonly version?: string;
}

/** The site of a project that says nothing about itself, as a folder with nothing but content. */
export const plainSite: Site = {
  name: { 'en-GB': 'Clearstep' },
  languages: languages.map(({ tag }) => tag),
  defaultLanguage: 'en-GB',
  colours: plainColours,
  emergency: emergencyServicesOf.GB,
  paper: 'a4',
  rules: {},
};
