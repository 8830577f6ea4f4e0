import type { Body, Text } from '../model/document.ts';

/** The words of a text without emphasis and links. */
export function textWords(text: Text): string {
  return text.map((span) => span.text).join('');
}

/** All words of a tag's inside, for telling whether a picture only repeats them. */
export function bodyWords(body: Body): string {
  return body
    .map((part) => (part.type === 'list' ? part.items.map(textWords).join(' ') : textWords(part.text)))
    .join(' ');
}
