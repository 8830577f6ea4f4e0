import type { z } from 'zod';
import { date, isEmail, isWebAddress } from '../model/read/common/facts.ts';
import { quote } from '../model/read/common/reading.ts';
import { text } from '../model/read/common/text-schemas.ts';
import { type FactRules, groupOf } from '../model/read/facts/fact-rules.ts';

/** To whom somebody writes who has found a weakness of the site, and until when that holds. */
export interface SecurityContact {
  /** An email address, or the web address of a page with a form. */
  readonly contact: string;
  /** ISO date. */
  readonly until: string;
}

/** `security: { contact, until }`: what the site says in `security.txt`, which has to have both (RFC 9116, 2.5). */
export function securitySetting(): z.ZodType<SecurityContact> {
  const rules = {
    contact: {
      about: 'an email address, or the web address of a page, for whoever finds a weakness of the site.',
      example: "contact: 'security@example.org'",
      required: true as const,
      read: emailOrPage,
    },
    until: {
      about:
        'the day until which the address holds, at most a year ahead. Without it security.txt is not valid (RFC 9116).',
      example: "until: '2027-11-01'",
      required: true as const,
      read: date,
    },
  } satisfies FactRules;
  return groupOf(rules);
}

const emailOrPage: z.ZodType<string> = text((typed) =>
  isEmail(typed) || isWebAddress(typed)
    ? undefined
    : {
        rule: 'wrong-address',
        wording: (name) => ({
          found: `“${name}” is ${quote(typed)}.`,
          allowed: 'It is an email address such as security@example.org, or a web address with https://.',
          fix: 'Check the address and write only the address.',
        }),
      },
);
