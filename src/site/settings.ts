import { z } from 'zod';
import { type SheetName, sheetNames } from '../design/sheet-sizes.ts';
import { type Nation, nations } from '../model/document.ts';
import { type EditionName, editionNames } from '../model/edition-names.ts';
import { type FactRule, groupOf, listOf } from '../model/read/facts/fact-rules.ts';
import { oneOf } from '../model/read/common/text-schemas.ts';
import { type PictureSet, pictureSets } from '../pictures/sources/index.ts';
import { siteAddress } from './address.ts';
import { type ContentLicence, contentLicences } from './content-licence.ts';
import { contactSetting, type WrittenContact } from './contact-settings.ts';
import { emergencySetting, type WrittenEmergency } from './emergency-settings.ts';
import { languageTag } from './language-tag.ts';
import { inLanguages, type WrittenText } from './local-settings.ts';
import { coloursSetting, logoSetting, type WrittenColours, type WrittenLogo } from './look-settings.ts';
import { librarySetting } from './library-setting.ts';
import { componentsSetting, type WrittenComponents } from './component-settings.ts';
import { type SecurityContact, securitySetting } from './security-settings.ts';
import { type RuleChoice, rulesSetting, type RuleStrengths } from './rule-settings.ts';

/** What a site can choose from. The rooms that hold these lists are below this one. */
export interface Choices {
  /** Tags of the languages that Clearstep speaks, the first one first. */
  readonly languages: readonly string[];
  /** The documents of Clearstep's own library, by the names of their folders. */
  readonly library: readonly string[];
  /** The tags of the languages in which each of them is there. */
  readonly libraryLanguages: Readonly<Record<string, readonly string[]>>;
  /** The easy-read rules. */
  readonly rules: readonly RuleChoice[];
}

/**
 * Every setting of `clearstep({ ... })`, with its limit and an example. This table is data: the reader of the settings
 * and their messages ask it.
 */
export function siteSettings({ languages, library, rules }: Choices): SiteSettings {
  return {
    name: setting({
      about: 'what your site is called, in up to 60 characters.',
      example: "name: 'Our Work'",
      required: true,
      read: inLanguages(60, languages),
    }),
    tagline: setting({
      about: 'one line that says what your site is for, in up to 100 characters.',
      example: "tagline: 'Work, one clear step at a time'",
      read: inLanguages(100, languages),
    }),
    address: setting({
      about: 'where your site will be on the web.',
      example: "address: 'https://example.org/'",
      read: siteAddress,
    }),
    languages: setting({
      about: 'the languages that you write in.',
      example: `languages: ['${languages[0]}']`,
      read: listOf(languageTag(languages)),
    }),
    defaultLanguage: setting({
      about: 'the language of your first page.',
      example: `defaultLanguage: '${languages[0]}'`,
      read: languageTag(languages),
    }),
    logo: setting({
      about: 'your logo: an SVG or PNG file, and what it shows.',
      example: "logo: './logo.svg'",
      read: logoSetting(languages),
    }),
    colours: setting({
      about: 'the colour of your organisation, from which all others are worked out.',
      example: "colours: '#7a1f5c'",
      read: coloursSetting(),
    }),
    contact: setting({
      about: 'how to reach you: phone, text, bsl, email, web, post, hours, and the name of who answers.',
      example: "contact: { name: 'The work team', phone: '020 7946 0999' }",
      read: contactSetting(languages),
    }),
    emergency: setting({
      about: 'the country whose emergency services your readers call, or their number and deaf ways.',
      example: "emergency: 'GB'",
      read: emergencySetting(),
    }),
    nations: setting({
      about: 'the nations whose people your site is for, each with laws of its own.',
      example: "nations: ['England', 'Wales']",
      read: listOf(oneOf(nations), { single: true }),
    }),
    editions: setting({
      about: 'which papers are made, and on which sheets.',
      example: "editions: { made: ['a4', 'large-print'] }",
      read: groupOf({
        made: setting({
          about: 'the papers that are made. “a4”, which holds all of a document, always is.',
          example: "made: ['a4', 'large-print']",
          read: listOf(oneOf(editionNames)),
        }),
        paper: setting({
          about: 'the sheets of your printers: a4, or letter as in the United States and Canada.',
          example: "paper: 'letter'",
          read: oneOf(sheetNames),
        }),
      }),
    }),
    pictures: setting({
      about:
        'the sets of pictures that you do without. Your own drawings in content/pictures always come first.',
      example: "pictures: { without: ['openmoji'] }",
      read: groupOf({
        without: setting({
          about: 'the sets of pictures that you do without.',
          example: "without: ['openmoji']",
          read: listOf(oneOf(pictureSets), { single: true }),
        }),
      }),
    }),
    library: setting({
      about:
        'which documents of the Clearstep library come along: true for all, or their names. Absent: none.',
      example: `library: true, or library: ['${library[0] ?? 'lift-a-box-safely'}']`,
      read: librarySetting(library),
    }),
    make: setting({
      about: 'whether documents can be made in the browser, on a page of your site. Absent: true.',
      example: 'make: false',
      read: z.boolean(),
    }),
    contentLicence: setting({
      about: 'under which terms others may use your words: a licence, or all rights kept. Absent: CC-BY-4.0.',
      example: "contentLicence: 'all rights kept'",
      read: oneOf(contentLicences),
    }),
    security: setting({
      about: 'whom to write to about a weakness of the site, and until when that holds: for security.txt.',
      example: "security: { contact: 'security@example.org', until: '2027-11-01' }",
      read: securitySetting(),
    }),
    components: setting({
      about: 'parts of every page that are your own Astro files: Header, Breadcrumbs or Footer.',
      example: "components: { Footer: './src/Footer.astro' }",
      read: componentsSetting(),
    }),
    rules: setting({
      about: 'how much is made of an easy-read rule: off, hint or warning.',
      example: "rules: { 'sentence-length': 'hint' }",
      read: rulesSetting(rules),
    }),
  };
}

/** One rule for each setting: what may stand there, and whether it must. */
export type SiteSettings = {
  readonly name: FactRule<WrittenText, true>;
  readonly tagline: FactRule<WrittenText>;
  readonly address: FactRule<string>;
  readonly languages: FactRule<readonly string[]>;
  readonly defaultLanguage: FactRule<string>;
  readonly logo: FactRule<WrittenLogo>;
  readonly colours: FactRule<WrittenColours>;
  readonly contact: FactRule<WrittenContact>;
  readonly emergency: FactRule<WrittenEmergency>;
  readonly nations: FactRule<readonly Nation[]>;
  readonly editions: FactRule<{
    readonly made: readonly EditionName[] | undefined;
    readonly paper: SheetName | undefined;
  }>;
  readonly pictures: FactRule<{ readonly without: readonly PictureSet[] | undefined }>;
  readonly library: FactRule<'all' | readonly string[]>;
  readonly make: FactRule<boolean>;
  readonly contentLicence: FactRule<ContentLicence>;
  readonly security: FactRule<SecurityContact>;
  readonly components: FactRule<WrittenComponents>;
  readonly rules: FactRule<RuleStrengths>;
};

function setting<T, const R extends boolean = false>(
  rule: Omit<FactRule<T>, 'kinds' | 'required'> & { readonly required?: R },
): FactRule<T, R> {
  return rule;
}
