import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Px } from '../../../design/units.ts';

/** How wide a place is, in pixels, also after it has changed. 0 before it stands on the page. */
export function useRoom(): readonly [place: RefObject<HTMLDivElement | null>, width: Px] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<Px>(0);
  useLayoutEffect(() => {
    const measure = (): void => setWidth(place.current?.clientWidth ?? 0);
    const observer = new ResizeObserver(measure);
    if (place.current) observer.observe(place.current);
    measure();
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
