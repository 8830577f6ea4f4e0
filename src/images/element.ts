/**
 * What satori lays out: the plain objects that JSX would become, without React and without a JSX compiler.
 */
export interface Element {
  readonly type: 'div' | 'img';
  readonly key?: string;
  readonly props: {
    readonly style: Style;
    readonly children?: Child | readonly Child[];
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
  };
}

export type Child = Element | string;

/** Any CSS property that satori knows, in camel case; numbers are px. */
export type Style = Readonly<Record<string, string | number>>;

/** Children stand one below the other. */
export function column(style: Style, ...children: readonly Child[]): Element {
  return box({ flexDirection: 'column', ...style }, children);
}

/** Children stand side by side. */
export function row(style: Style, ...children: readonly Child[]): Element {
  return box({ flexDirection: 'row', ...style }, children);
}

export function text(style: Style, words: string): Element {
  return box({ whiteSpace: 'pre', ...style }, [words]);
}

/** A picture from a data address, sized in px. */
export function image(src: string, width: number, height: number, style: Style = {}): Element {
  return { type: 'img', props: { src, width, height, style: { flexShrink: 0, ...style } } };
}

/** The element under a name by which its place is told after layout. */
export function named(key: string, element: Element): Element {
  return { ...element, key };
}

/** Nothing ever shrinks on its own: what does not fit has to be seen. */
function box(style: Style, children: readonly Child[]): Element {
  return {
    type: 'div',
    props: { style: { display: 'flex', boxSizing: 'border-box', flexShrink: 0, ...style }, children },
  };
}
