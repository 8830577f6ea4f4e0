import { attributeOf, type OpenPart, type OpenText } from '../../../write/open-text.ts';
import { bodyInPlain, wordsInPlain } from '../../../write/written.ts';

/** The words by which a part is known again when it is folded: what it is named by, and its words. */
export function firstWords(part: OpenPart, { text }: Pick<OpenText, 'text'>): string {
  switch (part.sort) {
    case 'heading':
    case 'paragraph':
      return wordsInPlain(part.words);
    case 'list':
      return bodyInPlain(part.body);
    case 'other':
      return text.slice(part.at.start, part.at.end);
    case 'tag': {
      const named = ['word', 'question', 'label', 'who'].map((name) => attributeOf(part, name) ?? '');
      return [...named, bodyInPlain(part.body)].filter((words) => words !== '').join(': ');
    }
  }
}
