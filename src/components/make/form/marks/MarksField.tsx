import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fillIn } from '../../fill-in.ts';
import type { PictureDesk } from '../../picture-desk.ts';
import {
  moveSpot,
  newShown,
  openShow,
  type OpenShown,
  showSource,
  spotsOf,
  widen,
} from '../../../../write/show.ts';
import type { Told } from '../told.ts';
import { ToldBeside } from '../ToldBeside.tsx';
import { TypedField } from '../TypedField.tsx';
import { MarkedPhoto } from './MarkedPhoto.tsx';
import { nameOfMark } from './name-of-mark.ts';

interface Props {
  readonly pictures: PictureDesk;
  /** The photo, as its author writes it: `./cup.jpg`. */
  readonly photo: string;
  readonly value: string;
  /** What a new mark says until its author says it better. */
  readonly thing: string;
  readonly told: Told;
  readonly change: (show: string) => void;
}

/**
 * Rings, arrows and numbers over a photo, and what is kept of it. Each is put in by a button, and moved by pointer or by arrow keys;
 * plus and minus change the size of a ring, Delete takes a mark away. Below, each says what is there.
 */
export function MarksField({ pictures, photo, value, thing, told, change }: Props): VNode {
  const { words } = told;
  const [parts, setParts] = useState(() => openShow(value));
  const [said, say] = useState('');
  const [wanted, setWanted] = useState<number>();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (value !== showSource(parts)) setParts(openShow(value));
  }, [value]);
  useEffect(() => {
    if (wanted === undefined) return;
    field.current?.querySelector<HTMLElement>(`[data-make-mark="${wanted} 0"]`)?.focus();
    setWanted(undefined);
  }, [wanted]);
  /** `isDone`: it is written, too. While a pointer drags it is only shown. */
  const put = (next: readonly OpenShown[], isDone: boolean): void => {
    setParts(next);
    if (isDone) change(showSource(next));
  };
  const replace = (index: number, part: OpenShown, isDone: boolean): void => {
    put(parts.toSpliced(index, 1, part), isDone);
    const spot = spotsOf(part)[0];
    if (isDone && spot)
      say(fillIn(words.marks.place, { across: Math.round(spot[0]), down: Math.round(spot[1]) }));
  };
  const remove = (index: number): void => {
    put(parts.toSpliced(index, 1), true);
    say(words.marks.gone);
    field.current?.querySelector<HTMLElement>('[data-make-add-mark]')?.focus();
  };
  const add = (sort: 'ring' | 'arrow' | 'number' | 'crop'): void => {
    put([...parts, newShown(sort, parts, thing)], true);
    setWanted(parts.length);
  };
  const isCut = parts.some(({ sort }) => sort === 'crop');
  return (
    <div class="make-field make-marks" role="group" aria-label={words.marks.heading} ref={field}>
      <p class="make-label">{words.marks.heading}</p>
      <MarkedPhoto
        pictures={pictures}
        photo={photo}
        parts={parts}
        words={words}
        move={(index, spot, to, isDone) => {
          const part = parts[index];
          if (part) replace(index, moveSpot(part, spot, to), isDone);
        }}
        widen={(index, by) => {
          const part = parts[index];
          if (part) replace(index, widen(part, by), true);
        }}
        remove={remove}
      />
      <p class="row">
        {(['ring', 'arrow', 'number', 'crop'] as const)
          .filter((sort) => sort !== 'crop' || !isCut)
          .map((sort) => (
            <button
              key={sort}
              type="button"
              class="button quiet"
              data-make-add-mark={sort}
              onClick={() => add(sort)}
            >
              {words.marks.add[sort]}
            </button>
          ))}
      </p>
      {parts.length > 0 && <p class="make-hint">{words.marks.about}</p>}
      <p role="status" class="visually-hidden" data-make-mark-said>
        {said}
      </p>
      {parts.map((part, index) => (
        <div key={`${part.sort} ${index}`} class="make-mark-words">
          {part.sort !== 'crop' && part.sort !== 'other' && (
            <TypedField
              name={`mark-${index}`}
              label={fillIn(words.marks.there, { mark: nameOfMark(part, words.marks) })}
              value={part.words}
              change={(typed) => typed !== '' && replace(index, { ...part, words: typed }, true)}
              told={{ ...told, messages: [] }}
            />
          )}
          <button type="button" class="button quiet" onClick={() => remove(index)}>
            {words.remove}
            <span>{` ${part.sort === 'other' ? part.written : nameOfMark(part, words.marks)}`}</span>
          </button>
        </div>
      ))}
      <ToldBeside told={told} />
    </div>
  );
}
