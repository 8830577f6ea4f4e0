import { either } from '../model/read/reading.ts';
import type { SettingFault } from './explain-settings.ts';
import type { Choices } from './settings.ts';

/** What is wrong between settings that are each right. Looks at them as they were written: a wrong one says nothing here. */
export function checkTogether(settings: unknown, choices: Choices): SettingFault[] {
  const { languages, defaultLanguage } = asRecord(settings);
  const faults: SettingFault[] = [];
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
  if (
    typeof defaultLanguage === 'string' &&
    choices.languages.includes(defaultLanguage) &&
    named.length > 0 &&
    !named.includes(defaultLanguage)
  )
    faults.push({
      path: ['defaultLanguage'],
      at: 'value',
      rule: 'unknown-value',
      wording: {
        found: `“defaultLanguage” is “${defaultLanguage}”, which is not among “languages”.`,
        allowed: `It may be ${either(named)}.`,
        fix: `Add it to “languages”, or choose one that stands there.`,
      },
    });
  return faults;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
}
