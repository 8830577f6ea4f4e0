import type { ComponentChild, VNode } from 'preact';
import type { Element, Style } from '../../../images/element.ts';

/** A picture for a phone as it was laid out, for the browser to draw: it lays boxes out as the build does. */
export function phoneElement({ type, props }: Element): VNode {
  const { style, src, width, height } = props;
  const children = (Array.isArray(props.children) ? props.children : [props.children]) as readonly (
    Element | string | undefined
  )[];
  if (type === 'img')
    return <img alt="" src={src} style={inPixels({ width: width ?? 0, height: height ?? 0, ...style })} />;
  return (
    <div style={inPixels(style)}>
      {children.map((child): ComponentChild =>
        child === undefined || typeof child === 'string' ? child : phoneElement(child),
      )}
    </div>
  );
}

/** Numbers are pixels in a picture that was laid out; in a style of a page they have to say so. */
export function inPixels(style: Style): Record<string, string> {
  return Object.fromEntries(
    Object.entries(style).map(([name, value]) => [
      name,
      typeof value === 'number' && !WITHOUT_UNIT.has(name) ? `${value}px` : String(value),
    ]),
  );
}

const WITHOUT_UNIT: ReadonlySet<string> = new Set(['flexShrink', 'fontWeight', 'lineHeight', 'opacity']);
