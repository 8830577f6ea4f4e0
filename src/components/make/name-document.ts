import { paperFile, phonePictureFile } from '../../model/addresses.ts';
import type { EditionId } from '../../model/edition-names.ts';
import { type Kind, kinds } from '../../model/document.ts';
import { documentFile } from '../../model/kind-folder.ts';
import { slugOf } from '../../model/slug.ts';

/** The title that stands in a text, whether or not all of it can be read. */
export function titleIn(text: string): string | undefined {
  const written = /^title:[ \t]*(.*)$/mu.exec(text)?.[1]?.trim() ?? '';
  const title = /^(["'])(.*)\1$/u.exec(written)?.[2] ?? written;
  return title === '' ? undefined : title;
}

/**
 * Where a document would lie on a site, by its text and by the name of the file that it came in: `make-tea.en-GB.mdx`.
 * What neither of them says is a task in `language`.
 */
export function nameDocument(
  text: string,
  name: string,
  { language, languages }: { readonly language: string; readonly languages: readonly string[] },
): string {
  const kind: Kind = kinds.find((each) => new RegExp(`^kind:[ \\t]*${each}\\b`, 'mu').test(text)) ?? 'task';
  const [, stem = '', tag] = /^(?:(.*)\.)?([A-Za-z-]+)\.mdx$/u.exec(name) ?? [];
  const own = languages.find((each) => each === tag);
  const slug = slugOf(own !== undefined && stem !== '' ? stem : (titleIn(text) ?? '')) || 'my-document';
  return documentFile({ kind, slug, language: own ?? language });
}

/** The name of the folder of a document: `make-tea`. */
export function slugIn(file: string): string {
  return file.split('/').at(-2) ?? 'document';
}

/** The name of the file in which a document is handed over with all that lies beside it: `make-tea.zip`. */
export function zipName(file: string): string {
  return `${slugIn(file)}.zip`;
}

/** The file in which all documents of a device are handed over. */
export const ALL_DOCUMENTS = 'my-documents.zip';

/** The name of the file in which a paper is handed over: `make-tea-a4.pdf`. */
export function paperName(file: string, edition: EditionId): string {
  return `${slugIn(file)}-${paperFile(edition)}`;
}

/** Where a paper lies in a file with everything: `papers/a4.pdf`. */
export function paperInZip(edition: EditionId): string {
  return `papers/${paperFile(edition)}`;
}

/** The name of the file in which all pictures for a phone are handed over: `make-tea-phone.zip`. */
export function phoneZipName(file: string): string {
  return `${slugIn(file)}-phone.zip`;
}

/** The name of a picture for a phone, in reading order from 1, as in the file on the page of a document: `make-tea-01.png`. */
export function phonePictureName(file: string, number: number): string {
  return `${slugIn(file)}-${phonePictureFile(number)}`;
}

/** Where a picture for a phone lies in a file with everything: `phone/make-tea-01.png`. */
export function phoneInZip(name: string): string {
  return `phone/${name}`;
}

/** The name of the file in which a document is handed over: `make-tea.en-GB.mdx`. */
export function fileName(file: string): string {
  const [slug = '', name = ''] = file.split('/').slice(-2);
  return `${slug}.${name}`;
}

/** The name of the file of a copy. */
export function copied(file: string): string {
  return renamed(file, `${slugIn(file)}-2`);
}

/** The same file under another name. A name without a letter or a figure changes nothing. */
export function renamed(file: string, name: string): string {
  const parts = file.split('/');
  const slug = slugOf(name);
  return slug === '' ? file : [...parts.slice(0, -2), slug, ...parts.slice(-1)].join('/');
}
