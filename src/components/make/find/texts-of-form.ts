import { topicSorts } from '../../../model/topics.ts';
import { type TypedFacts, typedFacts } from '../../../write/facts.ts';
import { attributeOf, everyPart, type OpenPart, type OpenText } from '../../../write/open-text.ts';
import { openShow } from '../../../write/show.ts';
import { openTable } from '../../../write/table.ts';
import { typedBody, typedWords } from '../../../write/typed-body.ts';
import { factCards } from '../form/card-of.ts';
import { attributesWithField, before, chosenAttributes } from '../form/part-labels.ts';
import { tableOf } from '../form/table-of.ts';
import type { OpenDocument } from '../open-document.ts';

/** What is typed into a field, and the card of the form on which the field stands. */
export interface TextOfForm {
  readonly card: string;
  readonly text: string;
}

/** All that is typed into the fields of a document's form, in their order: facts, parts and the tables of charts. */
export function textsOfForm(open: OpenText, files: OpenDocument['files']): readonly TextOfForm[] {
  const facts = Object.entries(typedFacts(open)).flatMap(([name, fact]) =>
    chosenFacts.has(name) ? [] : wordsIn(fact).map((text) => ({ card: cardOfFact(name), text })),
  );
  const parts = open.parts.flatMap((part) =>
    [
      ...everyPart([part]).flatMap((each) => textsOfPart(each, open)),
      ...cellsOf(files.get(tableOf(part) ?? '')),
    ].map((text) => ({ card: part.id, text })),
  );
  // Cards of facts stand one after the other, whatever the order of the facts.
  const order = ['facts', ...Object.keys(factCards)];
  return [...facts.toSorted((a, b) => order.indexOf(a.card) - order.indexOf(b.card)), ...parts].filter(
    ({ text }) => text !== '',
  );
}

/** Facts that are chosen from a list or ticked. */
const chosenFacts: ReadonlySet<string> = new Set([...topicSorts, 'kind', 'people', 'audience', 'nation']);

function cardOfFact(name: string): string {
  const found = Object.entries<readonly string[]>(factCards).find(([, names]) => names.includes(name));
  return found?.[0] ?? 'facts';
}

function wordsIn(fact: TypedFacts): readonly string[] {
  return typeof fact === 'string' ? [fact] : Object.values(fact).flatMap(wordsIn);
}

function textsOfPart(part: OpenPart, { text }: OpenText): readonly string[] {
  if (part.sort === 'other') return [text.slice(part.at.start, part.at.end)];
  if (part.sort === 'list') return [typedBody(part.body)];
  if (part.sort !== 'tag') return [typedWords(part.words)];
  const typed = attributesWithField(part.tag).filter((name) => !chosenAttributes.has(name));
  const valuesOf = (name: string): readonly string[] => {
    const value = attributeOf(part, name) ?? '';
    return name === 'show' ? wordsOfMarks(value) : [value];
  };
  return [
    ...typed.filter((name) => before.has(name)).flatMap(valuesOf),
    typedBody(part.body),
    ...typed.filter((name) => !before.has(name)).flatMap(valuesOf),
  ];
}

function wordsOfMarks(show: string): readonly string[] {
  return openShow(show).flatMap((mark) => ('words' in mark ? [mark.words] : []));
}

function cellsOf(bytes: Uint8Array | undefined): readonly string[] {
  if (!bytes) return [];
  return openTable(new TextDecoder().decode(bytes)).lines.flatMap((line) => line.map(({ words }) => words));
}
