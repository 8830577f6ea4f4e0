import { textWords } from '../../body-words.ts';
import type { AskedEdition, Block, ChosenBlock } from '../../document.ts';
import { either, quote, type Reading } from '../common/reading.ts';
import { idFromWords } from './ids.ts';
import { listNames, nearestParts } from './named-parts.ts';

/**
 * Editions that show some parts alone name them as answers name where they lead: by words or id. Gives the editions with
 * the ids in place; what names no part is reported with the nearest names, and what would name another part as soon as
 * one is put in before it, with what to do.
 */
export function resolveChosen(
  editions: readonly AskedEdition[],
  blocks: readonly Block[],
  reading: Reading,
): AskedEdition[] {
  return editions.map((edition) =>
    edition.only
      ? { ...edition, only: edition.only.flatMap((each) => resolve(each, blocks, reading)) }
      : edition,
  );
}

function resolve(chosen: ChosenBlock, blocks: readonly Block[], reading: Reading): ChosenBlock[] {
  const block =
    blocks.find(({ id }) => id === chosen.id) ??
    blocks.find((each) => isLasting(each) && each.id === idFromWords(chosen.id));
  if (block && isLasting(block)) return [{ ...chosen, id: block.id }];
  if (block) reportCounted(chosen, block, reading);
  else reportUnknown(chosen, blocks.filter(isLasting), reading);
  return [];
}

/** Its id is written, or comes from its words; not from how many of its sort stand before it. */
function isLasting(block: Block): boolean {
  return (
    block.type === 'heading' ||
    block.type === 'step' ||
    block.type === 'field' ||
    block.attributePlaces?.['id'] !== undefined
  );
}

function reportCounted({ id, place }: ChosenBlock, { type, attributePlaces }: Block, reading: Reading): void {
  const mayHaveId = attributePlaces !== undefined && WITH_ID.has(type);
  reading.report('unknown-part', place, {
    found: `“only” names ${quote(id)}, which is counted: another part has this name when one is put in before it.`,
    allowed: 'It names a heading, a step, or a part with an id that its author wrote.',
    fix: mayHaveId
      ? `Write an id="..." into its tag and name that. Or name the heading that it stands under.`
      : 'Name the heading that it stands under.',
  });
}

const WITH_ID = new Set<Block['type']>(['emergency', 'stop', 'ask', 'tip', 'point', 'do', 'dont', 'choice']);

function reportUnknown({ id, place }: ChosenBlock, parts: readonly Block[], reading: Reading): void {
  const names = parts.map(nameOf);
  const ids = parts.map((part) => part.id);
  const near = nearestParts(id, names, ids);
  reading.report('unknown-part', place, {
    found: `“only” names ${quote(id)}. No part of this document has this name.`,
    allowed: `It is the words or the id of a heading, of a step, or of what has an id="..."${listNames(names)}.`,
    fix:
      near.length > 0
        ? `Did you mean ${either(near.map(quote))}?`
        : 'Copy the words of the heading, or the “short” of the step.',
  });
}

function nameOf(block: Block): string {
  if (block.type === 'heading') return textWords(block.text);
  return block.type === 'step' ? (block.short ?? block.id) : block.id;
}
