import {
  type DefaultTreeAdapterTypes as Tree,
  defaultTreeAdapter as tree,
  html,
  parse,
  serialize,
} from 'parse5';

export type Page = Tree.Document;
export type Element = Tree.Element;

export function readPage(text: string): Page {
  return parse(text);
}

export function pageText(page: Page): string {
  return serialize(page);
}

/** All elements, in the order in which they stand. */
export function elementsOf(node: Tree.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child)) return [];
    const inside = child.tagName === 'template' ? (child as Tree.Template).content : child;
    return [child, ...elementsOf(inside)];
  });
}

/** The value of an attribute; `undefined` where there is none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Gives an attribute a value, or takes it away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((each) => each.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

/** What stands in a script or a style. */
export function wordsIn(element: Element): string {
  return element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
}

export function remove(element: Element): void {
  tree.detachNode(element);
}

/** Puts a script or a style with its text in the place of an element. */
export function replaceBy(
  old: Element,
  name: 'script' | 'style',
  {
    text,
    attributes = {},
  }: { readonly text: string; readonly attributes?: Readonly<Record<string, string>> },
): void {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = tree.createElement(name, html.NS.HTML, attrs);
  tree.insertText(element, text);
  if (old.parentNode) tree.insertBefore(old.parentNode, element, old);
  remove(old);
}
