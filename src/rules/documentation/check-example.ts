import { helpLanguage, languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { documentFile } from '../../model/kind-folder.ts';
import type { Message } from '../../model/message.ts';
import type { PictureLookup } from '../../model/picture-lookup.ts';
import { readDocument } from '../../model/read.ts';
import { checkDocument } from '../check.ts';
import type { ProjectTerm, Vocabulary } from '../vocabulary.ts';
import { exampleFile } from './example-file.ts';
import type { Example } from './read-header.ts';

/** Where the words of a language come from. */
export type VocabularyFor = (language: string, terms: readonly ProjectTerm[]) => Vocabulary;

/** All that reader and rules say about an example. */
export function checkExample(
  example: Example,
  vocabularyFor: VocabularyFor,
): { readonly source: string; readonly messages: Message[] } {
  const tag = example.language ?? 'en-GB';
  const language = languages.find((each) => each.tag === tag) ?? unknownLanguage(tag);
  const source = exampleFile(example);
  const { document, messages } = readDocument(source, {
    file: documentFile({ kind: example.kind, slug: 'example', language: tag }),
    pictures: anyPicture,
    languages: [tag],
    today: '2026-11-02',
  });
  if (!document) return { source, messages };
  const vocabulary = vocabularyFor(tag, example.term ? [example.term] : []);
  const pages = example.pages === undefined ? {} : { pages: example.pages };
  return { source, messages: [...messages, ...checkDocument(document, { vocabulary, language, ...pages })] };
}

/** Every picture is there, so that examples are about words. A name with a source before it is taken at its word. */
const anyPicture: PictureLookup = {
  find: (name) => {
    const isPhoto = name.startsWith('./');
    const id = isPhoto ? `photo:${name}` : name.includes(':') ? name : `openmoji:${name}`;
    return { found: true, id, needsAlt: isPhoto };
  },
};

/** A language of which nothing is known but its tag. */
function unknownLanguage(tag: string): Language {
  return { ...helpLanguage, tag, name: tag };
}
