const mark = 'data-message-shown';

/** Scrolls to the element that a message is about, puts the keyboard's focus there and a line round it. */
export function showElement(id: string): void {
  for (const old of document.querySelectorAll(`[${mark}]`)) old.removeAttribute(mark);
  const element = document.getElementById(id);
  if (!element) return;
  addStyle();
  element.setAttribute(mark, '');
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: id === 'document' ? 'start' : 'center' });
}

function addStyle(): void {
  if (document.getElementById(mark)) return;
  const style = document.createElement('style');
  style.id = mark;
  style.textContent = `[${mark}] { outline: 4px solid var(--stop) !important; outline-offset: 8px !important; }`;
  document.head.append(style);
}
