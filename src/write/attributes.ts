import { type TagName, tagRule, tags } from '../model/tags.ts';
import type { Edit } from '../model/splice.ts';
import { indentAt } from './body.ts';
import { attributeSource } from './escape.ts';
import type { OpenText, TagPart } from './open-text.ts';
import { tidyLine } from './written.ts';

/**
 * The edits that give an attribute of a tag this value; others are not touched. Without a value the attribute goes, but
 * one that the tag has to have stays empty, so that its author is asked for it. `gone`: attributes that other edits take
 * away at the same time, beside which nothing can be put.
 */
export function attributeEdits(
  part: TagPart,
  name: string,
  value: string | undefined,
  { text, eol }: OpenText,
  gone: ReadonlySet<string> = new Set(),
): readonly Edit[] {
  const words = tidyLine(value ?? '');
  const written = part.attributes.find((each) => each.name === name);
  const isNeeded = tagRule(part.tag)?.attributes[name]?.required === true;
  if (words === '' && !isNeeded) {
    if (!written) return [];
    const space = /\s*$/u.exec(text.slice(0, written.at.start))?.[0].length ?? 0;
    return [{ start: written.at.start - space, end: written.at.end, text: '' }];
  }
  if (written) return written.value === words ? [] : [{ ...written.at, text: attributeSource(name, words) }];
  const staying = part.attributes.filter((each) => !gone.has(each.name));
  const next = nextWritten(part.tag, name, staying);
  const last = staying.at(-1);
  // Where each stands on a line of its own, so does the new one.
  const line = indentAt(part.attributes[0]?.at.start ?? 0, text);
  const isTall = line !== '' && part.attributes.length > 0;
  const between = isTall ? eol + line : ' ';
  if (next)
    return [{ start: next.at.start, end: next.at.start, text: attributeSource(name, words) + between }];
  const at = last ? last.at.end : part.opening.start + 1 + part.tag.length;
  return [{ start: at, end: at, text: between + attributeSource(name, words) }];
}

/** A tag with its attributes in the order of the table of tags; those without a value are left out, needed ones are empty. */
export function openingSource(
  tag: TagName,
  values: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return Object.entries(tagRule(tag)?.attributes ?? {}).flatMap(([name, { required }]) => {
    const value = tidyLine(values[name] ?? '');
    return value === '' && required !== true ? [] : [attributeSource(name, value)];
  });
}

/** Authors find a new attribute where the table of tags has it: before the first one that follows there. */
function nextWritten(
  tag: string,
  name: string,
  attributes: TagPart['attributes'],
): TagPart['attributes'][number] | undefined {
  const order = Object.keys(
    (tags as Readonly<Record<string, { attributes: object }>>)[tag]?.attributes ?? {},
  );
  const rank = order.indexOf(name);
  return attributes.find((each) => order.indexOf(each.name) > rank);
}
