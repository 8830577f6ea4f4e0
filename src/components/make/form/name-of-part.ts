import type { FormPart, MakeFormWords } from '../../../languages/make-form-words.ts';
import type { OpenPart, OpenText } from '../../../write/open-text.ts';

/** What a part of a document is called: a step by its number, everything else by what it is. */
export function nameOfPart(part: OpenPart, { parts }: OpenText, words: MakeFormWords): string {
  if (part.sort === 'heading') return words.part.heading;
  if (part.sort !== 'tag') return words.part.words;
  const before = parts.slice(0, parts.indexOf(part) + 1);
  const number = before.filter((each) => each.sort === 'tag' && each.tag === part.tag).length;
  const name = words.part[part.tag as FormPart] ?? part.tag;
  return part.tag === 'Step' || number > 1 ? `${name} ${number}` : name;
}
