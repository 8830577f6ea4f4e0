import { type Edit, splice } from '../model/splice.ts';
import { tagRule } from '../model/tags.ts';
import { attributeEdits } from './attributes.ts';
import { bodyEdits, headingLine, indentAt, listEdits } from './body.ts';
import type { DocumentEdit, Edited, Refusal } from './edit.ts';
import { sourceLines } from './escape.ts';
import { factEdits, itemEdits, swapItemEdits, withoutItemEdits } from './facts.ts';
import { followNames, type Kept } from './follow-names.ts';
import { openAgain } from './open-again.ts';
import { attributeOf, findPart, type OpenPart, type OpenText } from './open-text.ts';
import { Refused } from './refused.ts';
import { addAnswer, addParts, duplicatePart, movePart, movePartBefore, removePart } from './rearrange.ts';
import { joinSteps, splitStep } from './steps.ts';
import { tidyBody, tidyWords } from './written.ts';

/** The edits of the text that an edit of the document comes to. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** Which part stands at each place between the tags afterwards: one that was there by its id, a new one by nothing. */
  readonly order: readonly (string | undefined)[];
  /** The part that it is about: its id before, or its place where it is new. */
  readonly about?: string | number;
  /** Parts that live on in another one, by their ids: steps that were joined with the one before. */
  readonly became?: ReadonlyMap<string, string>;
}

/**
 * The text with one edit made and everything else as it was: notes, order, empty lines, unknown facts, line ends. What
 * names a part follows it: an answer that leads to a heading still leads there when its words change. An edit that cannot
 * be made says why, and nothing is changed.
 *
 * `kept`: ids that somebody outside knows (translations, a person's own version, a coach's records); a step or a field
 * keeps such an id when its words change, because it is written into its tag.
 */
export function applyEdit(open: OpenText, edit: DocumentEdit, kept: Kept = new Set()): Edited {
  try {
    return applyPlan(open, planOf(open, edit), kept);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { because, named } = error;
    return { ok: false, because, ...(named !== undefined && { named }) };
  }
}

/** The same for edits of the text that were planned together, such as all those of a person's own version. */
export function applyPlan(open: OpenText, { edits, order, about, became }: Plan, kept: Kept): Edited {
  if (edits.length === 0)
    return { ok: true, open, ids: new Map(), ...(typeof about === 'string' && { id: about }) };
  const changed = openAgain(open, splice(open.text, edits));
  if (!changed || changed.parts.length !== order.length) return wouldBreak;
  const followed = followNames({ before: open, after: changed, order, became, kept });
  if (!followed) return wouldBreak;
  const id =
    typeof about === 'string'
      ? idAfter(about, open, followed, order)
      : about === undefined
        ? undefined
        : followed.parts[about]?.id;
  const ids = new Map(
    order.flatMap((was, index): [string, string][] => {
      const now = followed.parts[index]?.id;
      return was === undefined || now === undefined ? [] : [[was, now]];
    }),
  );
  return { ok: true, open: followed, ids, ...(id !== undefined && { id }) };
}

/** It cannot be written without breaking something near it. */
const wouldBreak: Refusal = { ok: false, because: 'would-break' };

function planOf(open: OpenText, edit: DocumentEdit): Plan {
  const order: readonly (string | undefined)[] = open.parts.map(({ id }) => id);
  switch (edit.do) {
    case 'set-body': {
      const part = partWith(edit.id, open);
      if (part.sort === 'list') {
        const edits = listEdits(part, edit.body, open);
        if (edits.some(({ text }) => text === '')) throw new Refused('no-words-left');
        // Lists of both sorts, or words between them, are parts of their own.
        const others = tidyBody(edit.body).slice(1);
        const behind = order.indexOf(edit.id) + 1;
        return { edits, order: order.toSpliced(behind, 0, ...others.map(() => undefined)), about: edit.id };
      }
      if (part.sort !== 'tag' || tagRule(part.tag)?.holds !== 'text') throw new Refused('no-text-here');
      return { edits: bodyEdits(part, edit.body, open), order, about: edit.id };
    }
    case 'set-words':
      return { edits: wordsEdits(partWith(edit.id, open), edit, open), order, about: edit.id };
    case 'set-attribute': {
      const part = partWith(edit.id, open);
      if (part.sort !== 'tag' || tagRule(part.tag)?.attributes[edit.name] === undefined)
        throw new Refused('no-attribute-here', edit.name);
      return { edits: attributeEdits(part, edit.name, edit.value, open), order, about: edit.id };
    }
    case 'move':
      return movePart(open, edit);
    case 'move-before':
      return movePartBefore(open, edit);
    case 'add':
      return addParts(open, edit);
    case 'add-answer':
      return addAnswer(open, edit);
    case 'remove':
      return removePart(open, edit.id);
    case 'duplicate':
      return duplicatePart(open, edit.id);
    case 'split':
      return splitStep(open, edit);
    case 'join':
      return joinSteps(open, edit.id);
    case 'set-fact':
      return { edits: orRefuse(factEdits(open, edit.path, edit.value)), order };
    case 'add-item':
      return { edits: orRefuse(itemEdits(open, edit.path, edit.value, edit.at)), order };
    case 'remove-item':
      return { edits: orRefuse(withoutItemEdits(open, [edit.path])), order };
    case 'move-item': {
      const at = Number(edit.path.at(-1)) - (edit.by === 'up' ? 1 : 0);
      if (at < 0) throw new Refused('first-one');
      const edits = swapItemEdits(open, [...edit.path.slice(0, -1), at]);
      if (!edits) throw new Refused('last-one');
      return { edits, order };
    }
  }
}

function wordsEdits(
  part: OpenPart,
  { words }: Extract<DocumentEdit, { do: 'set-words' }>,
  { text, eol }: OpenText,
): readonly Edit[] {
  if (part.sort !== 'heading' && part.sort !== 'paragraph') throw new Refused('no-text-here');
  const wanted = tidyWords(words);
  if (wanted.length === 0) throw new Refused('no-words-left');
  if (JSON.stringify(wanted) === JSON.stringify(part.words)) return [];
  const indent = indentAt(part.at.start, text);
  const notes = [...text.slice(part.at.start, part.at.end).matchAll(/\{\s*\/\*[\s\S]*?\*\/\s*\}/gu)].map(
    ([note]) => note,
  );
  const lines =
    part.sort === 'heading'
      ? [[headingLine(part.level ?? 2, wanted), ...notes].join(' ')]
      : [...sourceLines(wanted).map((line, index) => (index === 0 ? line : indent + line)), ...notes];
  return [{ ...part.at, text: lines.join(eol) }];
}

function partWith(id: string, open: OpenText): OpenPart {
  const part = findPart(open, id);
  if (!part) throw new Refused('gone');
  return part;
}

function orRefuse(edits: readonly Edit[] | undefined): readonly Edit[] {
  if (edits) return edits;
  throw new Refused('facts');
}

/** The id that a part has afterwards. An answer is found in its choice. */
function idAfter(
  id: string,
  before: OpenText,
  after: OpenText,
  order: readonly (string | undefined)[],
): string | undefined {
  const index = order.indexOf(id);
  if (index !== -1) return after.parts[index]?.id;
  for (const part of before.parts) {
    const at = part.sort === 'tag' ? part.answers.findIndex((answer) => answer.id === id) : -1;
    if (at === -1 || part.sort !== 'tag') continue;
    const choice = after.parts[order.indexOf(part.id)];
    const answers = choice?.sort === 'tag' ? choice.answers : [];
    const when = part.answers[at] && attributeOf(part.answers[at], 'when');
    return (answers.find((each) => attributeOf(each, 'when') === when) ?? answers[at])?.id;
  }
  return undefined;
}
