import type { z } from 'zod';
import type { ContactSort } from '../model/contact-ways.ts';
import { email, webAddress } from '../model/read/common/facts.ts';
import { type FactRules, groupOf } from '../model/read/facts/fact-rules.ts';
import { words } from '../model/read/common/text-schemas.ts';
import type { SiteContact } from './contact.ts';
import { phoneSetting } from './phone-setting.ts';
import { defined, inLanguages, plainText, type WrittenText } from './local-settings.ts';

/** What `contact: { ... }` may hold: the ways of a document's own contact, in the words of each language. */
export interface WrittenContact extends Partial<Record<Exclude<ContactSort, 'hours'>, string>> {
  readonly name?: WrittenText;
  readonly hours?: WrittenText;
}

/** How to reach the organisation, as a setting. Ways stand on pages and paper in the order of writing. */
export function contactSetting(languages: readonly string[]): z.ZodType<WrittenContact> {
  const rules = {
    name: {
      about: 'who answers: a team or a desk.',
      example: "name: 'The work team'",
      read: inLanguages(80, languages),
    },
    phone: { about: 'a number to call.', example: "phone: '020 7946 0999'", read: number },
    text: { about: 'a number for text messages.', example: "text: '07700 900999'", read: number },
    bsl: {
      about: 'the web address of a service that interprets sign language.',
      example: "bsl: 'https://example.org/bsl'",
      read: webAddress,
    },
    email: { about: 'an email address.', example: "email: 'help@example.org'", read: email },
    web: { about: 'a web address.', example: "web: 'https://example.org/help'", read: webAddress },
    post: { about: 'a postal address.', example: "post: '1 High Street, Leeds, LS1 1AA'", read: words(200) },
    hours: {
      about: 'when somebody is there.',
      example: "hours: 'Monday to Friday, 9am to 5pm'",
      read: inLanguages(120, languages),
    },
  } satisfies FactRules;
  return groupOf(rules) as unknown as z.ZodType<WrittenContact>;
}

const number = phoneSetting('Who answers belongs under “name”, and when under “hours”.');

/** The contact as a site has it. `written` holds the settings in the order in which they were typed. */
export function siteContact(
  read: WrittenContact,
  written: unknown,
  defaultLanguage: string,
): SiteContact | undefined {
  const order = typeof written === 'object' && written !== null ? Object.keys(written) : [];
  const ways = order.flatMap((name): SiteContact['ways'][number][] => {
    const sort = name as ContactSort;
    const text = sort in read && name !== 'name' ? read[sort] : undefined;
    if (text === undefined) return [];
    return [{ sort, text: typeof text === 'string' ? text : plainText(text, defaultLanguage) }];
  });
  if (ways.length === 0 && read.name === undefined) return undefined;
  return defined({ name: read.name && plainText(read.name, defaultLanguage), ways });
}
