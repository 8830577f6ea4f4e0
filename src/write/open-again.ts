import { factsOf } from '../model/outline.ts';
import { factsTree } from './facts-tree.ts';
import { eolOf, openText } from './open.ts';
import type { InnerPart, OpenPart, OpenText, Stretch, TagPart } from './open-text.ts';

/**
 * Opens what a text has become. Where only its facts are others, all that stands below is what it was, at other places, and is not
 * read again: somebody types into a fact and waits. `undefined`: tags or facts cannot be told from words.
 */
export function openAgain(before: OpenText, text: string): OpenText | undefined {
  const facts = factsOf(text);
  if (!facts || text.slice(facts.end) !== before.text.slice(before.facts.end)) return openText(text);
  if (factsTree(facts.yaml).errors.length > 0) return undefined;
  const by = facts.end - before.facts.end;
  return {
    text,
    eol: eolOf(text),
    facts,
    parts: before.parts.map((part) => movePart(part, by)),
    notes: before.notes.map((note) => move(note, by)),
  };
}

function move({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by };
}

function movePart(part: OpenPart, by: number): OpenPart {
  switch (part.sort) {
    case 'tag':
      return moveTag(part, by);
    case 'list':
      return { ...part, at: move(part.at, by), inner: moveInner(part.inner, by) };
    default:
      return { ...part, at: move(part.at, by) };
  }
}

function moveTag(part: TagPart, by: number): TagPart {
  return {
    ...part,
    at: move(part.at, by),
    attributes: part.attributes.map((attribute) => ({ ...attribute, at: move(attribute.at, by) })),
    opening: move(part.opening, by),
    ...(part.closing && { closing: move(part.closing, by) }),
    inner: moveInner(part.inner, by),
    answers: part.answers.map((answer) => moveTag(answer, by)),
  };
}

function moveInner(inner: readonly InnerPart[], by: number): readonly InnerPart[] {
  return inner.map((each) => ({
    ...each,
    at: move(each.at, by),
    notes: each.notes.map((note) => move(note, by)),
  }));
}
