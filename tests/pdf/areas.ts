import type { MeasuredPage } from './measure-page.ts';

/** A rectangle in millimetres from the top left corner of the sheet. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words and pictures: neither marks nor borders. */
export function contents({ words, pictures }: MeasuredPage): Area[] {
  return [...words.filter(({ text }) => text.trim() !== ''), ...pictures];
}

export function wordsIn(area: Area, { words }: MeasuredPage): string {
  const inside = words.filter((word) => isInside(middle(word), area));
  return inside
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** As they lie when the sheet is turned over its long edge: one on its side over a horizontal edge, an upright one over a vertical one. */
export function turnAreas<Each extends Area>(
  areas: readonly Each[],
  { width, height }: MeasuredPage,
): Each[] {
  return areas.map((area) =>
    width > height
      ? { ...area, top: height - area.bottom, bottom: height - area.top }
      : { ...area, left: width - area.right, right: width - area.left },
  );
}

export function middle({ left, top, right, bottom }: Area): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

export function isInside({ x, y }: { x: number; y: number }, { left, top, right, bottom }: Area): boolean {
  return x > left && x < right && y > top && y < bottom;
}

export function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Differences of neighbours, from the smallest place to the largest. */
export function steps(places: readonly number[]): number[] {
  const sorted = places.toSorted((a, b) => a - b);
  return sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
}
