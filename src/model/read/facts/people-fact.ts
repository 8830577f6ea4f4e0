import type { z } from 'zod';
import { nearest } from '../../nearest.ts';
import { hairs, type People, readPeople, skins } from '../../people.ts';
import { either, quote } from '../common/reading.ts';
import { type Check, text } from '../common/text-schemas.ts';

const isPeople: Check = (typed) => {
  if (readPeople(typed)) return undefined;
  return {
    rule: 'unknown-value',
    wording: (name) => ({
      found: `“${name}” is ${quote(typed)}.`,
      allowed: `It is one skin (${either(skins)}), one hair (${either(hairs)}), or both with a comma between.`,
      fix: fixOf(typed),
    }),
  };
};

/** Who is to be seen in the drawings: `dark skin`, `grey hair`, or both. */
export const peopleFact: z.ZodType<People> = text(isPeople)
  .meta({ pattern: patternOf(), examples: [...skins, ...hairs, 'dark skin, grey hair'] })
  .transform((typed) => readPeople(typed) ?? {});

function fixOf(typed: string): string {
  const words = typed.split(',').map((each) => each.trim().toLowerCase());
  const meant = words.map((word) => meantBy(word));
  const fits = meant.every((each) => each !== undefined) && readPeople(meant.join(', '));
  if (fits) return `Did you mean “${meant.join(', ')}”? Change it to that.`;
  return 'Choose from these words, for example: people: dark skin, grey hair';
}

function meantBy(word: string): string | undefined {
  const all = [...skins, ...hairs];
  return (
    all.find((each) => each === word) ??
    OTHER_WORDS[word] ??
    all.find(
      (each) => each === `${word} skin` || each === word.replaceAll(/[ _]+/g, '-').replace(/-skin$/, ' skin'),
    ) ??
    nearest(word, all)[0]
  );
}

/** What people call these elsewhere. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'blond hair': 'fair hair',
  'blonde hair': 'fair hair',
  'ginger hair': 'red hair',
  'gray hair': 'grey hair',
  'white hair': 'grey hair',
  'white skin': 'light skin',
  'brown skin': 'medium-dark skin',
  'black skin': 'dark skin',
};

/** For editors that know the JSON Schema. */
function patternOf(): string {
  const [skin, hair] = [skins, hairs].map((words) => `(?:${words.join('|')})`);
  return `^(?:${skin}(?:, *${hair})?|${hair}(?:, *${skin})?)$`;
}
