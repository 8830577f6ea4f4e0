import { useRef, useState } from 'preact/hooks';
import { everyPart, type OpenText } from '../../../write/open-text.ts';
import { factCards } from './card-of.ts';

/** Which part of a form is being written. All others are folded to a line each. */
export interface Writing {
  readonly isOpen: (card: string) => boolean;
  /** Opens the card of a part, of an answer in it or of a thing among the needs; without an id all are folded. */
  readonly open: (id: string | undefined) => void;
  /** Parts have new places and may have new ids: the same one stays open. */
  readonly rename: (ids: ReadonlyMap<string, string>) => void;
}

/** Starts with the facts. A part whose id changes while its words are typed stays open. */
export function useWriting(open: OpenText | undefined): Writing {
  const [wanted, setWanted] = useState<string | undefined>('facts');
  const place = useRef(-1);
  const parts = open?.parts ?? [];
  const found = parts.findIndex(({ id }) => id === wanted);
  if (found !== -1) place.current = found;
  const isPart = wanted !== undefined && !cards.has(wanted);
  const now = isPart ? (found === -1 ? parts[place.current]?.id : wanted) : wanted;
  return {
    isOpen: (card) => card === now,
    rename: (ids) => {
      if (isPart && now !== undefined) setWanted(ids.get(now) ?? now);
    },
    open: (id) => {
      place.current = parts.findIndex((part) => everyPart([part]).some((each) => each.id === id));
      setWanted(id === undefined ? undefined : (cardOfThing(id) ?? parts[place.current]?.id ?? id));
    },
  };
}

/** Those of the facts, by their ids. */
const cards: ReadonlySet<string> = new Set(['facts', ...Object.keys(factCards)]);

const thingCards: Readonly<Record<string, string>> = {
  need: 'needs',
  source: 'sources',
  word: 'facts',
  time: 'rights',
};

/** The card on which a thing of a list stands: `need 0` among the needs. */
function cardOfThing(id: string): string | undefined {
  return thingCards[id.replace(/ \d+$/u, '')];
}
