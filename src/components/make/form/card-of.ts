import { topicSorts } from '../../../model/topics.ts';
import { stretchOfFact } from '../../../write/facts.ts';
import type { OpenText, Stretch } from '../../../write/open-text.ts';

/** The card of a form on which an offset of the text is written. `undefined`: on none. */
export function cardOf(open: OpenText, offset: number): string | undefined {
  const holds = (at: Stretch | undefined): boolean =>
    at !== undefined && offset >= at.start && offset < at.end;
  const part = open.parts.find(({ at }) => holds(at));
  if (part) return part.id;
  const card = Object.entries(factCards).find(([, names]) =>
    names.some((name) => holds(stretchOfFact(open, [name]))),
  );
  if (card) return card[0];
  return offset < factsEnd(open) ? 'facts' : undefined;
}

/** The facts that stand on a card of their own, by the ids of the cards. All others stand on the first. */
export const factCards = {
  needs: ['need'],
  helpers: ['ask', 'contact'],
  topics: topicSorts,
  papers: ['editions'],
  sources: ['sources'],
  rights: ['checked-with-readers', 'consent', 'photos-by'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Behind the second line of ---. */
function factsEnd({ facts: { offset, yaml } }: OpenText): number {
  return offset + yaml.length + 4;
}
