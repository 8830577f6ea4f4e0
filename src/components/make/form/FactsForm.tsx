import type { VNode } from 'preact';
import type { FactPath } from '../../../write/edit.ts';
import { stretchOfFact, type TypedFacts } from '../../../write/facts.ts';
import type { OpenText } from '../../../write/open-text.ts';
import { cardOf } from './card-of.ts';
import { factFields, factsWithField, type FactField, isFor } from './fact-fields.ts';
import type { FormSetting } from './DocumentForm.tsx';
import { FoldCard } from './FoldCard.tsx';
import { GuideFields } from './GuideFields.tsx';
import { wordsAt } from './list-fact.ts';
import { NeedsForm } from './NeedsForm.tsx';
import { OnlyInText } from './OnlyInText.tsx';
import { OwnWords } from './OwnWords.tsx';
import { PapersForm } from './PapersForm.tsx';
import { PeopleField } from './PeopleField.tsx';
import { PictureField } from './PictureField.tsx';
import { RightsForm } from './RightsForm.tsx';
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
  const fieldsOn = (...cards: readonly FactField['on'][]): readonly FactField[] =>
    fitting.filter(({ on }) => cards.includes(on));
  const about = fieldsOn('facts', 'more');
  const helpers = fieldsOn('helpers');
  const rights = fieldsOn('rights');
  const pictureFields = [['picture'], ['alt'], ['people'], ['audience'], ['nation'], ['words']].map((path) =>
    stretchOfFact(open, path),
  );
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
            {fieldsOn('facts').map(field)}
            <GuideFields {...setting} />
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
              {fieldsOn('more').map(field)}
              <OwnWords {...setting} />
              <OnlyInText words={words} sources={factsWithoutField(facts, factsWithField(kind), open)} />
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
      <RightsForm {...setting} toldHere={toldOn('rights')}>
        {rights.map(field)}
        <ToldBeside
          told={restOf(toldOn('rights'), [stretchOfFact(open, ['checked-with-readers']), ...shown(rights)])}
        />
      </RightsForm>
    </section>
  );
}

function textOf(facts: FactsProps['facts'], [name = '', inner]: FactPath): string {
  return wordsAt(facts[name], inner === undefined ? undefined : String(inner));
}
