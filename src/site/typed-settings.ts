import type { SheetName } from '../design/sheet-sizes.ts';
import type { Contact, Nation } from '../model/document.ts';
import type { EditionName } from '../model/edition-names.ts';
import type { Country } from '../model/emergency-services.ts';
import type { PictureSet } from '../pictures/sources/index.ts';
import type { ComponentName } from './component-settings.ts';
import type { ContentLicence } from './content-licence.ts';
import type { RuleStrength } from './rule-settings.ts';
import type { SecurityContact } from './security-settings.ts';

/**
 * What stands in `clearstep({ ... })`, for editors, which offer the names and say what they are for. What may stand there
 * is said by `siteSettings`, in plain words and with places: this type refuses nothing that it allows.
 */
export interface ClearstepSettings {
  /** What your site is called, in up to 60 characters: `'Our Work'`, or by language. */
  readonly name: InLanguages;
  /** One line that says what your site is for, in up to 100 characters. */
  readonly tagline?: InLanguages;
  /** Where your site will be on the web, for links and QR codes on paper: `'https://example.org/'`. */
  readonly address?: string;
  /** The languages that you write in, that of your first page first: `['en-GB', 'cy']`. */
  readonly languages?: readonly string[];
  /** The language of your first page, if it is not the first of `languages`. */
  readonly defaultLanguage?: string;
  /** An SVG or PNG file beside the config, and what it shows. */
  readonly logo?: string | { readonly file: string; readonly alt?: InLanguages };
  /** The colour of your organisation, from which all others are worked out: `'#7a1f5c'`. */
  readonly colours?: string | { readonly brand: string };
  /** How to reach you. Ways stand on pages and paper in the order in which they stand here. */
  readonly contact?: ContactSettings;
  /** The country whose emergency services your readers call, `'GB'`, or their number and deaf ways. */
  readonly emergency?: Country | EmergencySettings;
  /** The nations whose people your site is for, each with laws of its own. */
  readonly nations?: OneOrMore<Nation>;
  /** Which papers are made, and on which sheets. “a4”, which holds all of a document, always is. */
  readonly editions?: { readonly made?: readonly EditionName[]; readonly paper?: SheetName };
  /** The sets of pictures that you do without. Your own in content/pictures always come first. */
  readonly pictures?: { readonly without?: OneOrMore<PictureSet> };
  /** Which documents of the Clearstep library come along: `true` for all, or the names of their folders. */
  readonly library?: boolean | OneOrMore<string>;
  /** Whether documents can be made in the browser, on a page of your site. */
  readonly make?: boolean;
  /** Under which terms others may use your words. Absent: `'CC-BY-4.0'`. */
  readonly contentLicence?: ContentLicence;
  /** Whom to write to about a weakness of the site, and until when that holds: for security.txt. */
  readonly security?: SecurityContact;
  /** Parts of every page that are your own Astro files. */
  readonly components?: { readonly [Name in ComponentName]?: string };
  /** How much is made of an easy-read rule: `{ 'sentence-length': 'hint' }`. Those of safety and honesty stay. */
  readonly rules?: Readonly<Record<string, RuleStrength>>;
}

/** Words in the default language, or by language: `{ 'en-GB': 'Our Work', cy: 'Ein Gwaith' }`. */
type InLanguages = string | Readonly<Record<string, string>>;

type OneOrMore<Value> = Value | readonly Value[];

/** As among the facts of a document, but by language where words differ. */
interface ContactSettings extends Omit<Contact, 'name' | 'role' | 'hours'> {
  /** Who answers: a team or a desk. */
  readonly name?: InLanguages;
  /** When somebody is there. */
  readonly hours?: InLanguages;
}

interface EmergencySettings {
  /** In two letters. */
  readonly country?: Country;
  /** The number to call. */
  readonly number?: string;
  /** The web address of the service that interprets sign language. */
  readonly signLanguage?: string;
  /** The number for text messages, and the word that registers a phone. */
  readonly text?: { readonly number: string; readonly register: string };
}
