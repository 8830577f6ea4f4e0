import type { Block, Document, Heading, Step } from './document.ts';

/** Where an answer leads: a part, a step, or the first step of a part. */
export interface Target {
  readonly heading?: Heading;
  /** Absent for a part without steps. */
  readonly step?: Step;
}

/** The heading or step with this id. `undefined`: there is none, which the reader reports. */
export function targetOf(id: string, { blocks }: Pick<Document, 'blocks'>): Target | undefined {
  const at = blocks.findIndex((block) => block.id === id);
  const block = blocks[at];
  if (block?.type === 'step') return { step: block };
  if (block?.type !== 'heading') return undefined;
  const after = blocks.slice(at + 1);
  const end = after.findIndex((each) => each.type === 'heading' && each.level <= block.level);
  const part = end === -1 ? after : after.slice(0, end);
  const step = part.find((each): each is Step => each.type === 'step');
  return { heading: block, ...(step && { step }) };
}

/**
 * The id of the first thing to read at a target: what warns of a step stands right before it, and nobody may land behind
 * it. The id itself where there is no such thing.
 */
export function firstOf(id: string, { blocks }: Pick<Document, 'blocks'>): string {
  const at = blocks.findIndex((block) => block.id === id);
  if (blocks[at]?.type !== 'step') return id;
  const before = blocks.slice(0, at);
  const warnings = before.slice(before.findLastIndex(({ type }) => !warns(type)) + 1);
  return warnings[0]?.id ?? id;
}

function warns(type: Block['type']): boolean {
  return type === 'stop' || type === 'emergency';
}
