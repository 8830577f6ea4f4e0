import { csvText } from './csv-text.ts';
import type { GivenAnswer } from './given-answers.ts';

/** The answers of one person, by the id of their question. */
export type PersonsAnswers = ReadonlyMap<string, GivenAnswer['answer']>;

/** What stands in the file for a box that is ticked. */
const TICKED = 'yes';

/**
 * Answers to one form as CSV: a column for each question, by its id, and a line for each person, also where an answer has
 * several. An empty cell is no answer. A chart counts it as it is: `count="how-it-was"`.
 */
export function answersFile(ids: readonly string[], people: readonly PersonsAnswers[]): string {
  const cell = (answer: GivenAnswer['answer'] | undefined): string =>
    answer === true ? TICKED : (answer ?? '').replace(/\s+/gu, ' ').trim();
  return csvText([ids, ...people.map((answers) => ids.map((id) => cell(answers.get(id))))]);
}
