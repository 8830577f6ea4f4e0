import type { VNode } from 'preact';
import { askedFor, askedNamesFor, type EditionName, leftNames } from '../../../model/edition-names.ts';
import { stretchOfFact } from '../../../write/facts.ts';
import type { DocumentEdit } from '../../../write/edit.ts';
import { referencesIn, resolve } from '../../../write/references.ts';
import type { FactsProps } from './FactsForm.tsx';
import { firstWords } from './first-words.ts';
import { FoldCard } from './FoldCard.tsx';
import { factAt, thingsOf, withoutThing, wordsAt } from './list-fact.ts';
import { nameOfPart } from './name-of-part.ts';
import { restOf, type Told } from './told.ts';
import { type TickChoice, TickList } from './TickList.tsx';
import { TypedField } from './TypedField.tsx';

/** Which papers a document comes in: those that are made besides, of all or of some parts, and those that are left out. */
export function PapersForm(setting: FactsProps & { readonly toldHere: Told }): VNode {
  const { words, kind, facts, open, papers, toldIn, toldHere, editing } = setting;
  const written = thingsOf(facts['editions']);
  const nameOf = (id: EditionName): string => papers[id]?.name ?? id;
  const indexOf = (sort: 'make' | 'leave-out', id: EditionName): number =>
    written.findIndex((each) => wordsAt(each, sort) === id);
  const choice = (sort: 'make' | 'leave-out', id: EditionName): TickChoice => ({
    value: id,
    words: nameOf(id),
    about: papers[id]?.about,
    isTicked: indexOf(sort, id) !== -1,
    tick: (isTicked: boolean): void => {
      const at = indexOf(sort, id);
      if (isTicked) editing.change({ do: 'add-item', path: ['editions'], value: { [sort]: id } });
      else if (at !== -1) editing.change(withoutThing(['editions'], at, facts['editions']));
    },
  });
  const asked = askedNamesFor(kind);
  const made = asked.filter((id) => indexOf('make', id) !== -1);
  const left = leftNames.filter((id) => indexOf('leave-out', id) !== -1);
  const offered = leftNames.filter((id) => papers[id] !== undefined);
  const shown = written.map((_, index) => stretchOfFact(open, ['editions', index]));
  return (
    <FoldCard
      {...setting}
      id="papers"
      sort="facts"
      isFact
      isOptional
      name={words.papers.heading}
      line={[...made.map(nameOf), ...left.map((id) => `${words.papers.without}: ${nameOf(id)}`)].join(', ')}
      told={toldHere}
    >
      {() => (
        <>
          {asked.length > 0 && (
            <TickList
              name="make"
              legend={words.papers.make}
              choices={asked.map((id) => choice('make', id))}
              told={restOf(toldHere, shown)}
            />
          )}
          {made
            .filter((id) => askedFor[id].selects)
            .map((id) => (
              <PartsOfPaper key={id} {...setting} name={nameOf(id)} index={indexOf('make', id)} />
            ))}
          <TickList
            name="leave-out"
            legend={words.papers.leaveOut}
            choices={offered.map((id) => choice('leave-out', id))}
            told={restOf(toldHere, [...shown, stretchOfFact(open, ['editions'])])}
          />
          {left.map((id) => {
            const index = indexOf('leave-out', id);
            return (
              <TypedField
                key={id}
                name={`reason-${id}`}
                label={`${words.papers.reason}: ${nameOf(id)}`}
                value={wordsAt(written[index], 'reason')}
                change={(value) =>
                  void editing.change(
                    { do: 'set-fact', path: ['editions', index, 'reason'], value },
                    `editions ${id}`,
                  )
                }
                told={toldIn(stretchOfFact(open, ['editions', index]))}
              />
            );
          })}
        </>
      )}
    </FoldCard>
  );
}

/** Which parts of a document a paper shows; without any it shows all. */
function PartsOfPaper(setting: FactsProps & { readonly name: string; readonly index: number }): VNode {
  const { words, open, facts, editing, toldIn, name, index } = setting;
  const path = ['editions', index, 'only'];
  const only = factAt(thingsOf(facts['editions'])[index], 'only');
  const chosen = referencesIn(open)
    .filter(({ sort, path: [, at] }) => sort === 'only' && at === index)
    .map((reference) => resolve(reference, open)?.id);
  const add = (id: string): DocumentEdit =>
    only === undefined || only === ''
      ? { do: 'set-fact', path, value: id }
      : { do: 'add-item', path, value: id };
  const parts = open.parts.filter(
    ({ id, sort }) => !id.startsWith('at:') && (sort === 'heading' || sort === 'tag'),
  );
  return (
    <TickList
      name={`only-${index}`}
      legend={`${name}: ${words.papers.only}`}
      hint={words.papers.onlyAbout}
      told={toldIn(stretchOfFact(open, ['editions', index]))}
      choices={parts.map((part) => ({
        value: part.id,
        words: `${nameOfPart(part, open, words)}: ${firstWords(part, open)}`,
        isTicked: chosen.includes(part.id),
        tick: (isTicked) => {
          const at = chosen.indexOf(part.id);
          if (isTicked) editing.change(add(part.id));
          else if (at !== -1) editing.change(withoutThing(path, at, only));
        },
      }))}
    />
  );
}
