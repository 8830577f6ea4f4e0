/** One screen of step mode. */
export interface Screen {
  /**
   * The end of its address, and what is kept of where a reader was: the id of its step, `before-` and the id of the
   * step that it leads to, `after` or `end`. Never a number: a step that is put in moves no other.
   */
  readonly name: string;
  readonly kind: Kind;
  /** The step that it shows or leads to, counted from 1. After the last step: one more than there are steps. */
  readonly step: number;
  /** What is to be seen: the headings over it, then the blocks. */
  readonly parts: readonly Element[];
}

/** An emergency and a stop are told apart from all else: nobody passes them by unread. */
export type Kind = 'emergency' | 'stop' | 'ask' | 'step' | 'choice' | 'other' | 'end';

/**
 * Cuts a task into screens. A step fills one; a word or a tip stays with what it follows. A question, an emergency, and
 * each thing to stop or to ask for is a screen of its own. All else between two of these shares one. The name of the
 * part stands over each.
 */
export function findScreens(blocks: Element): Screen[] {
  const groups = groupParts(blocks);
  const steps = groups.map(({ parts }) => parts.find((part) => part.matches('[data-step]')));
  const taken = new Set(['end']);
  let step = 1;
  const screens = groups.map(({ kind, headings, parts }, index): Screen => {
    const next = steps.slice(index).find((each) => each !== undefined);
    const own = kind === 'step' ? next?.id : next && `before-${next.id}`;
    const screen = { name: unused(own ?? 'after', taken), kind, step, parts: [...headings, ...parts] };
    if (kind === 'step') step += 1;
    return screen;
  });
  return [...screens, { name: 'end', kind: 'end', step, parts: [] }];
}

/** All blocks in reading order, steps one by one instead of by list. */
export function partsOf(blocks: Element): Element[] {
  return [...blocks.children].flatMap((child) => (child.matches('.steps') ? [...child.children] : [child]));
}

interface Group {
  readonly kind: Kind;
  readonly headings: readonly Element[];
  readonly parts: Element[];
}

function groupParts(blocks: Element): Group[] {
  const groups: Group[] = [];
  let headings: readonly Element[] = [];
  for (const part of partsOf(blocks)) {
    if (isHeading(part)) {
      headings = part.matches('h2') ? [part] : [...headings.filter((each) => each.matches('h2')), part];
      continue;
    }
    const kind = kindOf(part);
    const last = groups.at(-1);
    const goesOn = kind === 'other' && last?.headings === headings && takesMore(last, part);
    if (goesOn) last.parts.push(part);
    else groups.push({ kind, headings, parts: [part] });
  }
  return groups;
}

/** Whether a part that has no screen of its own joins the screen before it. */
function takesMore({ kind }: Group, part: Element): boolean {
  if (kind === 'stop' || kind === 'emergency') return false;
  return kind === 'other' || part.matches('.word, .tip');
}

function kindOf(part: Element): Kind {
  if (part.matches('[data-step]')) return 'step';
  return (
    (['emergency', 'stop', 'ask', 'choice'] as const).find((kind) => part.matches(`.${kind}`)) ?? 'other'
  );
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}--${number}`;
  taken.add(free);
  return free;
}

/** Whether a part of a page is a heading over others. */
export function isHeading(part: Element): boolean {
  return /^H[1-6]$/.test(part.tagName);
}
