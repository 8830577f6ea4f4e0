import type { Language } from '../languages/language.ts';
import type { Child, Element, Style } from './element.ts';

/**
 * A picture as it was laid out, from left to right, for the readers of a language: what goes on at the right goes on at
 * the left for those who read from right to left. No picture or letter is turned itself.
 */
export function inDirection({ direction }: Pick<Language, 'direction'>, element: Element): Element {
  return direction === 'ltr' ? element : mirror(element);
}

function mirror(element: Element): Element {
  const { children, style, ...props } = element.props;
  const all: readonly Child[] = Array.isArray(children)
    ? children
    : children === undefined
      ? []
      : [children as Child];
  const mirrored = all.map((child) => (typeof child === 'string' ? child : mirror(child)));
  return {
    ...element,
    props: { ...props, style: mirrorStyle(style), ...(children !== undefined && { children: mirrored }) },
  };
}

function mirrorStyle(style: Style): Style {
  return Object.fromEntries(
    Object.entries(style).map(([name, value]) => {
      if (name === 'flexDirection' && value === 'row') return [name, 'row-reverse'];
      return [SIDES[name] ?? name, value];
    }),
  );
}

const SIDES: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  paddingLeft: 'paddingRight',
  paddingRight: 'paddingLeft',
  marginLeft: 'marginRight',
  marginRight: 'marginLeft',
  borderLeft: 'borderRight',
  borderRight: 'borderLeft',
};
