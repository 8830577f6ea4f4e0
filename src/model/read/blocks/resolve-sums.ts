import type { Block, Field } from '../../document.ts';
import { nearest } from '../../nearest.ts';
import { type BodyReading, either, quote, type Wording } from '../common/reading.ts';

/**
 * Finds the fields that each sum adds, by their ids or labels, and puts their ids in place of what the author wrote. A
 * sum adds numbers or money, and only sums that stand before it, so that none adds itself.
 */
export function resolveSums(blocks: readonly Block[], reading: BodyReading): readonly Block[] {
  if (reading.structureLost) return blocks;
  const fields = blocks.filter((block): block is Field => block.type === 'field');
  /** What can be added by the sum that is looked at, and whether it is money. */
  const units = new Map(
    fields
      .filter(isAmount)
      .map(({ id, field }): [string, Unit] => [id, field === 'money' ? 'money' : 'number']),
  );
  return blocks.map((block) => {
    if (block.type !== 'field' || block.field !== 'sum') return block;
    const parts = block.of.map((name, index) => {
      const found = findField(name, fields);
      const unit = found && units.get(found.id);
      const wrong = unit ? undefined : found ? notAdded(found, block) : notThere(name, block, fields);
      if (wrong) reading.report('wrong-sum', block.attributePlaces?.[`of.${index}`], wrong);
      return found && unit && { id: found.id, unit };
    });
    const known = parts.filter((part) => part !== undefined);
    const [unit = 'number', other] = new Set(known.map((part) => part.unit));
    if (other) reading.report('wrong-sum', block.attributePlaces?.['of'], mixed);
    units.set(block.id, unit);
    return { ...block, of: known.map(({ id }) => id) };
  });
}

type Unit = 'money' | 'number';

function isAmount({ field }: Field): boolean {
  return field === 'money' || field === 'number';
}

function findField(name: string, fields: readonly Field[]): Field | undefined {
  const typed = name.toLowerCase();
  return fields.find(({ id }) => id === name) ?? fields.find(({ label }) => label.toLowerCase() === typed);
}

function notAdded(found: Field, sum: Field): Wording {
  if (found === sum)
    return {
      found: 'This sum adds itself.',
      allowed: ADDED,
      fix: 'Take its own name out of “of”.',
    };
  if (found.field === 'sum')
    return {
      found: `The sum ${quote(found.label)} stands after this one.`,
      allowed: ADDED,
      fix: `Move ${quote(found.label)} before this sum.`,
    };
  return {
    found: `The field ${quote(found.label)} has the type “${found.field}”.`,
    allowed: ADDED,
    fix: 'Write type="number" or type="money" there, or take it out of “of”.',
  };
}

function notThere(name: string, sum: Field, fields: readonly Field[]): Wording {
  const labels = fields.filter((field) => isAmount(field) || field.field === 'sum').map(({ label }) => label);
  const others = labels.filter((label) => label !== sum.label);
  const near = nearest(name, others);
  const shown = near.length > 0 ? near : others.slice(0, 5);
  return {
    found: `There is no field with the label or the id ${quote(name)}.`,
    allowed: ADDED,
    fix:
      near.length > 0
        ? `Did you mean ${either(shown.map(quote))}?`
        : shown.length > 0
          ? `Write ${either(shown.map(quote))}, or put in a field with this label.`
          : 'Put in a field with this label and type="number" or type="money".',
  };
}

const ADDED = 'A sum adds fields of type “number” or “money”, and sums that stand before it.';

const mixed: Wording = {
  found: 'This sum adds money and other numbers.',
  allowed: 'A sum adds only money, or only numbers that are no money.',
  fix: 'Make two sums of it, or change the type of the fields.',
};
