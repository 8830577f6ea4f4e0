import type { VNode } from 'preact';
import type { FormField } from '../../../languages/make-form-words.ts';
import type { Kind } from '../../../model/document.ts';
import { topicSorts } from '../../../model/topics.ts';
import { frontMatterFields } from '../../../model/read/facts/front-matter-fields.ts';
import type { FactPath } from '../../../write/edit.ts';
import { stretchOfFact, type TypedFacts } from '../../../write/facts.ts';
import type { OpenText } from '../../../write/open-text.ts';
import { cardOf, factCards } from './card-of.ts';
import type { FormSetting } from './DocumentForm.tsx';
import { FoldCard } from './FoldCard.tsx';
import { NeedsForm } from './NeedsForm.tsx';
import { OnlyInText } from './OnlyInText.tsx';
import { PapersForm } from './PapersForm.tsx';
import { PeopleField } from './PeopleField.tsx';
import { PictureField } from './PictureField.tsx';
import { SourcesForm } from './SourcesForm.tsx';
import { restOf, type Told } from './told.ts';
import { ToldBeside } from './ToldBeside.tsx';
import { TopicsForm } from './TopicsForm.tsx';
import { TypedField } from './TypedField.tsx';
import { factsWithoutField } from './without-field.ts';

/** What the cards of the facts have at hand. */
export interface FactsProps extends FormSetting {
  readonly open: OpenText;
  readonly facts: Readonly<Record<string, TypedFacts>>;
  /** Of the whole document. */
  readonly told: Told;
}

/** The facts of a document that its kind has: what it is, what is needed, and who can help. */
export function FactsForm(setting: FactsProps): VNode {
  const { words, kind, store, editing, facts, open, toldIn, told } = setting;
  const set = (path: FactPath, value: string): void =>
    void editing.change({ do: 'set-fact', path, value }, path.join('.'));
  const text = (path: FactPath): string => textOf(facts, path);
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
  const toldOn = (card: string): Told => ({
    ...told,
    messages: told.messages.filter(({ place }) => place && cardOf(open, place.start.offset) === card),
  });
  const fitting = factFields.filter(({ path: [name] }) => isFor(String(name), kind));
  const shown = (fields: readonly FactField[]): readonly ReturnType<typeof stretchOfFact>[] =>
    fields.map(({ path }) => stretchOfFact(open, path));
  const about = fitting.filter(({ path: [name] }) => !isHelper(name));
  const helpers = fitting.filter(({ path: [name] }) => isHelper(name));
  const pictureFields = [['picture'], ['alt'], ['people']].map((path) => stretchOfFact(open, path));
  const withField: readonly FactPath[] = [
    ...fitting.map(({ path }) => path),
    ...['kind', 'picture', 'alt', 'people', 'sources', 'editions', ...topicSorts].map((name) => [name]),
    ...(isFor('need', kind) ? [['need']] : []),
  ];
  return (
    <section aria-label={words.facts} class="make-cards">
      <FoldCard
        {...setting}
        id="facts"
        sort="facts"
        isFact
        name={words.facts}
        picture={text(['picture'])}
        line={text(['title'])}
        told={toldOn('facts')}
      >
        {() => (
          <>
            {about.filter(({ isLast }) => !isLast).map(field)}
            <PictureField
              store={store}
              pictures={setting.pictures}
              value={text(['picture'])}
              alt={text(['alt'])}
              about={text(['title'])}
              told={toldIn(stretchOfFact(open, ['picture']))}
              altTold={toldIn(stretchOfFact(open, ['alt']))}
              change={(value) => set(['picture'], value)}
              changeAlt={(value) => set(['alt'], value)}
              say={editing.say}
            />
            <PeopleField
              words={words.people}
              value={text(['people'])}
              change={(value) => set(['people'], value)}
              told={toldIn(stretchOfFact(open, ['people']))}
            />
            <ToldBeside told={restOf(toldOn('facts'), [...shown(about), ...pictureFields])} />
            <details>
              <summary>{words.more}</summary>
              {about.filter(({ isLast }) => isLast).map(field)}
              <OnlyInText words={words} sources={factsWithoutField(facts, withField, open)} />
            </details>
          </>
        )}
      </FoldCard>
      {isFor('need', kind) && <NeedsForm {...setting} toldHere={toldOn('needs')} />}
      {helpers.length > 0 && (
        <FoldCard
          {...setting}
          id="helpers"
          sort="facts"
          isFact
          name={words.helpers}
          line={helpers.map(({ path }) => text(path)).find((words) => words !== '') ?? ''}
          told={toldOn('helpers')}
        >
          {() => (
            <>
              {helpers.map(field)}
              <ToldBeside told={restOf(toldOn('helpers'), shown(helpers))} />
            </>
          )}
        </FoldCard>
      )}
      <TopicsForm {...setting} toldHere={toldOn('topics')} />
      <PapersForm {...setting} toldHere={toldOn('papers')} />
      <SourcesForm {...setting} toldHere={toldOn('sources')} />
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

function isHelper(name: string | undefined): boolean {
  return factCards.helpers.some((each) => each === name);
}

function isFor(name: string, kind: Kind): boolean {
  const rules: Readonly<Record<string, { readonly kinds?: readonly Kind[] } | undefined>> = frontMatterFields;
  return rules[name]?.kinds?.includes(kind) ?? true;
}

function textOf(facts: FactsProps['facts'], [name = '', inner]: FactPath): string {
  const fact = facts[name];
  const isGroup = typeof fact === 'object' && !Array.isArray(fact);
  const found =
    inner === undefined ? fact : isGroup ? (fact as Record<string, TypedFacts>)[inner] : undefined;
  return typeof found === 'string' ? found : '';
}
