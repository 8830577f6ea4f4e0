import type { DocumentVersion, VersionPart } from './version.ts';

/** What is different in a part of a document. */
export type Change =
  | { readonly type: 'new'; readonly now: VersionPart }
  | { readonly type: 'gone'; readonly before: VersionPart }
  | { readonly type: 'words' | 'picture'; readonly before: VersionPart; readonly now: VersionPart }
  /** All is there, in another order. */
  | { readonly type: 'order' };

/**
 * What has changed from one version of a document to another, in the order of the newer one; what is gone comes last. A
 * part is known again by its words, wherever it stands now, and else by its id: never by its place.
 */
export function changesBetween(before: DocumentVersion, now: DocumentVersion): Change[] {
  const pairs = pairsOf(before.parts, now.parts);
  const changed = now.parts.flatMap((part): Change[] => {
    const old = pairs.get(part);
    if (!old) return [{ type: 'new', now: part }];
    if (old.words !== part.words) return [{ type: 'words', before: old, now: part }];
    if (String(old.pictures) !== String(part.pictures)) return [{ type: 'picture', before: old, now: part }];
    return [];
  });
  const kept = new Set(pairs.values());
  const gone = before.parts
    .filter((part) => !kept.has(part))
    .map((part): Change => ({ type: 'gone', before: part }));
  return [...changed, ...(inSameOrder(before.parts, [...pairs.values()]) ? [] : [order]), ...gone];
}

const order: Change = { type: 'order' };

/** Each part of the newer version with that of the older one which it was, in the order of the newer one. */
function pairsOf(before: readonly VersionPart[], now: readonly VersionPart[]): Map<VersionPart, VersionPart> {
  const found = new Map<VersionPart, VersionPart>();
  const free = new Set(before);
  const pair = (isSame: (old: VersionPart, part: VersionPart) => boolean): void => {
    for (const part of now) {
      if (found.has(part)) continue;
      const old = [...free].find((each) => each.sort === part.sort && isSame(each, part));
      if (!old) continue;
      found.set(part, old);
      free.delete(old);
    }
  };
  pair((old, part) => old.words === part.words && old.id === part.id);
  pair((old, part) => old.words === part.words);
  pair((old, part) => old.id === part.id);
  return new Map(
    now.flatMap((part) => {
      const old = found.get(part);
      return old ? [[part, old] as const] : [];
    }),
  );
}

function inSameOrder(before: readonly VersionPart[], kept: readonly VersionPart[]): boolean {
  const places = kept.map((part) => before.indexOf(part));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
}
