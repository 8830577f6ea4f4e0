import type { TagName } from '../model/tags.ts';
import { tags } from '../model/tags.ts';
import { openingSource } from './attributes.ts';
import { bodyLines, headingLine } from './body.ts';
import { sourceLines } from './escape.ts';
import { tidyBody, type Words, type WrittenBody } from './written.ts';

/** Something to put into a document. */
export type NewPart =
  | { readonly tag: 'Choice'; readonly attributes?: Values; readonly answers: readonly NewAnswer[] }
  | {
      readonly tag: Exclude<TagName, 'Choice' | 'Link'>;
      readonly attributes?: Values;
      readonly body?: WrittenBody;
    }
  | { readonly heading: Words; readonly level: 2 | 3 }
  | { readonly body: WrittenBody };

export interface NewAnswer {
  readonly attributes?: Values;
  readonly body?: WrittenBody;
}

export type Values = Readonly<Record<string, string | undefined>>;

/** Its lines, each after an indent. */
export function newLines(part: NewPart, indent = ''): readonly string[] {
  if ('heading' in part) return [indent + headingLine(part.level, part.heading)];
  if (!('tag' in part)) return bodyLines(tidyBody(part.body), indent);
  const { tag, attributes = {} } = part;
  if (part.tag === 'Choice') {
    const answers = part.answers.flatMap((answer) => newLines({ tag: 'Answer', ...answer }, `${indent}  `));
    return [...opening(tag, attributes, indent, '>'), ...answers, `${indent}</Choice>`];
  }
  const body = tidyBody(('body' in part ? part.body : undefined) ?? []);
  if (tags[tag].holds === 'nothing') return opening(tag, attributes, indent, ' />');
  const leads = tag === 'Answer' && body.length === 0 && (attributes['go-to'] ?? '') !== '';
  if (leads) return opening(tag, attributes, indent, ' />');
  const [first, ...others] = body;
  const line = first?.type === 'paragraph' && others.length === 0 ? sourceLines(first.words) : [];
  const short = `${indent}<${[tag, ...openingSource(tag, attributes)].join(' ')}>${line.join('')}</${tag}>`;
  if (tag === 'Word' && line.length === 1 && short.length <= WIDTH) return [short];
  return [...opening(tag, attributes, indent, '>'), ...bodyLines(body, `${indent}  `), `${indent}</${tag}>`];
}

/** Longer tags have each attribute on a line of its own, as the documents of the library have. */
const WIDTH = 110;

function opening(tag: TagName, values: Values, indent: string, end: string): readonly string[] {
  const attributes = openingSource(tag, values);
  const line = `${indent}<${[tag, ...attributes].join(' ')}${end}`;
  if (line.length <= WIDTH) return [line];
  return [`${indent}<${tag}`, ...attributes.map((each) => `${indent}  ${each}`), indent + end.trim()];
}
