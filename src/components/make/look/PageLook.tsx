import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Px } from '../../../design/units.ts';
import { tokensPath } from '../../../model/addresses.ts';
import { address } from '../../addresses.ts';
import type { LookProps } from './Look.tsx';
import { LookChoice } from './LookChoice.tsx';
import { openFrame, type PageInFrame } from './page-in-frame.ts';
import { useRoom } from './use-room.ts';

interface Props extends LookProps {
  /** One step at a time, as step mode shows it. */
  readonly isInSteps: boolean;
}

/** Pixels of CSS: a phone of today, held upright, and a computer of little size. */
const windows: Readonly<Record<'narrow' | 'wide', { readonly width: Px; readonly height: Px }>> = {
  narrow: { width: 360, height: 640 },
  wide: { width: 1024, height: 720 },
};

/** An empty page of the site. What stands in it and how it looks come later, without a script of its own. */
const EMPTY = `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="${address(tokensPath)}"></head><body><main id="main" class="wide"></main></body></html>`;

/** The page of a document as its readers get it, in a window as wide as theirs. */
export function PageLook({ page, seen, workshop, isInSteps }: Props): VNode {
  const { look } = page.words;
  const [size, setSize] = useState<keyof typeof windows>('narrow');
  const [shown, setShown] = useState<PageInFrame>();
  const [place, room] = useRoom();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => workshop.view({ look: 'page' }), []);
  useEffect(() => {
    if (shown && seen.pageStyles) shown.dress(seen.pageStyles);
  }, [shown, seen.pageStyles]);
  useEffect(() => {
    if (shown && seen.pageStyles && seen.shownPage) shown.show(seen.shownPage, isInSteps);
  }, [shown, seen.pageStyles, seen.shownPage, isInSteps]);
  const { width, height } = windows[size];
  const scale = room === 0 ? 1 : Math.min(1, room / width);
  return (
    <>
      <LookChoice
        legend={<legend>{look.width}</legend>}
        names={['narrow', 'wide'] as const}
        words={look}
        chosen={size}
        choose={setSize}
        attribute="data-make-width"
      />
      <p role="status" class="make-look-status">
        {seen.isBroken && look.asBefore}
        {!seen.isBroken && !seen.shownPage && look.waiting}
      </p>
      <div class="make-window" ref={place}>
        <div style={{ width: `${width * scale}px`, height: `${height * scale}px` }}>
          <iframe
            ref={frame}
            title={look.frame}
            srcdoc={EMPTY}
            data-make-page
            style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }}
            onLoad={() => {
              if (frame.current) setShown(openFrame(frame.current));
            }}
          />
        </div>
      </div>
    </>
  );
}
