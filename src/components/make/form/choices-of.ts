import { chartTypes } from '../../../model/document.ts';
import { tagRule } from '../../../model/tags.ts';
import { attributeOf } from '../../../write/open-text.ts';
import { nameOf } from '../../../write/references.ts';
import type { TagProps } from './PartFields.tsx';

/** What may be chosen; absent where words are typed. */
export function choicesOf(
  name: string,
  { words, store, open, part }: TagProps,
): readonly (readonly [string, string])[] | undefined {
  if (name === 'type') {
    const values = tagRule(part.tag)?.attributes['type']?.value;
    if (part.tag === 'Chart') return chartTypes.map((type) => [type, words.chartTypes[type]] as const);
    return Array.isArray(values) ? values.map((value: string) => [value, value] as const) : undefined;
  }
  if (name === 'data') {
    const written = attributeOf(part, 'data') ?? '';
    const tables = [...store.now().files.keys()].filter((file) => /\.csv$/iu.test(file));
    return [...new Set([written, ...tables.map((file) => `./${file}`)])].map((file) => [file, file] as const);
  }
  if (name === 'spoken-by')
    return [['', words.seldom.notSaid], ...Object.entries(words.seldom.spokenBy)] as const;
  if (name !== 'go-to') return undefined;
  const written = attributeOf(part, 'go-to') ?? '';
  const targets = open.parts.filter(
    (each) => each.sort === 'heading' || (each.sort === 'tag' && each.tag === 'Step'),
  );
  const named = targets.map((each) => [each.id, nameOf(each)] as const);
  const isKnown = written === '' || named.some(([id]) => id === written);
  return [['', words.goesOn], ...(isKnown ? [] : [[written, written] as const]), ...named];
}
