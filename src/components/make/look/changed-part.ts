/** The id of the least part with an id that has changed between two readings of a page. `undefined`: nothing in any has. */
export function changedPart(before: Element, after: Element): string | undefined {
  if (before.isEqualNode(after)) return undefined;
  const [was, is] = [[...before.children], [...after.children]];
  const first = is.findIndex((child, index) => was[index]?.isEqualNode(child) !== true);
  const changed = is[first];
  const old = was[first];
  if (changed) {
    const within = old && old.nodeName === changed.nodeName ? changedPart(old, changed) : undefined;
    if (within !== undefined) return within;
    if (changed.id !== '') return changed.id;
  }
  return after.id === '' ? undefined : after.id;
}
