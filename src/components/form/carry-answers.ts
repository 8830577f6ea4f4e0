import type { GivenAnswer } from '../../model/given-answers.ts';
import { carried, carry } from '../keep.ts';

/** Answers go over a reload in the storage of this tab alone, and leave it as soon as the page is there again. */
const key = `clearstep-carried:${location.pathname}`;

/** Whether the browser has them. Some refuse. */
export function carryAnswers(answers: readonly GivenAnswer[]): boolean {
  return carry(key, JSON.stringify(answers));
}

/** Undefined when none were carried. */
export function carriedAnswers(): readonly GivenAnswer[] | undefined {
  const entry = carried(key);
  return entry === undefined ? undefined : (JSON.parse(entry) as GivenAnswer[]);
}
