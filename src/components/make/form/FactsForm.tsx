import type { VNode } from 'preact';
import type { FormField } from '../../../languages/make-form-words.ts';
import type { Kind } from '../../../model/document.ts';
import { frontMatterFields } from '../../../model/read/facts/front-matter-fields.ts';
import type { FactPath } from '../../../write/edit.ts';
import { stretchOfFact, type TypedFacts } from '../../../write/facts.ts';
import type { OpenText } from '../../../write/open-text.ts';
import type { FormSetting } from './DocumentForm.tsx';
import { NeedsForm } from './NeedsForm.tsx';
import { PictureField } from './PictureField.tsx';
import { TypedField } from './TypedField.tsx';

interface Props extends FormSetting {
  readonly open: OpenText;
  readonly facts: Readonly<Record<string, TypedFacts>>;
}

/** The facts of a document that its kind has. */
export function FactsForm(setting: Props): VNode {
  const { words, kind, store, names, editing, facts, open, toldIn } = setting;
  const set = (path: FactPath, value: string): void =>
    void editing.change({ do: 'set-fact', path, value }, path.join('.'));
  const text = (path: FactPath): string => {
    const [name = '', inner] = path;
    const fact = facts[name];
    const found =
      inner === undefined
        ? fact
        : typeof fact === 'object' && !Array.isArray(fact)
          ? (fact as Record<string, TypedFacts>)[inner]
          : undefined;
    return typeof found === 'string' ? found : '';
  };
  const field = ({ name, path, type, rows }: FactField): VNode => (
    <TypedField
      key={name}
      name={name}
      label={words.field[name]}
      value={text(path)}
      change={(value) => set(path, value)}
      {...(type && { type })}
      {...(rows !== undefined && { rows })}
      told={toldIn(stretchOfFact(open, path))}
    />
  );
  const fitting = factFields.filter(({ path: [name] }) => isFor(String(name), kind));
  return (
    <section aria-labelledby="make-form-facts">
      <h3 id="make-form-facts">{words.facts}</h3>
      {fitting.filter(({ isLast }) => !isLast).map(field)}
      <PictureField
        store={store}
        names={names}
        value={text(['picture'])}
        alt={text(['alt'])}
        about={text(['title'])}
        told={toldIn(stretchOfFact(open, ['picture']))}
        altTold={toldIn(stretchOfFact(open, ['alt']))}
        change={(value) => set(['picture'], value)}
        changeAlt={(value) => set(['alt'], value)}
        say={editing.say}
      />
      {isFor('need', kind) && <NeedsForm {...setting} />}
      <details>
        <summary>{words.more}</summary>
        {fitting.filter(({ isLast }) => isLast).map(field)}
      </details>
    </section>
  );
}

interface FactField {
  readonly name: FormField;
  readonly path: readonly string[];
  readonly type?: 'date';
  readonly rows?: number;
  /** It is seldom changed, so it stands below. */
  readonly isLast?: true;
}

const factFields: readonly FactField[] = [
  { name: 'title', path: ['title'] },
  { name: 'summary', path: ['summary'], rows: 2 },
  { name: 'time', path: ['time'] },
  { name: 'place', path: ['place'] },
  { name: 'ask', path: ['ask'] },
  { name: 'contactRole', path: ['contact', 'role'] },
  { name: 'contactPhone', path: ['contact', 'phone'] },
  { name: 'contactEmail', path: ['contact', 'email'] },
  { name: 'serves', path: ['serves'], isLast: true },
  { name: 'reviewed', path: ['reviewed'], type: 'date', isLast: true },
  { name: 'reviewBy', path: ['review-by'], type: 'date', isLast: true },
];

function isFor(name: string, kind: Kind): boolean {
  const rules: Readonly<Record<string, { readonly kinds?: readonly Kind[] } | undefined>> = frontMatterFields;
  return rules[name]?.kinds?.includes(kind) ?? true;
}
