const CAN_HAVE_FOCUS = 'button, input, textarea, select, summary, [tabindex]';

/**
 * Notes what has the focus in a list of parts, and what is chosen in it. The answer puts it there again once the parts stand
 * elsewhere; `now` gives what a part is called by then. Absent: the focus is not in the list.
 */
export function noteFocus(list: HTMLElement): ((now: (part: string) => string) => void) | undefined {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !list.contains(activeElement)) return undefined;
  const card = cardsIn(list).find((each) => each.contains(activeElement));
  const part = card?.dataset['makePart'];
  if (!card || part === undefined) return undefined;
  const place =
    card === activeElement ? -1 : [...card.querySelectorAll(CAN_HAVE_FOCUS)].indexOf(activeElement);
  const chosen = isTyped(activeElement) ? [activeElement.selectionStart, activeElement.selectionEnd] : [];
  return (now) => {
    const next = cardsIn(list).find(({ dataset }) => dataset['makePart'] === now(part));
    const field = place === -1 ? next : next?.querySelectorAll<HTMLElement>(CAN_HAVE_FOCUS)[place];
    if (!field) return;
    field.focus({ preventScroll: true });
    const [start, end] = chosen;
    if (isTyped(field) && typeof start === 'number') field.setSelectionRange(start, end ?? start);
  };
}

function cardsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > li > [data-make-part]')];
}

function isTyped(field: HTMLElement): field is HTMLInputElement | HTMLTextAreaElement {
  return field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
}
