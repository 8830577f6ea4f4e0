import { textWords } from './body-words.ts';
import type { Block, Document, Field, Heading } from './document.ts';
import { hash } from './hash.ts';
import { idFromWords } from './read/blocks/ids.ts';

/**
 * One place for one answer: a field, or one box of a table. An answer belongs to all of it. Where the words of the
 * question or its options are no longer what somebody answered, the answer may mean the contrary.
 */
export interface Question {
  /** Of the field; of a box in a table, the table's with the words of row and column. The PDF calls it by this name. */
  readonly id: string;
  /** Words, a tick, or one of the options. */
  readonly sort: 'words' | 'tick' | 'option';
  /** All that is asked: the label; before a box to tick, the heading that it stands under. */
  readonly asked: string;
  readonly options: readonly string[];
}

/** Everything that a document asks, in order. */
export function questionsOf({ blocks }: Pick<Document, 'blocks'>): Question[] {
  return blocks.flatMap((block) => (block.type === 'field' ? questionsOfField(block, blocks) : []));
}

/** What one field asks. `blocks` are those of its document. */
export function questionsOfField(field: Field, blocks: readonly Block[]): Question[] {
  const { id, label } = field;
  switch (field.field) {
    case 'check':
      return [{ id, sort: 'tick', asked: withHeading(field, blocks), options: [] }];
    case 'choice':
    case 'faces':
      return [{ id, sort: 'option', asked: label, options: field.options }];
    case 'score':
      return [{ id, sort: 'option', asked: label, options: scoreOptions(field) }];
    case 'table':
      return field.rows.flatMap((row) =>
        field.columns.map((column): Question => ({
          id: `${id}--${idFromWords(row)}--${idFromWords(column)}`,
          sort: 'words',
          asked: `${label}: ${row}, ${column}`,
          options: [],
        })),
      );
    default:
      return [{ id, sort: 'words', asked: label, options: [] }];
  }
}

/** 0 to 5. The ends carry their words, so that an answer is lost when they are turned round. */
function scoreOptions({ options: [worst = '', best = ''] }: Pick<Field, 'options'>): string[] {
  return [`0: ${worst}`, '1', '2', '3', '4', `5: ${best}`];
}

/** The version of a form, as 8 letters and digits: it changes when a question or one of its options does. */
export function formVersion(document: Pick<Document, 'blocks'>): string | undefined {
  const questions = questionsOf(document);
  return questions.length === 0 ? undefined : hash(JSON.stringify(questions));
}

/** The heading that a field stands under. */
export function headingOver(field: Field, blocks: readonly Block[]): Heading | undefined {
  return blocks
    .slice(0, blocks.indexOf(field))
    .findLast((block): block is Heading => block.type === 'heading');
}

/** A box to tick often is an answer itself: "Pictures" under "What helps me". */
function withHeading(field: Field, blocks: readonly Block[]): string {
  const heading = headingOver(field, blocks);
  return heading ? `${textWords(heading.text)}: ${field.label}` : field.label;
}
