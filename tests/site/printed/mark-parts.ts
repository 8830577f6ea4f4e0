import type { Page } from 'puppeteer-core';

/** What a page should be on paper, told by the page itself. */
export interface Expected {
  /** All that may not be torn: boxes, pictures, headings, paragraphs, rows. */
  readonly parts: readonly Part[];
  /** Marks of what leads to something, and of the part that has to stand on the same sheet. */
  readonly together: readonly (readonly [leads: string, follows: string])[];
  /** Everything to be read, but code. */
  readonly text: string;
  /** What is shown on paper and can only be pressed or played. */
  readonly controls: readonly string[];
}

export interface Part {
  /** Its language in the PDF: see below. */
  readonly mark: string;
  /** For a message: `div.notice "Stop Water and electricity"`. */
  readonly name: string;
}

/**
 * Gives each part of an open page a mark that can be found again in its PDF. A mark is a private variant of the part's
 * language (`en-GB-x-p17`): browsers write languages into the structure tree, and no letter changes its place for it.
 */
export async function markParts(page: Page): Promise<Expected> {
  await page.emulateMediaType('print');
  const expected = await page.evaluate(markAll);
  // Not back to the screen: the page would then be printed as it looks there.
  await page.emulateMediaType();
  return expected;
}

/** Runs in the page, and so knows nothing of this file. */
async function markAll(): Promise<Expected> {
  const whole =
    'h1, h2, h3, h4, h5, h6, p, li, dt, dd, tr, figure, fieldset, img, div:has(> [role=img]), pre, [role=note], .step, .field, .choice, .answer, .pair';
  const leading = ':is(h1, h2, h3, h4, h5, h6), .notice.stop';
  const controls = 'nav, button, .button, dialog, audio, video, [type=search]';
  const language = document.documentElement.lang;

  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility() && width > 1 && height > 1;
  };
  /** A line above or below parts a page; one beside it holds together. */
  const isFramed = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return ['right', 'left'].some(
      (side) =>
        style.getPropertyValue(`border-${side}-style`) !== 'none' &&
        parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1,
    );
  };
  /** What is only heard has no place on paper. */
  const saysSomething = (element: HTMLElement): boolean =>
    element.innerText.trim() !== '' || element.matches('img, :has(img, [role=img], input, textarea)');
  const isPart = (element: HTMLElement): boolean =>
    !element.closest('thead, svg') &&
    // A drawing of several parts is one picture to whoever hears it, and a chart may be longer than a sheet.
    !element.matches('[role=img] *, figure.chart') &&
    !element.matches('td, th, input, textarea') &&
    (element.matches(whole) || isFramed(element)) &&
    saysSomething(element);

  // A picture that is not loaded has no place, and one without words is not in the structure tree.
  const images = [...document.querySelectorAll('img')].filter((image) => image.checkVisibility());
  for (const image of images) {
    image.loading = 'eager';
    image.alt ||= 'picture';
  }
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));

  // Marks are meant to lie over their photo.
  for (const marks of document.querySelectorAll<SVGElement>('.tile-picture > svg.marks'))
    marks.style.visibility = 'hidden';
  const heard = new CSSStyleSheet();
  heard.replaceSync('.visually-hidden { display: none !important }');
  document.adoptedStyleSheets.push(heard);
  // A drawing that nobody is told about is a picture on paper all the same.
  for (const drawing of document.querySelectorAll('div[aria-hidden] > svg')) {
    drawing.parentElement?.removeAttribute('aria-hidden');
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', 'drawing');
  }

  const marked = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) => isPart(element) && isShown(element),
  );
  // All is read before anything is written: in turns, the page would be laid out anew for each part.
  const names = marked.map((element) => {
    const words = (element.innerText || element.getAttribute('alt') || '').replace(/\s+/gu, ' ').slice(0, 50);
    return `${[element.localName, ...element.classList].join('.')} “${words}”`;
  });
  const parts = marked.map((element, index) => {
    element.lang = `${language}-x-p${index}`;
    if (element.matches('p, div, span, section, aside, label, pre, picture')) element.role ??= 'group';
    return { mark: element.lang, name: names[index] ?? '' };
  });
  const together = marked.flatMap((element): [string, string][] => {
    if (!element.matches(leading)) return [];
    const follows = marked.find(
      (other) =>
        element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING && !element.contains(other),
    );
    return follows ? [[element.lang, follows.lang]] : [];
  });

  const code = new CSSStyleSheet();
  code.replaceSync('code, pre { display: none !important }');
  document.adoptedStyleSheets.push(code);
  const numerals = [...document.querySelectorAll<HTMLElement>('[data-numeral]')].filter((element) =>
    element.checkVisibility(),
  );
  const text = [document.body.innerText, ...numerals.map(({ dataset }) => dataset['numeral'])].join(' ');
  document.adoptedStyleSheets = [];
  return {
    parts,
    together,
    text,
    controls: [...document.querySelectorAll(controls)]
      .filter(isShown)
      .map((element) => element.outerHTML.slice(0, 80)),
  };
}
