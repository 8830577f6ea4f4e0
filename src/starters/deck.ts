import { stringify } from 'yaml';
import type { Document } from '../model/document.ts';
import { kindFolder } from '../model/kind-folder.ts';
import { startersIn } from './starter.ts';

/** A deck that is to be written. */
export interface NewDeck {
  readonly title: string;
  readonly language: string;
  /** What it may hold: one document or more, in its language. */
  readonly documents: readonly Pick<Document, 'kind' | 'slug' | 'title'>[];
}

/**
 * The text of a new deck: it passes the reader and builds with its first document. Each other one stands behind a `#`, to be
 * taken in by hand. Throws for a language without starters.
 */
export function deckStarterText({ title, language, documents }: NewDeck): string {
  const { summary, howTo } = startersIn(language).deck;
  const facts = stringify({ title, summary, picture: PICTURE, language }, { lineWidth: 0 });
  const lines = documents.map(
    // A note stands on a line of its own (rule `words-after-hash`).
    ({ kind, slug, title: name }, index) =>
      `  # ${name}\n  ${index === 0 ? '' : '# '}- ${kindFolder(kind)}/${slug}`,
  );
  return `${facts}${howTo.map((line) => `# ${line}\n`).join('')}documents:\n${lines.join('\n')}\n`;
}

const PICTURE = 'package';
