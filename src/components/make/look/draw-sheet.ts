import type { Drawn, ShownPart } from '../sent-sheet.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws sheets into an SVG element, one after the other: what is drawn as on the sheet before stays, and is moved where its place
 * is another. So a letter that is typed costs the browser one line of words.
 */
export function sheetDrawer(sheet: SVGSVGElement): (parts: readonly ShownPart[]) => void {
  let standing: readonly (readonly [Drawn, Element])[] = [];
  return (parts) => {
    const ready = new Map<Drawn, Element[]>();
    for (const [drawn, element] of standing) ready.set(drawn, [...(ready.get(drawn) ?? []), element]);
    const taken = parts.map(({ drawn }) => ready.get(drawn)?.shift());
    const fresh = drawAll(parts.filter((_, index) => !taken[index]));
    for (const element of [...ready.values()].flat()) element.remove();
    let behind = sheet.firstElementChild;
    standing = parts.map(({ place, drawn }, index) => {
      const element = taken[index] ?? fresh.next().value ?? document.createElementNS(SVG, 'g');
      if ((element.getAttribute('transform') ?? '') !== place) element.setAttribute('transform', place);
      if (element === behind) behind = element.nextElementSibling;
      else sheet.insertBefore(element, behind);
      return [drawn, element];
    });
  };
}

/** An element for each, read at once. */
function drawAll(parts: readonly ShownPart[]): ArrayIterator<Element> {
  const written = parts.map(({ drawn: { svg } }) => `<g>${svg}</g>`).join('');
  const read = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${written}</svg>`, 'image/svg+xml');
  return [...read.documentElement.children].map((element) => document.importNode(element, true)).values();
}
