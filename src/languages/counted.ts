/**
 * The forms that a language has for a number of things (Unicode CLDR, Language Plural Rules). Who adds a language adds
 * its row, and the compiler then asks for every form.
 */
export interface PluralForms {
  readonly 'en-GB': 'one' | 'other';
  readonly cy: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly pl: 'one' | 'few' | 'many' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
}

/**
 * Says how many there are of something. Each form has `#` where the number stands: `{ one: '# page', other: '# pages' }`.
 * Which form belongs to a number is asked of `Intl.PluralRules`; figures are 1, 2, 3 in every
 * language, as on the clocks, phones and prices round the reader.
 */
export function counted<Tag extends keyof PluralForms>(
  tag: Tag,
  forms: Readonly<Record<PluralForms[Tag], string>>,
): (count: number) => string {
  const rules = new Intl.PluralRules(tag);
  const figures = new Intl.NumberFormat(`${tag}-u-nu-latn`);
  const byForm: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  return (count) => {
    const form = byForm[rules.select(count)];
    if (form === undefined) throw new Error(`${tag} has no form “${rules.select(count)}” for ${count}.`);
    return form.replace('#', figures.format(count));
  };
}
