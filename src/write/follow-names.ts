import { splice } from '../model/splice.ts';
import { tagRule } from '../model/tags.ts';
import { openText } from './open.ts';
import { attributeOf, type OpenPart, type OpenText } from './open-text.ts';
import { idEdit } from './rearrange.ts';
import { nameOf, type Reference, referencesIn, resolve } from './references.ts';

/** Ids that somebody outside of the document knows. */
export type Kept = ReadonlySet<string>;

interface Followed {
  readonly before: OpenText;
  readonly after: OpenText;
  /** Which part of `before` stands at each place of `after`, by its id. */
  readonly order: readonly (string | undefined)[];
  /** Which part the ones that are gone live on in, by their ids. */
  readonly became: ReadonlyMap<string, string> | undefined;
  readonly kept: Kept;
}

/**
 * The text in which every name still means the part that it meant before. An id that comes from words changes with them:
 * where it is known outside it is written into the tag, else what names the part takes its new name. `undefined`: it
 * cannot be brought about.
 */
export function followNames({ before, after, order, became, kept }: Followed): OpenText | undefined {
  let open = after;
  const placeOf = (id: string): number => order.indexOf(became?.get(id) ?? id);
  for (const [index, id] of order.entries()) {
    const part = open.parts[index];
    if (id === undefined || !kept.has(id) || part?.sort !== 'tag' || part.id === id) continue;
    if (
      !hasLastingId(part) ||
      attributeOf(part, 'id') !== undefined ||
      !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)
    )
      continue;
    const written = openText(splice(open.text, [idEdit(part.opening.start + 1 + part.tag.length, id)]));
    if (written?.parts[index]?.id === id) open = written;
  }
  const said = new Map<string, OpenPart | undefined>();
  const meantBefore = (reference: Reference): OpenPart | undefined => {
    const key = `${reference.sort} ${reference.written}`;
    if (!said.has(key)) said.set(key, resolve(reference, before));
    return said.get(key);
  };
  for (let round = 0; round < MOST_NAMES; round += 1) {
    const wrong = referencesIn(open).find((reference) => {
      const meant = meantBefore(reference);
      return meant !== undefined && open.parts[placeOf(meant.id)] !== resolve(reference, open);
    });
    if (!wrong) return open;
    const meant = open.parts[placeOf(meantBefore(wrong)?.id ?? '')];
    const name = meant && newName(wrong, meant, open, meantBefore);
    const renamed = name === undefined ? undefined : openText(splice(open.text, [wrong.rename(name)]));
    if (!renamed || !meant) return undefined;
    open = renamed;
  }
  return undefined;
}

/** More names than this are in no document. */
const MOST_NAMES = 300;

/** Of what can have an id in its tag, and has one from its words. */
function hasLastingId(part: OpenPart): boolean {
  return (
    part.sort === 'tag' &&
    (part.tag === 'Step' || part.tag === 'Field') &&
    tagRule(part.tag)?.attributes['id'] !== undefined
  );
}

/** Words where words were written and they are enough, and else the id. One that meant something else before would be changed again. */
function newName(
  reference: Reference,
  meant: OpenPart,
  open: OpenText,
  meantBefore: (reference: Reference) => OpenPart | undefined,
): string | undefined {
  const names =
    reference.written === meantBefore(reference)?.id ? [meant.id, nameOf(meant)] : [nameOf(meant), meant.id];
  return names.find((written) => {
    const renamed = { ...reference, written };
    return resolve(renamed, open) === meant && !written.includes(';');
  });
}
