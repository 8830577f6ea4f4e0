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
  return (
    <>
      <ChosenField
        name="skin"
        label={words.skin}
        value={people.skin ?? ''}
        choices={[['', words.asDrawn], ...skins.map((each) => [each, words.skins[each]] as const)]}
        change={(chosen) => choose('skin', chosen)}
        told={told}
      />
      <ChosenField
        name="hair"
        label={words.hair}
        value={people.hair ?? ''}
        choices={[['', words.asDrawn], ...hairs.map((each) => [each, words.hairs[each]] as const)]}
        change={(chosen) => choose('hair', chosen)}
        told={untold(told.words)}
      />
    </>
  );
}
