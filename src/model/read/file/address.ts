import { kinds, type Kind } from '../../document.ts';
import { kindFolder } from '../../kind-folder.ts';
import { nearest } from '../../nearest.ts';
import { slugOf } from '../../slug.ts';
import { isSlug } from '../common/facts.ts';
import { both, either, quote, type Reading } from '../common/reading.ts';

/** What the path of a file says about its document. */
export interface Address {
  readonly kind: Kind | undefined;
  readonly slug: string | undefined;
  readonly language: string | undefined;
}

/** Reads `.../<kind>s/<slug>/<language>.mdx`, with / or \ between the parts. */
export function readAddress(languages: readonly string[], reading: Reading): Address {
  const [fileName = '', slug = '', folder = ''] = reading.file.split(/[/\\]/).reverse();
  const kind = kinds.find((each) => kindFolder(each) === folder);
  const language = /^(.+)\.mdx$/.exec(fileName)?.[1];
  if (!kind || !isSlug(slug) || !language) reportAddress(folder, slug, fileName, reading);
  else if (!languages.includes(language)) reportLanguage(language, languages, reading);
  return {
    kind,
    slug: isSlug(slug) ? slug : undefined,
    language: language && languages.includes(language) ? language : undefined,
  };
}

function reportAddress(folder: string, slug: string, fileName: string, reading: Reading): void {
  const near = nearest(folder, kinds.map(kindFolder))[0];
  reading.report('file-address', undefined, {
    found: `This file is ${quote([folder, slug, fileName].filter((part) => part !== '').join('/'))}.`,
    allowed: `A document is a file in a folder of its own in one of ${both(kinds.map((kind) => `content/${kindFolder(kind)}`))}: content/tasks/make-tea/en-GB.mdx. The folder name has small letters, digits and hyphens.`,
    fix:
      near && near !== folder
        ? `Did you mean “${near}”? Rename the folder.`
        : !isSlug(slug) && isSlug(slugOf(slug))
          ? `Rename the folder “${slug}” to “${slugOf(slug)}”.`
          : 'Move or rename the file and its folder.',
  });
}

function reportLanguage(language: string, languages: readonly string[], reading: Reading): void {
  const near =
    nearest(language, languages)[0] ?? languages.find((each) => each.startsWith(language.slice(0, 2)));
  reading.report('unknown-language', undefined, {
    found: `The file name ${quote(`${language}.mdx`)} is none of the languages of this site.`,
    allowed: `A file is named by its language: ${either(languages.map((each) => `${each}.mdx`))}.`,
    fix: near
      ? `Did you mean ${near}.mdx? Rename the file. If there is one already, give this one a folder of its own, or delete it.`
      : isTag(language)
        ? 'Add it to “languages” in astro.config.mjs, or rename the file.'
        : 'Rename the file.',
  });
}

/** Whether it is written as languages are, such as `pl` and `en-GB` (BCP 47). The site may not list it. */
function isTag(name: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Z]{2})?$/u.test(name);
}
