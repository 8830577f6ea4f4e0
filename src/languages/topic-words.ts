import type { Topic, TopicSort } from '../model/topics.ts';

/** What the page of topics says, and what each topic is called. */
export interface TopicWords {
  readonly title: string;
  readonly about: string;
  readonly sorts: Readonly<Record<TopicSort, string>>;
  /** The same as words that lead to them. */
  readonly sortLinks: Readonly<Record<TopicSort, string>>;
  /** Over the letters with which titles start, where a list is too long for one page. */
  readonly letters: string;
  readonly names: Readonly<Record<Topic, string>>;
}
