/** A part of the page that step mode cannot do without. Throws where it is missing: our own mistake. */
export function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Step mode needs ${selector} on the page.`);
  return found;
}
