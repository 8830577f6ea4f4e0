import { either } from '../model/read/common/reading.ts';
import { checkLibrary } from './check-library.ts';
import { checkNations } from './check-nations.ts';
import type { SettingFault } from './explain-settings.ts';
import type { Choices } from './settings.ts';

/** What is wrong between settings that are each right. Looks at them as they were written: a wrong one says nothing here. */
export function checkTogether(settings: unknown, choices: Choices): SettingFault[] {
  const { languages, defaultLanguage, emergency, contact, name, tagline, logo, nations, library } =
    asRecord(settings);
  const faults = [
    ...checkWords(['name'], name, 'Our Work'),
    ...checkWords(['tagline'], tagline, 'Work, one clear step at a time'),
    ...checkWords(['logo', 'alt'], asRecord(logo)['alt'], 'Our Work: two hands'),
    ...checkWords(['contact', 'name'], asRecord(contact)['name'], 'The work team'),
    ...checkWords(['contact', 'hours'], asRecord(contact)['hours'], 'Monday to Friday, 9am to 5pm'),
    ...checkEmergency(emergency),
    ...checkContact(contact),
    ...checkNations(typeof nations === 'string' ? [nations] : nations, emergency),
  ];
  if (Array.isArray(languages) && languages.length === 0)
    faults.push({
      path: ['languages'],
      at: 'value',
      rule: 'empty-field',
      wording: {
        found: '“languages” is an empty list.',
        allowed: `A site has one language or more: ${choices.languages.join(', ')}.`,
        fix: 'Name the languages that you write in, or delete the setting.',
      },
    });
  const named = strings(languages) ?? choices.languages;
  // A tag that nobody knows has its own message.
  const known = choices.languages.filter((tag) => named.includes(tag));
  if (named.length > 0) faults.push(...checkLibrary(library, named, choices));
  if (
    typeof defaultLanguage === 'string' &&
    choices.languages.includes(defaultLanguage) &&
    named.length > 0 &&
    !named.includes(defaultLanguage) &&
    known.length > 0
  )
    faults.push({
      path: ['defaultLanguage'],
      at: 'value',
      rule: 'unknown-value',
      wording: {
        found: `“defaultLanguage” is “${defaultLanguage}”, which is not among “languages”.`,
        allowed: `It may be ${either(known)}.`,
        fix: `Add it to “languages”, or choose one that stands there.`,
      },
    });
  return faults;
}

/** Words by language that have none in any. */
function checkWords(path: readonly string[], value: unknown, example: string): SettingFault[] {
  if (!holdsOnly(value, [])) return [];
  const name = path.at(-1);
  return [
    {
      path: [...path],
      at: 'value',
      rule: 'empty-field',
      wording: {
        found: `“${name}” has no words in any language.`,
        allowed: 'It is words between quote marks, or words by language.',
        fix: `Write it like this: ${name}: '${example}'`,
      },
    },
  ];
}

/** Without a country or a number, readers would be led to the services of a country that nobody chose. */
function checkEmergency(emergency: unknown): SettingFault[] {
  if (!holdsOnly(emergency, ['signLanguage', 'text'])) return [];
  return [
    {
      path: ['emergency'],
      at: 'name',
      rule: 'missing-field',
      wording: {
        found: '“emergency” has no “country” and no “number”.',
        allowed: 'It needs one of them: nobody may be led to the number of another country.',
        fix: "Add it, for example: number: '112'",
      },
    },
  ];
}

/** A name without a way to reach whoever has it helps nobody. */
function checkContact(contact: unknown): SettingFault[] {
  if (!holdsOnly(contact, ['name'])) return [];
  return [
    {
      path: ['contact'],
      at: 'name',
      rule: 'missing-field',
      wording: {
        found: '“contact” has no way to reach anybody.',
        allowed: 'It needs one or more of “phone”, “text”, “bsl”, “email”, “web”, “post” and “hours”.',
        fix: "Add it, for example: phone: '020 7946 0999'",
      },
    },
  ];
}

/** Whether it is a group in which nothing but these is named. A name that nobody knows has its own message. */
function holdsOnly(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, each]) => each === undefined || names.includes(name));
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
}
