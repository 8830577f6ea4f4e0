import type { FormField } from '../../../languages/make-form-words.ts';
import { frontMatterFields } from '../../../model/read/facts/front-matter-fields.ts';
import type { Kind } from '../../../model/document.ts';
import { topicSorts } from '../../../model/topics.ts';
import type { FactPath } from '../../../write/edit.ts';

/** A fact in one line of words or a day. */
export interface FactField {
  readonly name: FormField;
  readonly path: readonly string[];
  /** Where it stands: on the first card, below there because it is seldom changed, on the card of helpers, or of rights. */
  readonly on: 'facts' | 'more' | 'helpers' | 'rights';
  readonly type?: 'date';
  readonly rows?: number;
}

/** The facts that are typed, in their order on each card. */
export const factFields: readonly FactField[] = [
  { name: 'title', path: ['title'], on: 'facts' },
  { name: 'summary', path: ['summary'], rows: 2, on: 'facts' },
  { name: 'time', path: ['time'], on: 'facts' },
  { name: 'place', path: ['place'], on: 'facts' },
  { name: 'ask', path: ['ask'], on: 'helpers' },
  { name: 'contactRole', path: ['contact', 'role'], on: 'helpers' },
  { name: 'contactName', path: ['contact', 'name'], on: 'helpers' },
  { name: 'contactPhone', path: ['contact', 'phone'], on: 'helpers' },
  { name: 'contactText', path: ['contact', 'text'], on: 'helpers' },
  { name: 'contactEmail', path: ['contact', 'email'], on: 'helpers' },
  { name: 'contactWeb', path: ['contact', 'web'], on: 'helpers' },
  { name: 'contactBsl', path: ['contact', 'bsl'], on: 'helpers' },
  { name: 'contactPost', path: ['contact', 'post'], on: 'helpers' },
  { name: 'contactHours', path: ['contact', 'hours'], on: 'helpers' },
  { name: 'serves', path: ['serves'], on: 'more' },
  { name: 'standard', path: ['standard'], on: 'more' },
  { name: 'frequency', path: ['frequency'], on: 'more' },
  { name: 'video', path: ['video'], on: 'more' },
  { name: 'easyReadTwin', path: ['easy-read-twin'], on: 'more' },
  { name: 'twinOf', path: ['twin-of'], on: 'more' },
  { name: 'reviewed', path: ['reviewed'], type: 'date', on: 'more' },
  { name: 'reviewBy', path: ['review-by'], type: 'date', on: 'more' },
  { name: 'consentWho', path: ['consent', 'who'], on: 'rights' },
  { name: 'consentWhen', path: ['consent', 'when'], type: 'date', on: 'rights' },
  { name: 'consentTo', path: ['consent', 'to'], on: 'rights' },
  { name: 'photosBy', path: ['photos-by'], on: 'rights' },
];

/** A fact of a thing in a list. */
interface ThingField {
  readonly name: string;
  readonly label: FormField;
  readonly type?: 'date';
  readonly isOptional?: true;
}

/** The facts that each thing of a list has a field for, in their order. */
export const thingFields: Readonly<
  Record<'need' | 'sources' | 'checked-with-readers', readonly ThingField[]>
> = {
  need: [
    { name: 'item', label: 'need' },
    { name: 'amount', label: 'amount' },
    { name: 'price', label: 'price' },
    { name: 'picture', label: 'picture' },
    { name: 'alt', label: 'alt' },
  ],
  sources: [
    { name: 'title', label: 'sourceTitle' },
    { name: 'year', label: 'sourceYear', isOptional: true },
    { name: 'url', label: 'sourceAddress', isOptional: true },
  ],
  'checked-with-readers': [
    { name: 'date', label: 'readersDate', type: 'date' },
    { name: 'group', label: 'readersGroup' },
    { name: 'place', label: 'readersPlace', isOptional: true },
    { name: 'changed', label: 'readersChanged', isOptional: true },
  ],
};

/** The facts that have a field in the form of a kind. All others are shown as they stand in the text. */
export function factsWithField(kind: Kind): readonly FactPath[] {
  const others = [
    'kind',
    'picture',
    'alt',
    'people',
    'audience',
    'nation',
    'words',
    'editions',
    ...topicSorts,
  ];
  return [
    ...factFields.map(({ path }) => path),
    ...[...others, ...Object.keys(thingFields)].map((name) => [name]),
  ].filter(([name = '']) => isFor(name, kind));
}

/** Whether documents of a kind may have a fact. */
export function isFor(name: string, kind: Kind): boolean {
  const rules: Readonly<Record<string, { readonly kinds?: readonly Kind[] } | undefined>> = frontMatterFields;
  return rules[name]?.kinds?.includes(kind) ?? true;
}
