/** One screen of step mode. Its name is the end of its address: `4`, `before-4`, `after`, `end`. */
export interface Screen {
  readonly name: string;
  /** The step that it shows or leads to. After the last step: one more than there are steps. */
  readonly step: number;
  readonly kind: 'step' | 'between' | 'after' | 'end';
  readonly parts: readonly Element[];
}

/**
 * Cuts a task into screens. A step fills one. A Stop stays with the step that it protects, a word or a tip with the
 * step before it. All else between two steps, such as a question, has a screen of its own under its heading.
 */
export function findScreens(blocks: Element): Screen[] {
  const screens: Screen[] = [];
  let between: Element[] = [];
  let last: Element[] | undefined;
  let number = 0;
  for (const part of partsOf(blocks)) {
    if (part.matches('[data-step]')) {
      number += 1;
      const stops = takeStops(between);
      if (!between.every(isHeading)) screens.push(screen('between', number, between));
      last = [...stops, part];
      screens.push(screen('step', number, last));
      between = [];
    } else if (last && between.length === 0 && part.matches('.word, .tip')) last.push(part);
    else between.push(part);
  }
  if (!between.every(isHeading)) screens.push(screen('after', number + 1, between));
  screens.push(screen('end', number + 1, []));
  return screens;
}

/** All blocks in reading order, steps one by one instead of by list. */
export function partsOf(blocks: Element): Element[] {
  return [...blocks.children].flatMap((child) => (child.matches('.steps') ? [...child.children] : [child]));
}

/** Takes the Stops off the end of what stands before a step. */
function takeStops(between: Element[]): Element[] {
  const stops: Element[] = [];
  while (between.at(-1)?.matches('.stop')) stops.unshift(...between.splice(-1));
  return stops;
}

function screen(kind: Screen['kind'], step: number, parts: readonly Element[]): Screen {
  const name = { step: String(step), between: `before-${step}`, after: 'after', end: 'end' }[kind];
  return { name, step, kind, parts };
}

function isHeading(part: Element): boolean {
  return /^H[1-6]$/.test(part.tagName);
}
