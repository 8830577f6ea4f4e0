/**
 * # The same picture for the same thing
 *
 * Readers learn a picture and then look for it. A thing, or a word of your workplace that has its own picture in
 * `content/words`, has the same picture everywhere.
 *
 * Source: P4 (Inclusion Europe; our own).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="telephone" done="Your manager answers." short="Call your manager">
 * Call your manager.
 * </Step>
 *
 * <Step picture="ask for help" done="Your manager answers." short="Call your manager">
 * Call your manager.
 * </Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="telephone" done="Your manager answers." short="Call your manager">
 * Call your manager.
 * </Step>
 *
 * <Step picture="telephone" done="Your manager answers." short="Call your manager">
 * Call your manager.
 * </Step>
 * ```
 */
import type { Block, Body, Document, PictureUse } from '../../model/document.ts';
import { quote } from '../engine/wording.ts';
import type { Examined, Finding, Rule } from '../rule.ts';

export const samePicture: Rule = {
  id: 'same-picture',
  severity: 'warning',
  check: ({ document, vocabulary }) => {
    const first = new Map(projectPictures(vocabulary));
    return meaningsOf(document).flatMap(({ meaning, picture }): Finding[] => {
      const known = first.get(meaning);
      if (known === undefined) first.set(meaning, picture.name);
      // The name is what the author chose; "photo:" and "openmoji:" are only where it comes from.
      if (known === undefined || known === picture.name || picture.id.startsWith('photo:')) return [];
      return [
        {
          place: picture.place,
          found: `${quote(meaning)} has the picture ${quote(picture.name)} here and ${quote(known)} elsewhere.`,
          allowed: 'One picture for one thing.',
          fix: `Write “${known}” here, or change the other one.`,
        },
      ];
    });
  },
};

function projectPictures({ terms }: Examined['vocabulary']): [string, string][] {
  return terms.flatMap(({ word, picture }): [string, string][] =>
    picture ? [[word.toLowerCase(), picture]] : [],
  );
}

function meaningsOf({ need, blocks }: Document): { meaning: string; picture: PictureUse }[] {
  const uses = [
    ...need.map(({ item, picture }) => ({ words: item, picture })),
    ...blocks.map((block) => ({
      words: wordsOf(block),
      picture: 'picture' in block ? block.picture : undefined,
    })),
  ];
  return uses.flatMap(({ words, picture }) =>
    words && picture ? [{ meaning: words.toLowerCase(), picture }] : [],
  );
}

/** All words of a block that can have a picture. */
function wordsOf(block: Block): string {
  return 'picture' in block && 'body' in block ? bodyWords(block.body) : '';
}

function bodyWords(body: Body): string {
  return body
    .flatMap((part) => (part.type === 'paragraph' ? [part.text] : part.items))
    .map((text) => text.map((span) => span.text).join(''))
    .join(' ');
}
