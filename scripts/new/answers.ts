import { type Kind, kinds } from '../../src/model/document.ts';
import { slugOf } from '../../src/model/slug.ts';
import { meantLanguage } from '../../src/site/language-tag.ts';
import type { Site } from '../../src/site/site.ts';
import { WrongValue } from '../terminal/command.ts';

export const longestTitle = 60;

/** The kind that somebody typed. Throws `WrongValue`, as the others here do, with what is allowed. */
export function checkKind(answer = ''): Kind {
  const typed = answer.trim().toLowerCase();
  const kind = kinds.find((each) => each === typed || `${each}s` === typed);
  if (!kind && /^(?:deck|pack)s?$/u.test(typed))
    throw new WrongValue('A deck is no kind of document. Start one with --deck and its title.');
  if (!kind)
    throw new WrongValue(`"${answer}" is not a kind of document. The kinds are: ${kinds.join(', ')}.`);
  return kind;
}

/** A title with single spaces, of which an address can be made. */
export function checkTitle(answer = ''): string {
  const title = answer.replaceAll(/\s+/gu, ' ').trim();
  if (title.length > longestTitle) {
    throw new WrongValue(`The title has ${title.length} characters. Make it ${longestTitle} or fewer.`);
  }
  slugFor(title);
  return title;
}

export function checkLanguage(answer: string | undefined, { languages: tags }: Site): string {
  const tag = meantLanguage(answer?.trim() ?? '', tags);
  if (!tag) throw new WrongValue(`"${answer}" is not a language of this site. It has: ${tags.join(', ')}.`);
  return tag;
}

/** The name of the folder for a title. */
export function slugFor(title: string): string {
  const slug = slugOf(title);
  if (slug === '')
    throw new WrongValue('The title needs at least one letter or figure, for the address of the page.');
  return slug;
}
