import { tagRule } from '../../../model/tags.ts';
import { stretchOfFact, type TypedFacts } from '../../../write/facts.ts';
import type { FactPath } from '../../../write/edit.ts';
import type { InnerPart, OpenText, TagPart } from '../../../write/open-text.ts';

/** The attributes and the words of a tag that its fields do not show, as they stand in the text. */
export function tagsWithoutField(
  part: TagPart,
  shown: readonly string[],
  { text }: OpenText,
): readonly string[] {
  const written = ({ at }: Pick<InnerPart, 'at'>): string => text.slice(at.start, at.end);
  if (!tagRule(part.tag)) return [written(part)];
  // An id is no matter of readers: it is kept for what leads here.
  const attributes = part.attributes.filter(({ name }) => name !== 'id' && !shown.includes(name));
  const inner = part.inner.filter((each) => each.part === undefined && each.notes.length === 0);
  return [...attributes, ...(part.answers.length > 0 ? [] : inner)].map(written);
}

/** The facts that no field shows, as they stand in the text. */
export function factsWithoutField(
  facts: Readonly<Record<string, TypedFacts>>,
  shown: readonly FactPath[],
  open: OpenText,
): readonly string[] {
  const isShown = (path: FactPath): boolean => shown.some((each) => each.join('.') === path.join('.'));
  const source = (path: FactPath): string => {
    const at = stretchOfFact(open, path);
    return `${path.join(': ')}: ${at ? open.text.slice(at.start, at.end) : ''}`;
  };
  return Object.entries(facts).flatMap(([name, value]) => {
    if (isShown([name])) return [];
    const inner = shown.some(([first, second]) => first === name && second !== undefined);
    if (!inner || typeof value === 'string' || Array.isArray(value)) return [source([name])];
    return Object.keys(value)
      .map((each) => [name, each])
      .filter((path) => !isShown(path))
      .map(source);
  });
}
