import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OpenText } from '../../../write/open-text.ts';
import { fillIn } from '../fill-in.ts';
import type { FormSetting } from './DocumentForm.tsx';
import type { Drop } from './drag-parts.ts';
import { nameOfPart } from './name-of-part.ts';
import { PartCard } from './PartCard.tsx';

interface Props extends FormSetting {
  readonly open: OpenText;
}

/** All parts of a document, a card each. A folded one is dragged to another place by its handle. */
export function PartCards(setting: Props): VNode {
  const { words, editing, open, writing } = setting;
  const list = useRef<HTMLOListElement>(null);
  const drop: Drop = (id, before) => {
    const part = open.parts.find((each) => each.id === id);
    const edited = editing.change({ do: 'move-before', id, ...(before !== undefined && { before }) });
    if (!part || !edited?.ok || edited.open === open) return undefined;
    const place = edited.open.parts.findIndex((each) => each.id === edited.id) + 1;
    const name = nameOfPart(part, open, words);
    editing.say(fillIn(words.moved, { part: name, place, all: edited.open.parts.length }));
    writing.rename(edited.ids);
    return edited.ids;
  };
  const newest = useRef(drop);
  newest.current = drop;
  useEffect(() => {
    let isHere = true;
    let end = (): void => undefined;
    const begin = async (): Promise<void> => {
      const { dragParts } = await import('./drag-parts.ts');
      if (isHere && list.current) end = dragParts(list.current, (...dropped) => newest.current(...dropped));
    };
    // Without it the buttons still move a part.
    void begin().catch(() => undefined);
    return () => {
      isHere = false;
      end();
    };
  }, []);
  return (
    <ol ref={list} class="bare-list make-cards">
      {open.parts.map((part, index) => (
        <li key={index}>
          <PartCard {...setting} part={part} index={index} />
        </li>
      ))}
    </ol>
  );
}
