import type { Site } from '../../src/site/site.ts';
import { plainSite } from '../example-site.ts';

/** Every setting of a site, as the plain site does not have it. */
export const otherSettings: { readonly [Name in keyof Site]-?: NonNullable<Site[Name]> } = {
  name: { 'en-GB': 'Our Work' },
  tagline: { 'en-GB': 'Good work' },
  address: 'https://example.org/',
  languages: ['cy'],
  defaultLanguage: 'cy',
  logo: { file: 'logo.svg', alt: {}, version: '0a1b2c3d' },
  colours: { ...plainSite.colours, light: '#7a1f5c' },
  contact: { ways: [{ sort: 'phone', text: '020 7946 0999' }] },
  emergency: { number: '112' },
  nations: ['Wales'],
  paper: 'letter',
  editions: ['a4'],
  pictures: { without: ['openmoji'] },
  contentLicence: 'CC-BY-SA-4.0',
  library: 'all',
  make: false,
  security: { contact: 'security@example.org', until: '2027-11-01' },
  components: { Footer: 'src/Footer.astro' },
  rules: { idiom: 'off' },
};
