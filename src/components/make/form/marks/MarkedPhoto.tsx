import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MakeFormWords } from '../../../../languages/make-form-words.ts';
import type { Spot } from '../../../../model/document.ts';
import { pathData } from '../../../../pictures/drawing/drawing-svg.ts';
import { markShapes } from '../../../../pictures/photo/mark-shapes.ts';
import type { ShownCrop } from '../../../../model/read/words/show.ts';
import { type OpenShown, spotsOf } from '../../../../write/show.ts';
import type { PictureDesk } from '../../picture-desk.ts';
import { nameOfMark } from './name-of-mark.ts';

interface Props {
  readonly pictures: PictureDesk;
  readonly photo: string;
  readonly parts: readonly OpenShown[];
  readonly words: MakeFormWords;
  /** `isDone` is false while a pointer still drags. */
  readonly move: (part: number, spot: number, to: Spot, isDone: boolean) => void;
  readonly widen: (part: number, by: number) => void;
  readonly remove: (part: number) => void;
}

/** A photo with its marks as papers draw them, and a handle on each place that can be moved. */
export function MarkedPhoto({ pictures, photo, parts, words, move, widen, remove }: Props): VNode {
  const frame = useRef<HTMLDivElement>(null);
  const [address, setAddress] = useState<string>();
  const [size, setSize] = useState<readonly [width: number, height: number]>([4, 3]);
  const dragged = useRef<string>(undefined);
  useEffect(() => {
    let isWanted = true;
    void pictures.addressOf(photo).then((found) => isWanted && setAddress(found));
    return () => void (isWanted = false);
  }, [photo, pictures]);
  const [width, height] = size;
  const marks = parts.filter((part) => part.sort !== 'crop' && part.sort !== 'other');
  const crop = parts.find((part) => part.sort === 'crop');
  const spotAt = ({ clientX, clientY }: PointerEvent): Spot => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return [50, 50];
    return [((clientX - box.left) / box.width) * 100, ((clientY - box.top) / box.height) * 100];
  };
  const press = (event: KeyboardEvent, index: number, spot: number, [x, y]: Spot): void => {
    const far = event.shiftKey ? 5 : 1;
    const [right, down] = arrows[event.key] ?? [0, 0];
    if (right !== 0 || down !== 0) move(index, spot, [x + right * far, y + down * far], true);
    else if (event.key === '+' || event.key === '=') widen(index, 1);
    else if (event.key === '-') widen(index, -1);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
    else return;
    event.preventDefault();
    // Alt with an arrow moves the whole part; here it moves a mark.
    event.stopPropagation();
  };
  return (
    <div class="make-photo-frame" ref={frame}>
      {address !== undefined && (
        <img
          src={address}
          alt=""
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setSize([naturalWidth, naturalHeight])
          }
        />
      )}
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {crop?.sort === 'crop' && (
          <path class="make-cut" fill-rule="evenodd" d={aroundOf(crop.sides, width, height)} />
        )}
        {markShapes(marks, width, height).map(({ path, fill = 'none', stroke }, index) => (
          <path
            key={index}
            d={pathData(path)}
            fill={fill}
            {...(stroke && { stroke: stroke.colour, 'stroke-width': stroke.width })}
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        ))}
      </svg>
      {parts.flatMap((part, index) =>
        spotsOf(part).map((spot, number) => (
          <button
            key={`${index} ${number}`}
            type="button"
            class={`make-handle of-${part.sort}`}
            data-make-mark={`${index} ${number}`}
            aria-label={part.sort === 'other' ? '' : labelOf(part, number, words)}
            style={{ left: `${spot[0]}%`, top: `${spot[1]}%` }}
            onKeyDown={(event) => press(event, index, number, spot)}
            onPointerDown={(event) => {
              dragged.current = `${index} ${number}`;
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={(event) => {
              if (dragged.current === `${index} ${number}`) move(index, number, spotAt(event), false);
            }}
            onPointerUp={(event) => {
              if (dragged.current !== `${index} ${number}`) return;
              dragged.current = undefined;
              move(index, number, spotAt(event), true);
            }}
            onPointerCancel={() => (dragged.current = undefined)}
          />
        )),
      )}
    </div>
  );
}

const arrows: Readonly<Record<string, Spot>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function labelOf(
  part: Exclude<OpenShown, { sort: 'other' }>,
  spot: number,
  { marks }: MakeFormWords,
): string {
  const name = nameOfMark(part, marks);
  const end = spotsOf(part).length > 1 ? ` (${spot === 0 ? marks.start : marks.end})` : '';
  return part.sort === 'crop' ? `${name}${end}` : `${name}${end}: ${part.words}`;
}

/** All of the photo, with a hole where it is kept. */
function aroundOf(sides: ShownCrop['sides'], width: number, height: number): string {
  const [x, y, w, h] = sides.map((value, index) =>
    ((value / 100) * (index % 2 === 0 ? width : height)).toFixed(1),
  );
  return `M0 0H${width}V${height}H0ZM${x} ${y}h${w}v${h}h-${w}z`;
}
