import type { Choice } from '../model/choices.ts';

/** What the first page says. */
export interface FirstPageWords {
  /** What somebody comes for, on the first page and over the parts of the list of guides. */
  readonly choices: Readonly<Record<Choice, { readonly name: string; readonly about: string }>>;
  /** Leads to the step where somebody stopped. With `{title}` and `{step}`, filled in on the page. */
  readonly goOnWith: (title: string, step: string) => string;
  /** The page of what employers ask, with the guides that answer. */
  readonly questions: { readonly name: string; readonly about: string };
  /** Over the other ways in. */
  readonly lookBy: string;
}
