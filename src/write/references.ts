import type { Edit } from '../model/splice.ts';
import { isMap, isScalar, isSeq } from 'yaml';
import { idFromWords } from '../model/read/blocks/ids.ts';
import { attributeSource } from './escape.ts';
import type { FactPath } from './edit.ts';
import { factsTree } from './facts-tree.ts';
import {
  attributeOf,
  everyPart,
  type OpenPart,
  type OpenText,
  type Stretch,
  type TagPart,
} from './open-text.ts';

/** A place where a document names one of its own parts: `go-to`, a field that a sum adds, a part that an edition shows. */
export interface Reference {
  readonly sort: 'go-to' | 'of' | 'only';
  /** As it was typed. */
  readonly written: string;
  /** The id of the part that it stands in; of an edition, its number. */
  readonly owner: string;
  /** Of an edition: the way to the name in the facts. */
  readonly path: FactPath;
  /** The words that name it, for whoever is asked: the answer, the sum, the edition. */
  readonly from: string;
  /** The edit that writes another name. */
  readonly rename: (name: string) => Edit;
}

/** All of them, in the order of the text. */
export function referencesIn(open: OpenText): readonly Reference[] {
  return [
    ...onlyIn(open),
    ...everyPart(open.parts).flatMap((part) => (part.sort === 'tag' ? inTag(part) : [])),
  ];
}

/** The part that a name leads to, as the reader finds it. */
export function resolve(
  { sort, written }: Pick<Reference, 'sort' | 'written'>,
  open: OpenText,
): OpenPart | undefined {
  if (sort === 'of') {
    const fields = open.parts.filter((part) => part.sort === 'tag' && part.tag === 'Field') as TagPart[];
    const label = written.toLowerCase();
    return (
      fields.find(({ id }) => id === written) ??
      fields.find((field) => attributeOf(field, 'label')?.toLowerCase() === label)
    );
  }
  const named = open.parts.filter(sort === 'go-to' ? isTarget : isLasting);
  return named.find(({ id }) => id === written) ?? named.find(({ id }) => id === idFromWords(written));
}

/** The words by which authors know a part: of a heading, the short form of a step, the label of a field. */
export function nameOf(part: OpenPart): string {
  if (part.sort === 'heading')
    return part.words
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/gu, ' ');
  return part.sort === 'tag'
    ? (attributeOf(part, 'short') ?? attributeOf(part, 'label') ?? part.id)
    : part.id;
}

function isTarget(part: OpenPart): boolean {
  return part.sort === 'heading' || (part.sort === 'tag' && part.tag === 'Step');
}

function isLasting(part: OpenPart): boolean {
  return (
    isTarget(part) || (part.sort === 'tag' && (part.tag === 'Field' || attributeOf(part, 'id') === part.id))
  );
}

function inTag(part: TagPart): Reference[] {
  const attribute = (name: string): TagPart['attributes'][number] | undefined =>
    part.attributes.find((each) => each.name === name);
  const goTo = part.tag === 'Answer' ? attribute('go-to') : undefined;
  if (goTo)
    return [
      {
        sort: 'go-to',
        written: goTo.value,
        owner: part.id,
        path: [],
        from: attributeOf(part, 'when') ?? '',
        rename: (name) => ({ ...goTo.at, text: attributeSource('go-to', name) }),
      },
    ];
  const of = part.tag === 'Field' ? attribute('of') : undefined;
  if (!of) return [];
  const names = of.value.split(';').map((name) => name.trim());
  return names.flatMap((written, index): Reference[] =>
    written === ''
      ? []
      : [
          {
            sort: 'of',
            written,
            owner: part.id,
            path: [],
            from: attributeOf(part, 'label') ?? '',
            rename: (name) => ({ ...of.at, text: attributeSource('of', names.with(index, name).join('; ')) }),
          },
        ],
  );
}

function onlyIn({ facts }: OpenText): Reference[] {
  if (!/\bonly\b/u.test(facts.yaml)) return [];
  const editions = factsTree(facts.yaml).get('editions');
  const items = isSeq(editions) ? editions.items : [];
  return items.flatMap((item, number) => {
    if (!isMap(item)) return [];
    const only = item.get('only', true);
    const named = isSeq(only) ? only.items : [only];
    return named.flatMap((name, at): Reference[] => {
      if (!isScalar(name) || !name.range) return [];
      const place: Stretch = { start: facts.offset + name.range[0], end: facts.offset + name.range[1] };
      return [
        {
          sort: 'only',
          written: String(name.value),
          owner: String(number),
          path: isSeq(only) ? ['editions', number, 'only', at] : ['editions', number],
          from: '',
          rename: (text) => ({
            ...place,
            text: /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(text) ? text : JSON.stringify(text),
          }),
        },
      ];
    });
  });
}
