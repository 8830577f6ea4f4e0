/**
 * What documents may be about, by fact: the one register of conditions, places and needs. What each is called in words is in
 * `languages`. Lists and the search go by them.
 */
export const topics = {
  about: [
    'autism',
    'brain injury',
    'deafness',
    'dyslexia',
    'epilepsy',
    'learning disability',
    'long-term illness',
    'memory problems',
    'mental health',
    'sight loss',
  ],
  workplace: ['cafe', 'cleaning', 'factory', 'garden', 'kitchen', 'office', 'shop', 'warehouse'],
  'helps-with': [
    'communication',
    'finding a job',
    'food',
    'keeping a job',
    'learning',
    'looking after yourself',
    'money',
    'rights',
    'safety',
    'starting a job',
    'travel',
  ],
} as const;

export type TopicSort = keyof typeof topics;
export type Topic = (typeof topics)[TopicSort][number];
export const topicSorts = Object.keys(topics) as TopicSort[];

/** The topics of a document, by the fact that names them. */
export type DocumentTopics = Readonly<Partial<Record<TopicSort, readonly Topic[]>>>;

/** What the topics of a document are called in its language, by the names of that language. */
export function namesOfTopics(
  topicsOf: DocumentTopics | undefined,
  names: Readonly<Record<Topic, string>>,
): string[] {
  return topicSorts.flatMap((sort) => topicsOf?.[sort] ?? []).map((topic) => names[topic]);
}

/** A topic's anchor on the page of topics: `about-brain-injury`. */
export function topicId(sort: TopicSort, topic: Topic): string {
  return `${sort}-${topic.replaceAll(' ', '-')}`;
}

/** A topic with all that is written about it, in the order of the register; those of which nothing is are left out. */
export interface TopicGroup<Item> {
  readonly topic: Topic;
  readonly items: readonly Item[];
}

/** Documents by the topics of one sort. A document of two topics stands in both. */
export function byTopic<Item extends { readonly topics?: DocumentTopics }>(
  sort: TopicSort,
  documents: readonly Item[],
): TopicGroup<Item>[] {
  return topics[sort].flatMap((topic) => {
    const items = documents.filter((each) => each.topics?.[sort]?.includes(topic));
    return items.length > 0 ? [{ topic, items }] : [];
  });
}
