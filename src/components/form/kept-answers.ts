import type { GivenAnswer } from '../../model/given-answers.ts';
import { keep, kept, keptKeys } from '../keep.ts';

/**
 * What is kept on this device, in the browser's own storage and under the page's own address. Nothing is kept until
 * the reader asks for it; once there is an entry, even an empty one, the reader has.
 */
const PREFIX = 'clearstep-form:';
const key = `${PREFIX}${location.pathname}`;

/** A device changes hands. After so many days without a change, what is kept goes. */
export const DAYS_KEPT = 30;
const DAY = 24 * 60 * 60 * 1000;

export interface KeptAnswers {
  /** ISO date and time of the last change. */
  readonly changed: string;
  readonly answers: readonly GivenAnswer[];
}

/** Undefined when the reader has not asked to keep anything. */
export function keptAnswers(): KeptAnswers | undefined {
  const entry = readEntry(key);
  return entry && 'answers' in entry ? entry : undefined;
}

/** Whether the browser has kept them. Some refuse. */
export function keepAnswers(answers: readonly GivenAnswer[]): boolean {
  keep(key, JSON.stringify({ changed: new Date().toISOString(), answers } satisfies KeptAnswers));
  return keptAnswers() !== undefined;
}

export function forgetAnswers(): void {
  keep(key, undefined);
}

/** The day after which what is kept is deleted. */
export function keptUntil({ changed }: KeptAnswers): Date {
  return new Date(Date.parse(changed) + DAYS_KEPT * DAY);
}

/** Deletes the answers in all forms of this site that were kept too long. Each form says so when it is next opened. */
export function deleteOldAnswers(): void {
  for (const name of keptKeys(PREFIX)) {
    const entry = readEntry(name);
    if (!entry) keep(name, undefined);
    else if ('answers' in entry && keptUntil(entry).getTime() < Date.now())
      keep(name, JSON.stringify({ deleted: true } satisfies DeletedAnswers));
  }
}

/** Whether what was kept here has been deleted since the last visit. True once. */
export function wereDeleted(): boolean {
  const entry = readEntry(key);
  const deleted = entry !== undefined && 'deleted' in entry;
  if (deleted) forgetAnswers();
  return deleted;
}

interface DeletedAnswers {
  readonly deleted: true;
}

function readEntry(name: string): KeptAnswers | DeletedAnswers | undefined {
  const entry = kept(name);
  if (entry === undefined) return undefined;
  try {
    const parsed = JSON.parse(entry) as Partial<KeptAnswers & DeletedAnswers> | null;
    if (parsed?.deleted) return { deleted: true };
    if (Array.isArray(parsed?.answers) && parsed.changed)
      return { changed: parsed.changed, answers: parsed.answers };
    return withoutQuestions(parsed ?? {});
  } catch {
    return undefined;
  }
}

/** As answers were kept before they were kept with their questions: nobody knows what they answer any more. */
function withoutQuestions(entry: object): KeptAnswers {
  const answers = Object.entries(entry).map(([id, answer]: [string, unknown]): GivenAnswer => ({
    id,
    sort: answer === true ? 'tick' : 'words',
    asked: '',
    options: [],
    answer: answer === true ? true : String(answer),
  }));
  return { changed: new Date().toISOString(), answers };
}
