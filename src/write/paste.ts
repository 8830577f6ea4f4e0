import type { Kind } from '../model/document.ts';
import type { DocumentEdit } from './edit.ts';
import type { NewPart } from './new-part.ts';
import type { OpenText } from './open-text.ts';
import type { PastedLine } from './pasted-lines.ts';
import type { Words, WrittenBody, WrittenPart } from './written.ts';
import type { PastedAs } from '../model/pasted-as.ts';

export type { PastedAs };

/** A line with what it becomes, for its author to look at and to change before it is taken. */
export interface PastedPiece {
  readonly as: PastedAs;
  /** The words of the line, and of what goes on with it or lies within it. */
  readonly body: WrittenBody;
}

/** What somebody may choose for a line, by the kind of the document. */
export function pastedChoices(kind: Kind): readonly PastedAs[] {
  return kind === 'task'
    ? ['step', 'need', 'words', 'heading', 'leave out']
    : ['words', 'list', 'heading', 'leave out'];
}

/**
 * What lines become, as it is most often meant: numbers are steps, bullets are what is needed, the rest is words. Where a
 * task has neither numbers nor bullets, three lines and more are steps.
 */
export function piecesOf(lines: readonly PastedLine[], kind: Kind): readonly PastedPiece[] {
  const pieces: PastedPiece[] = [];
  const isTask = kind === 'task';
  const hasLists = lines.some(({ sort }) => sort === 'number' || sort === 'bullet');
  const areSteps = !hasLists && lines.filter(({ sort }) => sort === 'words').length >= FEWEST_STEPS;
  for (const { sort, level, words } of lines) {
    const last = pieces.at(-1);
    const isWithin = (sort === 'number' || sort === 'bullet') && level > 1 && last?.as === 'step';
    if (last && (sort === 'more' || isWithin)) {
      pieces.splice(-1, 1, {
        ...last,
        body: [...last.body, isWithin ? listOf(sort, words) : paragraph(words)],
      });
      continue;
    }
    const as = asOf(sort, isTask, areSteps);
    pieces.push({ as, body: [as === 'list' ? listOf(sort, words) : paragraph(words)] });
  }
  return pieces;
}

/** The edits that put the pieces in: what is needed to the facts, all else behind the last part, in order. */
export function pasteEdits(pieces: readonly PastedPiece[], open: OpenText): readonly DocumentEdit[] {
  const needs = pieces.filter(({ as }) => as === 'need');
  const parts = pieces.flatMap(({ as, body }): NewPart[] => {
    switch (as) {
      case 'step':
        return [{ tag: 'Step', body }];
      case 'heading':
        return [{ heading: wordsOf(body), level: 2 }];
      case 'words':
        return [{ body }];
      case 'list':
        return [
          {
            body: body.map((part) =>
              part.type === 'list' ? part : { type: 'list', ordered: false, items: [part.words] },
            ),
          },
        ];
      default:
        return [];
    }
  });
  const last = open.parts.at(-1)?.id;
  const joined = joinBodies(parts);
  return [
    ...needs.map(({ body }): DocumentEdit => ({
      do: 'add-item',
      path: ['need'],
      value: wordsOf(body)
        .map(({ text }) => text)
        .join(''),
    })),
    ...(joined.length > 0
      ? [{ do: 'add' as const, part: joined, ...(last !== undefined && { after: last }) }]
      : []),
  ];
}

/** Fewer lines than this are a note, not a job. */
const FEWEST_STEPS = 3;

function asOf(sort: PastedLine['sort'], isTask: boolean, areSteps: boolean): PastedAs {
  switch (sort) {
    case 'heading':
      return 'heading';
    case 'number':
      return isTask ? 'step' : 'list';
    case 'bullet':
      return isTask ? 'need' : 'list';
    default:
      return isTask && areSteps ? 'step' : 'words';
  }
}

function paragraph(words: Words): WrittenPart {
  return { type: 'paragraph', words };
}

function listOf(sort: PastedLine['sort'], words: Words): WrittenPart {
  return { type: 'list', ordered: sort === 'number', items: [words] };
}

function wordsOf(body: WrittenBody): Words {
  return body.flatMap((part, index): Words => {
    const own = part.type === 'list' ? part.items.flat() : part.words;
    return index === 0 ? own : [{ text: ' ' }, ...own];
  });
}

/** Lines of one list that follow each other are one list. */
function joinBodies(parts: readonly NewPart[]): readonly NewPart[] {
  const joined: NewPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isList = (each: NewPart | undefined): each is { readonly body: WrittenBody } =>
      each !== undefined &&
      !('tag' in each) &&
      'body' in each &&
      each.body.every(({ type }) => type === 'list');
    if (isList(part) && isList(last)) joined.splice(-1, 1, { body: [...last.body, ...part.body] });
    else joined.push(part);
  }
  return joined;
}
