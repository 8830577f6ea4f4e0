import type { Question } from './questions.ts';

/** An answer with all that it answered, so that it is never taken for the answer to something else. */
export interface GivenAnswer extends Question {
  /** What was typed or chosen, or that a box is ticked. */
  readonly answer: string | true;
}

export interface MatchedAnswers {
  /** By the id of the question as it is now. */
  readonly fitting: ReadonlyMap<string, GivenAnswer['answer']>;
  /** Answers to a question that is still there, but in other words or with other options: by its id. */
  readonly changed: ReadonlyMap<string, readonly GivenAnswer[]>;
  /** Answers to questions that are there no more. */
  readonly gone: readonly GivenAnswer[];
}

/**
 * Finds for each answer the question that it answers. That is the one with the same id, words and options; else the only
 * one with the same words and options, when its id alone changed. No question gets two answers.
 */
export function matchAnswers(given: readonly GivenAnswer[], questions: readonly Question[]): MatchedAnswers {
  const fitting = new Map<string, GivenAnswer['answer']>();
  const changed = new Map<string, GivenAnswer[]>();
  const gone: GivenAnswer[] = [];
  const byId = new Map(questions.map((question) => [question.id, question]));
  const moved: GivenAnswer[] = [];
  for (const each of given) {
    const same = byId.get(each.id);
    if (same && asksTheSame(same, each) && !fitting.has(each.id)) fitting.set(each.id, each.answer);
    else moved.push(each);
  }
  for (const each of moved) {
    const renamed = questions.filter((question) => asksTheSame(question, each));
    const [only] = renamed;
    if (only && renamed.length === 1 && !fitting.has(only.id)) fitting.set(only.id, each.answer);
    else if (byId.has(each.id)) changed.set(each.id, [...(changed.get(each.id) ?? []), each]);
    else gone.push(each);
  }
  return { fitting, changed, gone };
}

function asksTheSame(a: Question, b: Question): boolean {
  return a.sort === b.sort && a.asked === b.asked && JSON.stringify(a.options) === JSON.stringify(b.options);
}
