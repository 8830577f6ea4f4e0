import SortableList from 'sortablejs';
import { noteFocus } from './note-focus.ts';

/** A part was let go before another one, or behind the last. Gives what the parts are called now, by what they were called. */
export type Drop = (part: string, before: string | undefined) => ReadonlyMap<string, string> | undefined;

/**
 * Lets the parts of a list be dragged by their handles, with a mouse, a pen or a finger. Escape puts a part back. The list shows its
 * own order: what is dragged goes back to where it was, and `drop` changes the document. The answer ends all that.
 */
export function dragParts(list: HTMLElement, drop: Drop): () => void {
  let isGivenUp = false;
  let focus: ReturnType<typeof noteFocus>;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    isGivenUp = true;
    document.dispatchEvent(new PointerEvent('pointercancel'));
  };
  // Before the library takes away what is chosen.
  const note = (): void => void (focus = noteFocus(list));
  list.addEventListener('pointerdown', note, { capture: true });
  const sortable = SortableList.create(list, {
    handle: '[data-make-grip]',
    // Dragging of the browser itself is not there for fingers, and looks different in each.
    forceFallback: true,
    fallbackOnBody: true,
    fallbackTolerance: 4,
    forceAutoScrollFallback: true,
    scrollSensitivity: 90,
    ghostClass: 'is-place',
    fallbackClass: 'is-dragged',
    onChoose: () => {
      isGivenUp = false;
      addEventListener('keydown', press);
    },
    onUnchoose: () => removeEventListener('keydown', press),
    onEnd: ({ item, oldIndex = 0, newIndex = 0, ...rest }) => {
      // It would take the next press for the end of this one, where none comes by itself.
      document.dispatchEvent(new MouseEvent('click'));
      const [part, before] = [item, item.nextElementSibling].map(partIn);
      list.insertBefore(item, list.children[oldIndex > newIndex ? oldIndex + 1 : oldIndex] ?? null);
      const { originalEvent } = rest as { readonly originalEvent?: Event };
      const isMoved = part !== undefined && oldIndex !== newIndex;
      const isLetGo = isMoved && !isGivenUp && originalEvent?.type !== 'pointercancel';
      const now = isLetGo ? drop(part, before) : undefined;
      // Where a part is taken out of its list and put in again, the browser forgets that it had the focus.
      requestAnimationFrame(() => focus?.((id) => now?.get(id) ?? id));
    },
  });
  return () => {
    removeEventListener('keydown', press);
    list.removeEventListener('pointerdown', note, { capture: true });
    sortable.destroy();
  };
}

function partIn(line: Element | null): string | undefined {
  return line?.querySelector<HTMLElement>('[data-make-part]')?.dataset['makePart'];
}
