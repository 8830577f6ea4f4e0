import type { Part, Screen, ShownPicture } from './part.ts';
import { passageWords } from './passage.ts';

/**
 * All the words on a phone picture, in the order in which they stand there. Letters in a picture are only shapes to
 * a screen reader, so the picture always travels with this text.
 */
export function altText(screen: Screen): string {
  const { title, count, status } = screen.foot;
  const phrases = [
    ...screen.parts.flatMap(partPhrases),
    ...(title ? [title] : []),
    ...(count ? [count] : []),
    status,
  ];
  return phrases.map(endPhrase).join(' ');
}

/** The document's own words on a screen, without the foot and the descriptions of pictures. */
function partPhrases(part: Part): string[] {
  switch (part.type) {
    case 'title':
    case 'heading':
      return [passageWords(part.passage)];
    case 'words':
    case 'small':
      return part.passages.map(passageWords);
    case 'tile':
      return [...(part.number ? [part.number.words] : []), ...pictureWords(part.picture)];
    case 'labelled':
      return [part.label, ...part.passages.map(passageWords)];
    case 'notice':
      return [part.label, ...part.passages.map(passageWords), ...pictureWords(part.picture)];
    case 'pair':
      return part.shown.flatMap(({ label, picture }) => [label, ...pictureWords(picture)]);
    case 'item':
      return [...part.passages.map(passageWords), ...pictureWords(part.picture)];
  }
}

function pictureWords(shown: ShownPicture | undefined): string[] {
  return shown?.alt === undefined ? [] : [shown.alt];
}

/** A voice pauses at a full stop; a heading or a label has none of its own. */
export function endPhrase(phrase: string): string {
  const trimmed = phrase.replace(/\s+/gu, ' ').trim();
  return /[.!?:;…]["”’)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
