/** A part of the page that step mode cannot do without. Throws where it is missing: our own mistake. */
export function one(selector: string, page: Document = document): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Step mode needs ${selector} on the page.`);
  return found;
}
