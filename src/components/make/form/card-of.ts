import { stretchOfFact } from '../../../write/facts.ts';
import type { OpenText, Stretch } from '../../../write/open-text.ts';

/** The card of a form on which an offset of the text is written. `undefined`: on none. */
export function cardOf(open: OpenText, offset: number): string | undefined {
  const holds = (at: Stretch | undefined): boolean =>
    at !== undefined && offset >= at.start && offset < at.end;
  const part = open.parts.find(({ at }) => holds(at));
  if (part) return part.id;
  if (holds(stretchOfFact(open, ['need']))) return 'needs';
  if (helperFacts.some((name) => holds(stretchOfFact(open, [name])))) return 'helpers';
  return offset < factsEnd(open) ? 'facts' : undefined;
}

/** Who can help: the facts that stand together on a card. */
export const helperFacts = ['ask', 'contact'] as const;

/** Behind the second line of ---. */
function factsEnd({ facts: { offset, yaml } }: OpenText): number {
  return offset + yaml.length + 4;
}
