import { lowestInSight } from './in-sight.ts';

/**
 * Lets the picture of a screen give way to its words. A picture shrinks by itself as long as there is nothing else to
 * see; below the least size in the style sheet only for what must not be missed: the first sentence of a step, all
 * words of a Stop, whom to call in an emergency. Returns what does this for the screen that is shown.
 */
export function startFit(blocks: Element, bar: Element): () => void {
  const { documentElement, defaultView } = blocks.ownerDocument;
  const view = defaultView ?? window;
  const fit = (): void => {
    const { style, dataset } = documentElement;
    style.removeProperty(LEAST);
    delete dataset['noPicture'];
    const picture = inSight(blocks, '.step-picture, .notice-picture');
    const words = ['.step-body .sentence', '.notice-words .call', '.notice-words']
      .map((selector) => inSight(blocks, selector))
      .find(Boolean);
    if (!picture || !words) return;
    const [above, below] = [picture.getBoundingClientRect(), words.getBoundingClientRect()];
    const isBeside = below.top < above.bottom;
    const missing = below.bottom + view.scrollY + ROOM - lowestInSight(bar);
    if (isBeside || missing <= 0) return;
    const left = above.height - missing;
    if (left < SMALLEST) dataset['noPicture'] = '';
    else style.setProperty(LEAST, `${Math.floor(left)}px`);
  };
  view.addEventListener('resize', fit);
  // Text of another size, and letters that come late.
  new ResizeObserver(fit).observe(bar);
  return fit;
}

const LEAST = '--least-picture';

/** Pixels: below it, nobody sees what is in a picture. */
const SMALLEST = 40;

/** Pixels that are kept below the words: those of "More below". */
const ROOM = 48;

function inSight(blocks: Element, selector: string): Element | undefined {
  return [...blocks.querySelectorAll(selector)].find((each) => each.checkVisibility());
}
