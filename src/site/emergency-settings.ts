import type { z } from 'zod';
import {
  countries,
  type Country,
  type EmergencyServices,
  emergencyServicesOf,
} from '../model/emergency-services.ts';
import type { Nation } from '../model/document.ts';
import { webAddress } from '../model/read/common/facts.ts';
import { type FactRules, groupOf } from '../model/read/facts/fact-rules.ts';
import { both, quote } from '../model/read/common/reading.ts';
import { text, words } from '../model/read/common/text-schemas.ts';
import { phoneSetting } from './phone-setting.ts';

/** What `emergency` may hold: a country, or the facts of one that is not known. */
export interface WrittenEmergency {
  readonly country?: Country;
  readonly number?: string;
  readonly signLanguage?: string;
  readonly text?: { readonly number: string; readonly register: string };
}

const number = phoneSetting('The country belongs under “country”, and what to text before under “register”.');

/** How to reach the emergency services, as a setting: the country in two letters, or its number and deaf ways. */
export function emergencySetting(): z.ZodType<WrittenEmergency> {
  const messages = {
    number: {
      about: 'the number to text.',
      example: "number: '112'",
      required: true as const,
      read: number,
    },
    register: {
      about: 'the word to send there before, to register the phone.',
      example: "register: 'register'",
      required: true as const,
      read: words(20),
    },
  } satisfies FactRules;
  const rules = {
    country: { about: 'the country, in two letters.', example: "country: 'GB'", read: country },
    number: { about: 'the number to call.', example: "number: '112'", read: number },
    signLanguage: {
      about: 'the web address of the service that interprets sign language.',
      example: "signLanguage: 'https://999bsl.co.uk'",
      read: webAddress,
    },
    text: {
      about: 'the number for text messages, and the word that registers a phone.',
      example: "text: { number: '112', register: 'register' }",
      read: groupOf(messages),
    },
  } satisfies FactRules;
  return groupOf(rules, 'country') as unknown as z.ZodType<WrittenEmergency>;
}

/** Whoever is in another country than those that are known says its number. */
const country: z.ZodType<Country> = text((typed) =>
  countries.some((each) => each === typed)
    ? undefined
    : {
        rule: 'unknown-value',
        wording: (name) => ({
          found: `“${name}” is ${quote(typed)}.`,
          allowed: `The countries that are known are ${both(countries.map((each) => `“${each}”`))}.`,
          fix: `Choose one of them, or give the number of your country: emergency: { number: '112' }`,
        }),
      },
).transform((typed) => typed as Country);

/**
 * The services that the setting names. Without a country or a number, those of Ireland for a site that is for Ireland
 * alone, and of the United Kingdom for all others.
 */
export function siteEmergency(
  { country, number, signLanguage, text }: WrittenEmergency,
  nations: readonly Nation[] = [],
): EmergencyServices {
  const isOfIreland = nations.length > 0 && nations.every((nation) => nation === 'Ireland');
  const known = emergencyServicesOf[country ?? (isOfIreland ? 'IE' : 'GB')];
  const base = country === undefined && number !== undefined ? { number } : known;
  return {
    ...base,
    ...(number !== undefined && { number }),
    ...(signLanguage !== undefined && {
      signLanguage: { text: shortAddress(signLanguage), href: signLanguage },
    }),
    ...(text && { text }),
  };
}

/** An address as people say it: without https:// and the slash at its end. */
function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
}
