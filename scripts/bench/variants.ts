import type { Document } from '../../src/model/document.ts';
import { documentFile } from '../../src/model/kind-folder.ts';

/**
 * Many documents out of a few: each with an address, words and pictures of its own, so that nothing that is kept from
 * one document does for another. Words keep their length and nearly their width, so that what fits still fits.
 */
export function variantsOf(
  examples: readonly Document[],
  count: number,
  pictureIds: readonly string[],
): Document[] {
  return Array.from({ length: count }, (_, index) => {
    const example = examples[index % examples.length];
    if (!example) throw new Error('There is no example to make documents from.');
    return variantOf(example, index, pictureIds);
  });
}

function variantOf(example: Document, number: number, pictureIds: readonly string[]): Document {
  const slug = `${example.slug}-${number}`;
  const changed = change(example, number, pictureIds) as Document;
  const file = documentFile({ ...example, slug });
  return { ...changed, slug, file };
}

/** Facts that hold words for readers. */
const wordFields = new Set([
  'text',
  'title',
  'summary',
  'item',
  'done',
  'cue',
  'wrong',
  'key',
  'why',
  'short',
  'word',
  'label',
]);

function change(value: unknown, number: number, pictureIds: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => change(each, number, pictureIds));
  if (typeof value !== 'object' || value === null) return value;
  if (isPictogram(value)) return { ...value, id: otherPicture(value.id, number, pictureIds) };
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      typeof each === 'string' && wordFields.has(name)
        ? otherWords(each, number)
        : change(each, number, pictureIds),
    ]),
  );
}

/** A use of a picture other than a photo. */
function isPictogram(value: object): value is { readonly id: string; readonly name: string } {
  return (
    'id' in value && 'name' in value && typeof value.id === 'string' && /^(?!photo:)\w+:/u.test(value.id)
  );
}

function otherPicture(id: string, number: number, pictureIds: readonly string[]): string {
  const at = pictureIds.indexOf(id);
  return pictureIds[(at + 1 + number * 7) % pictureIds.length] ?? id;
}

/** Letters of about one width. In each group every letter becomes the one `number` places on. */
const alike = ['aeo', 'nuhbdpq', 'kvxyz', 'cs', 'mw'] as const;

function otherWords(text: string, number: number): string {
  return text.replaceAll(/[a-z]/gu, (letter) => {
    const group = alike.find((letters) => letters.includes(letter));
    return group?.[(group.indexOf(letter) + number) % group.length] ?? letter;
  });
}
