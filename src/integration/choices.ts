import { libraryLanguages, librarySlugs } from '../files/library.ts';
import { languages } from '../languages/index.ts';
import { rules } from '../rules/index.ts';
import type { Choices } from '../site/settings.ts';

/** What the settings of a site can choose from. */
export const choices: Choices = {
  library: librarySlugs(),
  libraryLanguages: libraryLanguages(),
  languages: languages.map(({ tag }) => tag),
  rules: [...rules.map(({ id, guards }) => ({ id, ...(guards && { guards }) })), { id: 'not-in-dictionary' }],
};
