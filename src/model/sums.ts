import type { Block, Field } from './document.ts';

/** Whether an amount is money: a sum of money is. `blocks` are those of its document. */
export function isMoney(field: Field, blocks: readonly Block[]): boolean {
  if (field.field !== 'sum') return field.field === 'money';
  const [first] = addedFields(field, blocks);
  return first !== undefined && isMoney(first, blocks);
}

/** The fields that a sum adds, in the order of its author. Empty for all others. */
export function addedFields({ of }: Field, blocks: readonly Block[]): Field[] {
  return of.flatMap((id) =>
    blocks.filter((block): block is Field => block.type === 'field' && block.id === id),
  );
}
