import type { Body, Step, Text } from './document.ts';

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

/** The words beside the picture of a step, with those of a frame that stand beside it, too. */
export function withFrame(beside: string, { picture }: Pick<Step, 'picture'>): string {
  return picture?.isFrame ? `${beside} ${picture.alt}` : beside;
}
