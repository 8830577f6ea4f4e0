import { z } from 'zod';
import { kinds, type Kind } from '../../document.ts';
import { type FactRule, type FactRules, shapeOf } from './fact-rules.ts';
import { frontMatterFields } from './front-matter-fields.ts';

/** A JSON Schema, of the version draft-07: editors and what they call read it; of newer ones, some know nothing. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * What may stand at the top of a document, for editors that help who types it. Made of the same table as the reader, which
 * alone has the last word: a schema cannot say that a day is in the calendar, or that a picture is there.
 */
export function frontMatterSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The facts at the top of a Clearstep document',
    ...groupSchema(frontMatterFields),
    allOf: kinds.map((kind) => ({
      if: { properties: { kind: { const: kind } }, required: ['kind'] },
      // oxlint-disable-next-line unicorn/no-thenable
      then: kindSchema(kind, frontMatterFields),
    })),
  };
}

/** What a document of a kind needs, and what it may not have. */
function kindSchema(kind: Kind, rules: FactRules): JsonSchema {
  const all = Object.entries(rules);
  const refused = all.filter(([, { kinds: own }]) => own && !own.includes(kind));
  const needed = all.filter(([, { required }]) => Array.isArray(required) && required.includes(kind));
  return {
    properties: Object.fromEntries(refused.map(([name]) => [name, false])),
    required: needed.map(([name]) => name),
  };
}

function groupSchema(rules: FactRules): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, factSchema(rule)])),
    required: Object.keys(rules).filter((name) => rules[name]?.required === true),
    additionalProperties: false,
  };
}

function factSchema({ about, example, read }: FactRule<unknown>): JsonSchema {
  return { description: `${about}\n\n${example}`, ...valueSchema(read) };
}

function valueSchema(read: z.ZodType): JsonSchema {
  const shape = shapeOf(read);
  if (!shape) return wordsSchema(read);
  if ('group' in shape) {
    const group = groupSchema(shape.group);
    return shape.short === undefined ? group : { anyOf: [anyWords, group] };
  }
  const item = valueSchema(shape.item);
  const list = { type: 'array', items: item };
  return shape.single ? { anyOf: [item, list] } : list;
}

/** The reader takes each value as it was typed; to YAML, some of these are numbers, or yes and no. */
const anyWords: JsonSchema = { type: ['string', 'number', 'boolean'] };

function wordsSchema(read: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(read, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  });
  return 'enum' in schema ? schema : { ...schema, ...anyWords };
}
