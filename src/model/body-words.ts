import type { Body, Text } from './document.ts';

/** The words of a text without emphasis and links. */
export function textWords(text: Text): string {
  return text.map((span) => span.text).join('');
}

/** The words of paragraphs and lists without their marks: what a picture beside them may repeat. */
export function bodyWords(body: Body): string {
  return body
    .map((part) => (part.type === 'list' ? part.items.map(textWords).join(' ') : textWords(part.text)))
    .join(' ');
}
