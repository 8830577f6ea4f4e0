import { irregularForms } from '../rules/data/en-GB/irregular-forms.ts';
import type { Synonyms } from './synonyms.ts';

/**
 * Synonyms with the forms of words that no ending gives away: "burnt" finds what "burn" finds, and the other way round.
 * English alone has a list of them. What the table says itself comes first.
 */
export function withWordForms(synonyms: Synonyms, language: string): Synonyms {
  if (!language.startsWith('en')) return synonyms;
  const all: Record<string, readonly string[]> = { ...synonyms };
  const add = (typed: string, said: readonly string[]): void => {
    all[typed] = [...new Set([...(all[typed] ?? []), ...said])];
  };
  for (const [form, base] of irregularForms) {
    if (form === base) continue;
    add(form, [base, ...(synonyms[base] ?? [])]);
    add(base, [form]);
  }
  return all;
}
