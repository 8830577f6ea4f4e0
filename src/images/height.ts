import type { Px } from '../design/units.ts';
import type { Element, Style } from './element.ts';

/**
 * How tall an element becomes. Lines are broken before anything is laid out, so heights follow from the style alone:
 * asking satori for each size and each pair of neighbours would take most of a build. A test compares the two.
 */
export function heightOf(element: Element): Px {
  const { style } = element.props;
  if (element.type === 'img') return element.props.height ?? 0;
  if (typeof style['height'] === 'number') return style['height'];
  const heights = childrenOf(element).map(heightOf);
  const inside =
    style['flexDirection'] === 'row'
      ? Math.max(0, ...heights)
      : heights.reduce((sum, height) => sum + height, 0) + px(style['gap']) * Math.max(heights.length - 1, 0);
  return inside + edges(style);
}

/** What stands in the flow. Words are not counted: every line of them has a height of its own. */
function childrenOf({ props: { children } }: Element): Element[] {
  const all = Array.isArray(children) ? children : [children];
  return all.filter(
    (child): child is Element => typeof child === 'object' && child.props.style['position'] !== 'absolute',
  );
}

function edges(style: Style): Px {
  const side = (name: 'Top' | 'Bottom'): Px =>
    px(style[`padding${name}`] ?? style['padding']) + px(style[`border${name}`] ?? style['border']);
  return side('Top') + side('Bottom');
}

/** `24`, or the width that a border begins with: `5px solid #8c1515`. */
function px(value: string | number | undefined): Px {
  return typeof value === 'number' ? value : Number.parseFloat(value ?? '0');
}
