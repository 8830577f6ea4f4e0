import type { XmlElement } from '@rgrove/parse-xml';
import type { Shape } from '../drawing/drawing.ts';

/**
 * The part of a person that an element draws. Our own drawings mark it, `class="skin"` or `class="hair"`; OpenMoji has a
 * layer for each, `<g id="skin">`, `<g id="skin-shadow">` and `<g id="hair">`. `undefined`: none is named here.
 */
export function partOfPerson({ name, attributes }: XmlElement): Shape['part'] {
  const classes = (attributes['class'] ?? '').split(/\s+/u);
  const marked = (['skin', 'hair'] as const).find((part) => classes.includes(part));
  if (marked !== undefined) return marked;
  return name === 'g' ? layers.get(attributes['id'] ?? '') : undefined;
}

const layers: ReadonlyMap<string, Shape['part']> = new Map([
  ['skin', 'skin'],
  ['skin-shadow', 'shade'],
  ['hair', 'hair'],
]);
