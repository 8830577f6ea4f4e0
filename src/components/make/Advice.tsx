import type { VNode } from 'preact';
import type { Place } from '../../model/document.ts';
import type { Message, Severity } from '../../model/message.ts';
import { fillIn } from './fill-in.ts';
import type { DocumentStore } from './open-document.ts';
import type { PageOfMake } from './page-of-make.ts';
import { putFix } from './put-fix.ts';
import type { Seen } from './seen.ts';

interface Props {
  readonly page: PageOfMake;
  readonly store: DocumentStore;
  readonly seen: Seen;
  readonly goTo: (place: Place) => void;
  /** In a form each message stands beside its field, too: here they are folded. */
  readonly isFolded: boolean;
}

/** All messages about the document, what stops its papers first. Each leads to its place. */
export function Advice({ page, store, seen, goTo, isFolded }: Props): VNode {
  const { advice } = page.words;
  const { messages, isChecked, ease } = seen;
  const groups: readonly [readonly Severity[], string, string, boolean][] = [
    [['error'], advice.stops, advice.stopsOne, !isFolded],
    [['warning'], advice.better, advice.betterOne, !isFolded],
    [['hint', 'review'], advice.hints, advice.hintsOne, false],
  ];
  return (
    <>
      <p role="status" data-make-advice={isChecked ? 'whole' : 'looking'}>
        {isChecked ? messages.length === 0 && advice.none : advice.looking}
        {isChecked &&
          ease &&
          ` ${fillIn(advice.ease, { level: advice.levels[ease.level], score: Math.round(ease.score) })}.`}
      </p>
      {messages.length > 0 && advice.english !== '' && <p>{advice.english}</p>}
      {groups.map(([severities, many, one, isOpen]) => {
        const own = messages.filter(({ severity }) => severities.includes(severity));
        if (own.length === 0) return null;
        return (
          <details key={severities[0]} class={`make-group of-${severities[0]}`} open={isOpen}>
            <summary>{own.length === 1 ? one : fillIn(many, { count: own.length })}</summary>
            <ul class="bare-list">
              {own.map((message, index) => (
                <li key={`${message.rule} ${index}`}>
                  <Told page={page} message={message} store={store} seen={seen} goTo={goTo} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

function Told({
  page,
  message,
  store,
  seen,
  goTo,
}: Omit<Props, 'isFolded'> & { readonly message: Message }): VNode {
  const { advice } = page.words;
  const { file, place, found, fix, replacement, url, rule } = message;
  // A line of a table beside it is no line of the text.
  const isInText = file === store.now().file;
  return (
    <div class="make-told" data-make-rule={rule}>
      <p lang="en-GB">{found}</p>
      <p lang="en-GB">{fix}</p>
      <p class="row">
        {place && isInText && (
          <button type="button" class="button quiet" data-make-place onClick={() => goTo(place)}>
            {fillIn(advice.line, { line: place.start.line })}
          </button>
        )}
        {replacement && replacement.text !== '' && (
          <button
            type="button"
            class="button quiet"
            data-make-swap
            onClick={() => putFix(store, seen.lookedAt, message)}
          >
            {fillIn(advice.swap, { words: replacement.text })}
          </button>
        )}
        {url !== undefined && (
          <a class="roomy-link" href={url} target="_blank" rel="noreferrer">
            {advice.more}
            <span class="visually-hidden">: {rule}</span>
          </a>
        )}
      </p>
    </div>
  );
}
