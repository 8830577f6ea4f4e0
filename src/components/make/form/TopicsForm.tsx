import type { VNode } from 'preact';
import { type TopicSort, topics, topicSorts } from '../../../model/topics.ts';
import { stretchOfFact } from '../../../write/facts.ts';
import type { FactsProps } from './FactsForm.tsx';
import { FoldCard } from './FoldCard.tsx';
import { thingsOf, withoutThing, wordsAt } from './list-fact.ts';
import type { Told } from './told.ts';
import { TickList } from './TickList.tsx';

/** What a document is about: conditions, workplaces and needs, from the register. */
export function TopicsForm(setting: FactsProps & { readonly toldHere: Told }): VNode {
  const { words, facts, open, toldIn, toldHere, editing } = setting;
  const { sorts, names } = words.topics;
  const chosen = (sort: TopicSort): string[] => thingsOf(facts[sort]).map((each) => wordsAt(each));
  const all = topicSorts.flatMap((sort) => topics[sort].filter((topic) => chosen(sort).includes(topic)));
  return (
    <FoldCard
      {...setting}
      id="topics"
      sort="facts"
      isFact
      isOptional
      name={words.topicsHeading}
      line={all.map((topic) => names[topic]).join(', ')}
      told={toldHere}
    >
      {() =>
        topicSorts.map((sort) => (
          <TickList
            key={sort}
            name={sort}
            legend={sorts[sort]}
            told={toldIn(stretchOfFact(open, [sort]))}
            choices={topics[sort].map((topic) => ({
              value: topic,
              words: names[topic],
              isTicked: chosen(sort).includes(topic),
              tick: (isTicked) => {
                const at = chosen(sort).indexOf(topic);
                if (isTicked) editing.change({ do: 'add-item', path: [sort], value: topic });
                else if (at !== -1) editing.change(withoutThing([sort], at, facts[sort]));
              },
            }))}
          />
        ))
      }
    </FoldCard>
  );
}
