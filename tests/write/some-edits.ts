import * as fc from 'fast-check';
import { tags } from '../../src/model/tags.ts';
import type { DocumentEdit } from '../../src/write/edit.ts';
import { typedFacts } from '../../src/write/facts.ts';
import type { NewPart } from '../../src/write/new-part.ts';
import { everyPart, type OpenText } from '../../src/write/open-text.ts';
import { paragraphs, type Run, type Words, type WrittenBody } from '../../src/write/written.ts';

/** Words with every sign that means something in the format, in Word, in YAML or at the start of a line. */
const pieces = [
  ...Array.from('*_`[](){}<>&#\\|"\'-+=~!:;,.?/@%^$1) aZé🙂'),
  ' ',
  ' ',
  '\n',
  '- ',
  '1. ',
  '2) ',
  'a) ',
  '• ',
  '– ',
  ' • ',
  '\u2610 ',
  '---',
  '===',
  '**',
  '](',
  '&amp;',
  '&#42;',
  '<Step>',
  '</Step>',
  '< Step',
  '{/* note */}',
  'import x from "y"',
  '<Step done=“x”>',
  '[a] (https://example.org)',
  'words',
  'Wait.',
  '\u00a0',
  '\u00ad',
  '\t',
];

const typed = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''));

/** Whatever somebody types, with a word in it: signs alone are told to the author. */
export const someText = fc.tuple(typed, typed).map(([before, after]) => `${before}word${after}`);

const run: fc.Arbitrary<Run> = fc.oneof(
  { weight: 4, arbitrary: someText.map((text) => ({ text })) },
  someText.map((text) => ({ text, bold: true })),
  someText.map((text) => ({ text, href: 'https://example.org/a_b' })),
);

export const someWords: fc.Arbitrary<Words> = fc.array(run, { minLength: 1, maxLength: 3 });

export const someBody: fc.Arbitrary<WrittenBody> = fc.array(
  fc.oneof(
    someWords.map((words) => ({ type: 'paragraph' as const, words })),
    fc
      .tuple(fc.boolean(), fc.array(someWords, { minLength: 1, maxLength: 3 }))
      .map(([ordered, items]) => ({ type: 'list' as const, ordered, items })),
  ),
  { minLength: 1, maxLength: 3 },
);

/** Numbers from which an edit of any document is made, so that a failing one can be made smaller. */
export const someChoice = fc.record({
  sort: fc.nat(),
  part: fc.nat(),
  other: fc.nat(),
  text: someText,
  body: someBody,
});

/** One edit of this document. */
export function editFrom(
  { sort, part, other, text, body }: typeof someChoice extends fc.Arbitrary<infer T> ? T : never,
  open: OpenText,
): DocumentEdit {
  const all = everyPart(open.parts);
  const chosen = all[part % all.length];
  const id = chosen?.id ?? '';
  const top = open.parts[other % open.parts.length]?.id ?? '';
  const needs = typedFacts(open)['need'];
  const need = Array.isArray(needs) && needs.length > 0 ? part % needs.length : 0;
  const rules =
    chosen?.sort === 'tag'
      ? Object.keys((tags as Record<string, { attributes: object }>)[chosen.tag]?.attributes ?? {})
      : [];
  const name = rules.filter((each) => !['id', 'go-to', 'of', 'data', 'type'].includes(each))[
    other % Math.max(1, rules.length)
  ];
  const by = other % 2 === 0 ? 'up' : 'down';
  const edits: readonly DocumentEdit[] = [
    { do: 'move', id, by },
    part % 4 === 0 ? { do: 'move-before', id } : { do: 'move-before', id, before: top },
    { do: 'add', part: newPart(other, text, body), before: top },
    { do: 'add', part: newPart(part, text, body), after: top },
    { do: 'remove', id },
    { do: 'duplicate', id },
    { do: 'join', id },
    { do: 'split', id, first: paragraphs(text), second: body, done: text },
    { do: 'set-body', id, body },
    { do: 'set-words', id, words: [{ text }] },
    { do: 'set-attribute', id, name: name ?? 'short', value: part % 5 === 0 ? undefined : text },
    { do: 'add-answer', id, answer: { attributes: { when: text }, body } },
    { do: 'set-fact', path: ['title'], value: text },
    { do: 'set-fact', path: ['need', need, 'picture'], value: part % 3 === 0 ? undefined : text },
    { do: 'add-item', path: ['need'], value: part % 2 === 0 ? text : { item: text, amount: '2' }, at: need },
    { do: 'move-item', path: ['need', need], by },
    { do: 'remove-item', path: ['need', need] },
    { do: 'set-fact', path: ['contact', 'phone'], value: '020 7946 0999' },
  ];
  return edits[sort % edits.length] ?? { do: 'remove', id };
}

function newPart(number: number, text: string, body: WrittenBody): NewPart {
  const parts: readonly NewPart[] = [
    { tag: 'Step', attributes: { done: text, picture: 'kettle' }, body },
    { tag: 'Stop', attributes: { short: 'Hot' }, body },
    { tag: 'Word', attributes: { word: text }, body },
    { heading: [{ text }], level: 2 },
    { body },
    {
      tag: 'Choice',
      attributes: { question: text },
      answers: [
        { attributes: { when: 'Yes' }, body },
        { attributes: { when: 'No' }, body },
      ],
    },
    { tag: 'Field', attributes: { label: text, type: 'text' } },
  ];
  return parts[number % parts.length] ?? { body };
}
