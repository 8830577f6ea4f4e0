import type { Field } from '../model/document.ts';
import { addedFields } from '../model/sums.ts';
import { type FlowPart, plain } from './flow.ts';
import type { FlowSetting } from './flow-setting.ts';
import { picturePart } from './picture-part.ts';

/** A field to fill in: its label, its help, and room for the answer. */
export function fieldParts(field: Field, setting: FlowSetting): FlowPart[] {
  const { words } = setting.language;
  const { label, help, picture, of } = field;
  const said = [
    ...(of.length > 0
      ? [words.field.add(addedFields(field, setting.document.blocks).map((each) => each.label))]
      : []),
    ...(field.field === 'date' && help === undefined ? [words.field.day] : []),
    ...(help === undefined ? [] : [help]),
  ];
  return [
    ...picturePart(picture, label, setting),
    ...(field.field === 'check' ? [] : [{ type: 'words', words: bold(label) } as const]),
    ...said.map((each): FlowPart => ({ type: 'words', words: plain(each) })),
    ...answer(field),
  ];
}

/** How many lines there are for a long answer. */
const LINES = 4;

function answer({ field, label, options, rows, columns }: Field): FlowPart[] {
  switch (field) {
    case 'check':
      return [{ type: 'boxes', options: [label] }];
    case 'choice':
    case 'faces':
      return [{ type: 'boxes', options }];
    case 'score':
      return [{ type: 'boxes', options: scores(options) }];
    case 'table':
      return [
        {
          type: 'table',
          caption: label,
          heads: ['', ...columns],
          rows: rows.map((row) => [row, ...columns.map(() => '')]),
        },
      ];
    case 'lines':
      return [{ type: 'blank', lines: LINES }];
    case 'text':
    case 'date':
    case 'number':
    case 'money':
    case 'sum':
    case 'sign':
      return [{ type: 'blank', lines: 1 }];
  }
}

/** 0 to 5, with the words at both ends. */
function scores([least = '', most = '']: readonly string[]): string[] {
  return [`0 ${least}`, '1', '2', '3', '4', `5 ${most}`].map((each) => each.trim());
}

function bold(words: string): ReturnType<typeof plain> {
  return plain(words).map((span) => ({ ...span, bold: true }));
}
