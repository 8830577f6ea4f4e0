import type { Copying } from '../languages/about-text.ts';
import { licenceAddress, licenceName } from '../pictures/index.ts';
import type { Site } from './site.ts';

/**
 * Under which terms an organisation lets others use its words: SPDX ids of Creative Commons and of the licence of the
 * United Kingdom's public bodies, or none.
 */
export const contentLicences = [
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-ND-4.0',
  'CC0-1.0',
  'OGL-UK-3.0',
  'all rights kept',
] as const;
export type ContentLicence = (typeof contentLicences)[number];

/** What readers may do with the words of a site, and where it says so. */
export interface Terms {
  readonly copying: Copying;
  /** `CC BY 4.0`. Absent: all rights are kept. */
  readonly licence?: { readonly name: string; readonly address: string };
}

/** The terms of a site's own words. A site that says nothing shares them as the library does. */
export function termsOf({ contentLicence = 'CC-BY-4.0' }: Pick<Site, 'contentLicence'>): Terms {
  switch (contentLicence) {
    case 'all rights kept':
      return { copying: 'kept' };
    case 'OGL-UK-3.0':
      return {
        copying: 'credited',
        licence: {
          name: 'Open Government Licence v3.0',
          address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        },
      };
    case 'CC0-1.0':
      return {
        copying: 'licence',
        licence: { name: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      };
    default:
      return {
        copying: contentLicence === 'CC-BY-4.0' ? 'credited' : 'licence',
        licence: { name: licenceName(contentLicence), address: licenceAddress(contentLicence) ?? '' },
      };
  }
}
