import type { ProjectTerm, RespectfulWord, SetPhrase, Vocabulary } from '../vocabulary.ts';

/** The lists whose phrases rules look for -> what a list says about a phrase. */
export interface PhraseLists {
  readonly simpler: readonly string[];
  readonly wordy: readonly string[];
  readonly setPhrases: SetPhrase;
  readonly idioms: string;
  readonly childish: string;
  readonly respectful: RespectfulWord;
  readonly avoided: ProjectTerm;
  readonly abbreviations: string;
}

export type ListName = keyof PhraseLists;

export interface PhraseList {
  readonly name: ListName;
  readonly phrases: ReadonlyMap<string, PhraseLists[ListName]>;
  /** Whether other forms of the first word count: "carried out" for "carry out". */
  readonly isInflected: boolean;
}

/** All lists of a vocabulary. */
export function listsOf(vocabulary: Vocabulary): PhraseList[] {
  const { simpler, wordy, setPhrases, idioms, childish, respectful, avoided, abbreviations } = vocabulary;
  return [
    { name: 'simpler', phrases: simpler, isInflected: true },
    { name: 'wordy', phrases: wordy, isInflected: true },
    { name: 'setPhrases', phrases: setPhrases, isInflected: true },
    { name: 'idioms', phrases: idioms, isInflected: true },
    { name: 'childish', phrases: childish, isInflected: false },
    { name: 'respectful', phrases: respectful, isInflected: false },
    { name: 'avoided', phrases: avoided, isInflected: true },
    { name: 'abbreviations', phrases: abbreviations.inFull, isInflected: true },
  ];
}
