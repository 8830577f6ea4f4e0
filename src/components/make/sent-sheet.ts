import type { DrawnPart } from '../../print/sheet-parts.ts';

/** One thing on a sheet as the worker tells it: its SVG, or which thing of the same sheet as told before is drawn the same. */
export interface SentPart {
  readonly place: string;
  readonly drawn: string | number;
}

/** One thing on a sheet as the page keeps it. What is drawn as before is the very object of before. */
export interface ShownPart {
  readonly place: string;
  readonly drawn: Drawn;
}

export interface Drawn {
  readonly svg: string;
}

/** What there is to tell of a sheet to a page that was told `before`. `undefined`: nothing, it is the same. */
export function partsToSend(
  before: readonly DrawnPart[],
  now: readonly DrawnPart[],
): readonly SentPart[] | undefined {
  const known = new Map<string, number[]>();
  for (const [index, { drawn }] of before.entries()) known.set(drawn, [...(known.get(drawn) ?? []), index]);
  // The first of two that are the same is told as the first of before.
  const sent = now.map(({ place, drawn }): SentPart => ({
    place,
    drawn: known.get(drawn)?.shift() ?? drawn,
  }));
  const isSame =
    sent.length === before.length &&
    sent.every(({ place, drawn }, index) => drawn === index && place === before[index]?.place);
  return isSame ? undefined : sent;
}

/** A sheet as it is now, of what was told of it. */
export function partsToShow(before: readonly ShownPart[], sent: readonly SentPart[]): readonly ShownPart[] {
  return sent.flatMap(({ place, drawn }): ShownPart[] => {
    if (typeof drawn === 'string') return [{ place, drawn: { svg: drawn } }];
    const was = before[drawn];
    return was ? [{ place, drawn: was.drawn }] : [];
  });
}
