import { attributeOf, type OpenPart } from '../../../write/open-text.ts';
import { typedBody, typedWords } from '../../../write/typed-body.ts';

/** The words by which a part is known again when it is folded: its short words, or the first ones in it. */
export function firstWords(part: OpenPart): string {
  switch (part.sort) {
    case 'heading':
    case 'paragraph':
      return bare(typedWords(part.words));
    case 'list':
      return bare(typedBody(part.body));
    case 'other':
      return '';
    case 'tag': {
      const named = ['word', 'question', 'label', 'who'].map((name) => attributeOf(part, name) ?? '');
      return [...named, bare(typedBody(part.body))].filter((words) => words !== '').join(': ');
    }
  }
}

/** Without the signs of bold words and lists, on one line. */
function bare(typed: string): string {
  return typed.replace(/\*\*/gu, '').replace(/\s+/gu, ' ').trim();
}
