/** Makes an element like a newer one. What is the same stays as it is: its pictures, its folds, and where it is scrolled to. */
export function patch(from: Element, to: Element): void {
  if (from.isEqualNode(to)) return;
  patchAttributes(from, to);
  const [before, after] = [[...from.childNodes], [...to.childNodes]];
  const start = equalFromStart(before, after);
  const end = equalFromEnd(before.slice(start), after.slice(start));
  const old = before.slice(start, before.length - end);
  const next = after.slice(start, after.length - end);
  const behind = before[before.length - end] ?? null;
  for (const [index, node] of next.entries()) {
    const was = old[index];
    if (was && isElement(was) && isElement(node) && was.nodeName === node.nodeName) patch(was, node);
    else if (was) was.replaceWith(node);
    else from.insertBefore(node, behind);
  }
  for (const node of old.slice(next.length)) node.remove();
}

function patchAttributes(from: Element, to: Element): void {
  for (const { name } of from.attributes) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes)
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}

function equalFromStart(before: readonly ChildNode[], after: readonly ChildNode[]): number {
  const first = after.findIndex((node, index) => before[index]?.isEqualNode(node) !== true);
  return first === -1 ? after.length : first;
}

function equalFromEnd(before: readonly ChildNode[], after: readonly ChildNode[]): number {
  return Math.min(before.length, equalFromStart(before.toReversed(), after.toReversed()));
}

/** Those of another window are no `Element` of this one. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
