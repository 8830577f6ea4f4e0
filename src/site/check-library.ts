import { both, either, quote } from '../model/read/common/reading.ts';
import type { SettingFault } from './explain-settings.ts';
import type { Choices } from './settings.ts';

/**
 * Documents of the library that a site asks for by name and that are there in none of its languages: they would stay away with
 * nobody told. Looks at the setting as it was written; a name that is not known has its own message.
 */
export function checkLibrary(
  library: unknown,
  languages: readonly string[],
  { libraryLanguages }: Pick<Choices, 'libraryLanguages'>,
): SettingFault[] {
  const named: readonly unknown[] = Array.isArray(library) ? library : [library];
  return named.flatMap((slug, index) => {
    const known = typeof slug === 'string' ? libraryLanguages[slug] : undefined;
    if (known === undefined || known.length === 0 || known.some((tag) => languages.includes(tag))) return [];
    return {
      path: Array.isArray(library) ? ['library', index] : ['library'],
      at: 'value',
      rule: 'unknown-value',
      wording: {
        found: `“library” has ${quote(String(slug))}, which the Clearstep library has in none of your languages.`,
        allowed: `It is there in ${both(known)}, and “languages” has ${both(languages)}.`,
        fix: `Take the name out, or add ${either(known)} to “languages”.`,
      },
    };
  });
}
