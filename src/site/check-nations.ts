import { both } from '../model/read/common/reading.ts';
import type { SettingFault } from './explain-settings.ts';

/**
 * What is wrong between the nations that a site serves and the emergency services that it names. Looks at them as they
 * were written.
 */
export function checkNations(nations: unknown, emergency: unknown): SettingFault[] {
  if (!isWords(nations)) return [];
  if (nations.length === 0) return [empty];
  const named = new Set(nations);
  const ofIreland = named.has('Ireland');
  const ofKingdom = [...named].some((nation) => nation !== 'Ireland');
  if (emergency === undefined) return ofIreland && ofKingdom ? [twoCountries] : [];
  const country = typeof emergency === 'string' ? emergency : countryIn(emergency);
  if (country === 'GB' && !ofKingdom) return [elsewhere(country, nations, 'IE')];
  if (country === 'IE' && !ofIreland) return [elsewhere(country, nations, 'GB')];
  return [];
}

const empty: SettingFault = {
  path: ['nations'],
  at: 'value',
  rule: 'empty-field',
  wording: {
    found: '“nations” is an empty list.',
    allowed: 'It names one nation or more. Without it, a site is for whoever reads it.',
    fix: 'Name the nations whose people your site is for, or delete the setting.',
  },
};

/** Numbers and deaf ways of two countries: nobody may be led to the wrong ones by a guess. */
const twoCountries: SettingFault = {
  path: ['nations'],
  at: 'value',
  rule: 'missing-field',
  wording: {
    found: '“nations” has Ireland beside others, and there is no “emergency”.',
    allowed:
      'The emergency services of Ireland are not those of the United Kingdom: one of them has to be named.',
    fix: "Add emergency: 'GB' or emergency: 'IE', wherever most of your readers work.",
  },
};

function elsewhere(country: string, nations: readonly string[], right: string): SettingFault {
  return {
    path: ['emergency'],
    at: 'value',
    rule: 'unknown-value',
    wording: {
      found: `“emergency” is of the country ${country}, and “nations” has ${both(nations)}.`,
      allowed: 'Readers are led to the emergency services of the country in which they are.',
      fix: `Write emergency: '${right}', or delete it: it follows “nations”.`,
    },
  };
}

function countryIn(emergency: unknown): unknown {
  return typeof emergency === 'object' && emergency !== null
    ? (emergency as { country?: unknown }).country
    : undefined;
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
