import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditionId } from '../../../model/edition-names.ts';
import { fillIn } from '../fill-in.ts';
import type { PaperOnOffer } from '../orders.ts';
import type { DrawnSheet } from '../seen.ts';
import { sheetDrawer } from './draw-sheet.ts';
import type { LookProps } from './Look.tsx';

/** The sheets of one paper as they will print. Only those in sight are drawn. */
export function Sheets({ page, seen, workshop }: LookProps): VNode {
  const { look } = page.words;
  const [chosen, setChosen] = useState<EditionId>();
  const [inSight, setInSight] = useState<readonly number[]>([0]);
  const paper = seen.papers.find(({ id }) => id === chosen) ?? seen.papers[0];
  const sheets = paper && seen.sheets.get(paper.id);
  useEffect(() => {
    if (paper) workshop.view({ look: 'papers', edition: paper.id, sheets: inSight });
  }, [paper?.id, inSight.join(' ')]);
  if (!paper) return <p>{seen.isBroken ? look.notYet : look.waiting}</p>;
  return (
    <>
      <label class="label" for="make-paper">
        {look.paper}
      </label>
      <select
        id="make-paper"
        class="text-input"
        value={paper.id}
        onChange={({ currentTarget }) => {
          setChosen(currentTarget.value as EditionId);
          setInSight([0]);
        }}
      >
        {seen.papers.map(({ id }) => (
          <option key={id} value={id}>
            {page.editions[id]?.name ?? id}
          </option>
        ))}
      </select>
      <p role="status" class="make-look-status">
        {seen.isBroken && look.asBefore}
        {!seen.isBroken && sheets?.isFull && look.doesNotFit}
      </p>
      <ol
        class="bare-list make-sheets"
        key={paper.id}
        tabIndex={0}
        aria-label={page.editions[paper.id]?.name}
      >
        {Array.from({ length: sheets?.count ?? 1 }, (_, index) => (
          <Sheet
            key={index}
            paper={paper}
            name={fillIn(look.sheet, { page: index + 1, pages: sheets?.count ?? 1 })}
            drawn={sheets?.drawn[index]}
            tell={(isInSight) =>
              setInSight((before) => {
                const others = before.filter((each) => each !== index);
                return isInSight ? [...others, index].toSorted((a, b) => a - b) : others;
              })
            }
          />
        ))}
      </ol>
    </>
  );
}

interface SheetProps {
  readonly paper: PaperOnOffer;
  readonly name: string;
  readonly drawn: DrawnSheet | undefined;
  readonly tell: (isInSight: boolean) => void;
}

function Sheet({ paper, name, drawn, tell }: SheetProps): VNode {
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => tell(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: '200px' },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <li ref={place}>
      <div class="make-sheet" style={{ aspectRatio: `${paper.width} / ${paper.height}` }}>
        {drawn && <Drawing sheet={drawn} name={name} />}
      </div>
      <p aria-hidden="true">{name}</p>
    </li>
  );
}

interface DrawingProps {
  readonly sheet: DrawnSheet;
  readonly name: string;
}

/** A sheet as an SVG of this page, of which only what has changed is drawn anew. */
function Drawing({ sheet: { width, height, parts }, name }: DrawingProps): VNode {
  const place = useRef<SVGSVGElement>(null);
  const draw = useRef<ReturnType<typeof sheetDrawer>>(undefined);
  useLayoutEffect(() => {
    if (place.current) draw.current ??= sheetDrawer(place.current);
    draw.current?.(parts);
  }, [parts]);
  return <svg ref={place} role="img" aria-label={name} viewBox={`0 0 ${width} ${height}`} />;
}
