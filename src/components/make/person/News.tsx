import type { VNode } from 'preact';
import type { Change } from '../../../person/changes.ts';
import { fillIn } from '../fill-in.ts';
import type { PageOfMake } from '../page-of-make.ts';

interface Props {
  readonly page: PageOfMake;
  readonly changes: readonly Change[];
  /** Somebody has read them. */
  readonly read: () => void;
}

/** What is different in the document below since somebody looked, with the words of before and of now. */
export function News({ page, changes, read }: Props): VNode | null {
  const { person: words } = page.words;
  const { parts, kinds, order, before, now } = page.changes;
  if (changes.length === 0) return null;
  return (
    <section class="make-card" aria-labelledby="make-person-news" data-make-news>
      <h3 id="make-person-news">{words.news}</h3>
      <p>{words.newsAbout}</p>
      <ul class="make-news">
        {changes.map((change, index) => {
          if (change.type === 'order') return <li key={index}>{order}</li>;
          const part = 'now' in change ? change.now : change.before;
          const isSame = change.type === 'picture';
          return (
            <li key={index} data-make-change={change.type}>
              <p>
                <strong>{fillIn(kinds[change.type], { part: parts[part.sort] })}</strong>
              </p>
              {'before' in change && !isSame && (
                <p>
                  {before} {change.before.words}
                </p>
              )}
              {'now' in change && (
                <p>
                  {isSame ? '' : now} {change.now.words}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <button type="button" class="button" data-make-read onClick={read}>
          {words.read}
        </button>
      </p>
    </section>
  );
}
