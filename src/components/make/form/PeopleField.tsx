import type { VNode } from 'preact';
import type { PeopleWords } from '../../../languages/make-form-words.ts';
import { hairs, readPeople, skins, writePeople, type People } from '../../../model/people.ts';
import { ChosenField } from './ChosenField.tsx';
import { type Told, untold } from './told.ts';

interface Props {
  readonly words: PeopleWords;
  /** As it stands in the document. */
  readonly value: string;
  readonly change: (value: string) => void;
  readonly told: Told;
}

/** Whom all drawings of a document show: their skin and their hair. */
export function PeopleField({ words, value, change, told }: Props): VNode {
  const people: People = readPeople(value) ?? {};
  const choose = (part: 'skin' | 'hair', chosen: string): void => {
    const { [part]: _, ...other } = people;
    change(writePeople(readPeople([writePeople(other), chosen].filter(Boolean).join(',')) ?? {}));
  };
  const parts = [
    ['skin', skins.map((each) => [each, words.skins[each]] as const), told],
    ['hair', hairs.map((each) => [each, words.hairs[each]] as const), untold(told.words)],
  ] as const;
  return (
    <>
      {parts.map(([part, choices, toldHere]) => (
        <ChosenField
          key={part}
          name={part}
          label={words[part]}
          value={people[part] ?? ''}
          choices={[['', words.asDrawn], ...choices]}
          change={(chosen) => choose(part, chosen)}
          told={toldHere}
        />
      ))}
    </>
  );
}
