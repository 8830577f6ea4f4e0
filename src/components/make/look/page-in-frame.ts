import type { PageInSight } from '../orders.ts';
import { changedPart } from './changed-part.ts';
import { patch } from './patch.ts';
import { startSteps } from './steps-in-frame.ts';

/** A page of a document in a window of its own. */
export interface PageInFrame {
  /** Gives it these styles, in their order. */
  readonly dress: (styles: readonly string[]) => void;
  /** Shows a page, and in it what has changed since the one before. */
  readonly show: (page: PageInSight, isInSteps: boolean) => void;
}

/**
 * Takes a frame over once its empty page is there. The page has no script: what is pressed in it is answered from here, and no
 * link leads away. Styles come as sheets that are constructed, which its policy allows.
 */
export function openFrame(frame: HTMLIFrameElement): PageInFrame {
  const { contentDocument: page, contentWindow: view } = frame;
  const main = page?.querySelector('main');
  if (!page || !view || !main) throw new Error('The frame of the preview has no page.');
  const steps = startSteps(page);
  let before: Element | undefined;
  let wasInSteps = false;

  page.addEventListener('submit', (event) => event.preventDefault());
  page.addEventListener('click', (event) => {
    const target = closest(event.target);
    const link = target?.closest('a');
    if (link) event.preventDefault();
    const hash = /^#(.+)$/u.exec(link?.getAttribute('href') ?? '')?.[1];
    if (hash !== undefined) page.getElementById(decodeURIComponent(hash))?.scrollIntoView();
    if (target) steps.follow(target);
  });
  return {
    dress: (styles) => {
      const { CSSStyleSheet } = view as unknown as typeof globalThis;
      page.adoptedStyleSheets = [...styles, OWN].map((style) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        return sheet;
      });
    },
    show: ({ html, language, direction }, isInSteps) => {
      const next = new DOMParser()
        .parseFromString(`<main id="main" class="wide">${html}</main>`, 'text/html')
        .querySelector('main');
      if (!next) return;
      // The focus stays where somebody writes.
      for (const part of next.querySelectorAll('[autofocus]')) part.removeAttribute('autofocus');
      takeSettings(page, language, direction);
      const id = before && changedPart(before, next);
      before = next;
      steps.wholePage();
      patch(main, page.importNode(next, true));
      steps.wholePage();
      const changed = id === undefined ? undefined : (page.getElementById(id) ?? undefined);
      const isOther = isInSteps !== wasInSteps;
      wasInSteps = isInSteps;
      if (isInSteps) steps.show(changed);
      if (isOther) view.scrollTo({ top: 0, behavior: 'instant' });
      else if (changed) bringIntoSight(changed, view);
    },
  };
}

/** The room that the layout of a page gives its words. */
const OWN = 'main { padding-block: var(--space-4) var(--space-6); }';

/** The colours, sizes and motion that whoever writes has chosen for the site. */
function takeSettings(page: Document, language: string, direction: string): void {
  const root = page.documentElement;
  for (const { name, value } of document.documentElement.attributes)
    if (name.startsWith('data-') && !name.startsWith('data-paper')) root.setAttribute(name, value);
  root.lang = language;
  root.dir = direction;
}

/** Scrolls the page in the frame, and never the page around it. */
function bringIntoSight(part: Element, view: Window): void {
  const { top, bottom } = part.getBoundingClientRect();
  if (top >= 0 && bottom <= view.innerHeight) return;
  const middle = (top + Math.min(bottom, top + view.innerHeight)) / 2;
  view.scrollBy({ top: middle - view.innerHeight / 2, behavior: 'instant' });
}

/** An element of another window is none of this one. */
function closest(target: EventTarget | null): HTMLElement | undefined {
  return target !== null && 'closest' in target ? (target as HTMLElement) : undefined;
}
