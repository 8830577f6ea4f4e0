import { type FieldType, fieldTypes } from './document.ts';

/** Attributes of a field that hold a list. */
export type FieldList = 'options' | 'of' | 'rows' | 'columns';

export interface FieldTypeRule {
  /** What it is for, in a few plain words. */
  readonly about: string;
  /** The lists that it needs. All others are refused. */
  readonly lists: readonly FieldList[];
  /** A tag that an author can copy. */
  readonly example: string;
}

/** How a field can be filled in. This table is data: the reader and the help page read it. */
export const fieldTypeRules: Readonly<Record<FieldType, FieldTypeRule>> = {
  text: { about: 'one line of words', lists: [], example: '<Field label="My name" type="text" />' },
  lines: {
    about: 'several lines of words',
    lists: [],
    example: '<Field label="What I am good at" type="lines" help="Write or draw." />',
  },
  date: { about: 'a day', lists: [], example: '<Field label="I start on" type="date" />' },
  number: {
    about: 'a number',
    lists: [],
    example: '<Field label="Hours on Monday" type="number" help="For example: 4" />',
  },
  money: { about: 'pounds and pence', lists: [], example: '<Field label="Bus fare" type="money" />' },
  sum: {
    about: 'the total of other fields. The page adds up by itself; on paper a person does',
    lists: ['of'],
    example:
      '<Field label="Bus fare" type="money" />\n<Field label="Lunch" type="money" />\n<Field label="What a day costs" type="sum" of="Bus fare; Lunch" />',
  },
  check: {
    about: 'a box to tick',
    lists: [],
    example: '<Field label="I have my copy" type="check" picture="open file folder" />',
  },
  choice: {
    about: 'one answer of two or more',
    lists: ['options'],
    example: '<Field label="I want to work" type="choice" options="Every day; Some days; I am not sure" />',
  },
  faces: {
    about: 'one of three faces: a glad one, one in between, a sad one. The words go from good to bad',
    lists: ['options'],
    example: '<Field label="How my week was" type="faces" options="Good; In between; Bad" />',
  },
  score: {
    about: 'a number from 0 to 5. Two options say what 0 and 5 mean',
    lists: ['options'],
    example: '<Field label="I know what to do" type="score" options="Not at all; Very well" />',
  },
  table: {
    about: 'a box to write in for each row and column',
    lists: ['rows', 'columns'],
    example:
      '<Field label="My week" type="table" rows="Monday; Tuesday" columns="I start at; I finish at" />',
  },
  sign: { about: 'a signature', lists: [], example: '<Field label="My signature" type="sign" />' },
};

/** Which types of field take a list, as the help says it: "Only for choice and faces". */
export function typesWith(list: FieldList): string {
  const types = fieldTypes.filter((type) => fieldTypeRules[type].lists.includes(list));
  return `Only for ${new Intl.ListFormat('en-GB').format(types)}`;
}
