import type { Edit } from '../model/splice.ts';
import { headingSource, sourceLines } from './escape.ts';
import type { InnerPart, ListPart, OpenText, Stretch, TagPart } from './open-text.ts';
import { tidyBody, type WrittenBody, type WrittenPart } from './written.ts';

/** A body as the lines of a file, each after an indent; an empty line between two parts. */
export function bodyLines(body: WrittenBody, indent: string): string[] {
  return body.flatMap((part, index) => [...(index > 0 ? [''] : []), ...partLines(part, indent)]);
}

/** The line of a heading. */
export function headingLine(level: number, words: Parameters<typeof headingSource>[0]): string {
  return `${'#'.repeat(level)} ${headingSource(words)}`;
}

/**
 * The edits that make a tag hold this body. Parts that stay the same are not touched; notes within a part that changes
 * stand behind it.
 */
export function bodyEdits(part: TagPart, body: WrittenBody, open: OpenText): readonly Edit[] {
  const wanted = tidyBody(body);
  const { inner, opening, closing } = part;
  const hasLines = closing && /^[ \t]*[\r\n]/u.test(open.text.slice(opening.end, closing.start));
  if (!hasLines) return wholeBody(part, wanted, open);
  return inner.some((each) => each.part)
    ? changedParts(inner, wanted, { start: opening.end, end: closing.start }, open)
    : firstBody(closing, wanted, open);
}

/** The same for a list between the tags. */
export function listEdits({ inner, at }: ListPart, body: WrittenBody, open: OpenText): readonly Edit[] {
  return changedParts(inner, tidyBody(body), at, open);
}

/** What stands before an offset on its line, when that is only space. */
export function indentAt(offset: number, text: string): string {
  return /(?:^|[\r\n])([ \t]*)$/u.exec(text.slice(0, offset))?.[1] ?? '';
}

function partLines(part: WrittenPart, indent: string): string[] {
  if (part.type === 'paragraph') return sourceLines(part.words).map((line) => indent + line);
  return part.items.flatMap((item, index) => {
    const mark = part.ordered ? `${index + 1}. ` : '- ';
    const rest = ' '.repeat(mark.length);
    return sourceLines(item).map((line, at) => indent + (at === 0 ? mark : rest) + line);
  });
}

/** A tag on one line, or one that closes itself: it stays on its line where the words are one paragraph. */
function wholeBody(part: TagPart, body: WrittenBody, { text, eol }: OpenText): readonly Edit[] {
  const { opening, closing, inner, tag, at } = part;
  const notes = inner.flatMap((each) => each.notes).map((note) => text.slice(note.start, note.end));
  const [first, ...others] = body;
  const line = first?.type === 'paragraph' && others.length === 0 ? sourceLines(first.words) : [];
  if (!closing && body.length === 0) return [];
  const indent = indentAt(at.start, text);
  const lines = [...bodyLines(body, `${indent}  `), ...notes.map((note) => `${indent}  ${note}`)];
  const many = ['', ...lines, indent].join(eol);
  if (!closing) {
    const slash = text.slice(opening.start, opening.end).search(/\s*\/>$/u);
    return [{ start: opening.start + slash, end: opening.end, text: `>${many}</${tag}>` }];
  }
  const stays = line.length === 1 && notes.length === 0;
  return [{ start: opening.end, end: closing.start, text: stays ? line.join('') : many }];
}

/** The first words of a tag that has none. */
function firstBody(closing: Stretch, body: WrittenBody, { text, eol }: OpenText): readonly Edit[] {
  if (body.length === 0) return [];
  const indent = indentAt(closing.start, text);
  const start = closing.start - indent.length;
  return [
    {
      start,
      end: start,
      text: bodyLines(body, `${indent}  `)
        .map((line) => line + eol)
        .join(''),
    },
  ];
}

/** `room`: between the tags, or the whole of a list that stands alone. */
function changedParts(
  inner: readonly InnerPart[],
  wanted: WrittenBody,
  room: Stretch,
  { text, eol }: OpenText,
): readonly Edit[] {
  const written = inner.filter(({ part }) => part);
  const same = (a: InnerPart | undefined, b: WrittenPart | undefined): boolean => isSame(a?.part, b);
  const most = Math.min(written.length, wanted.length);
  let before = 0;
  while (before < most && same(written[before], wanted[before])) before += 1;
  let after = 0;
  while (after < most - before && same(written.at(-1 - after), wanted.at(-1 - after))) after += 1;
  const old = written.slice(before, written.length - after);
  const fresh = wanted.slice(before, wanted.length - after);
  const indent = indentAt(written[0]?.at.start ?? 0, text);
  const lines = bodyLines(fresh, indent);
  const [first, last] = [old[0], old.at(-1)];
  const [previous, next] = [written[before - 1], written[written.length - after]];
  if (!first || !last) {
    if (fresh.length === 0) return [];
    if (previous) return [put(previous.at.end, eol + eol + lines.join(eol))];
    return [put(next?.at.start ?? room.end, lines.join(eol).slice(indent.length) + eol + eol + indent)];
  }
  const at = { start: first.at.start, end: last.at.end };
  const notes = inner
    .filter((each) => each.at.start >= at.start && each.at.end <= at.end)
    .flatMap((each) => each.notes)
    .map((note) => indent + text.slice(note.start, note.end));
  if (lines.length + notes.length > 0)
    return [{ ...at, text: [...lines, ...notes].join(eol).slice(indent.length) }];
  if (previous) return [{ start: previous.at.end, end: at.end, text: '' }];
  if (next) return [{ start: at.start, end: next.at.start, text: '' }];
  const start = at.start - indent.length;
  return [
    { start, end: at.end + (/^[ \t]*(?:\r\n|\r|\n)/u.exec(text.slice(at.end))?.[0].length ?? 0), text: '' },
  ];
}

function put(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function isSame(a: WrittenPart | undefined, b: WrittenPart | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
