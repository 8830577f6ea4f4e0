import { defaultKeymap } from '@codemirror/commands';
import { EditorState, type Extension, StateEffect, StateField, type Text } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  gutters,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Place } from '../../../model/document.ts';
import type { Message } from '../../../model/message.ts';
import type { DocumentStore } from '../open-document.ts';
import { looks } from './looks.ts';
import { smallestChange } from '../../../write/smallest-change.ts';

/** A field in which the whole text of a document is written. */
export interface OpenText {
  /** Underlines what messages are about. */
  readonly mark: (messages: readonly Message[]) => void;
  /** Moves the writer to a place. */
  readonly goTo: (place: Place) => void;
  readonly close: () => void;
}

/**
 * Opens a field for the text of a store. It lies in a shadow root, where its styles are style sheets that were made by a script: the
 * policy of the page allows no others. Steps back are those of the store.
 */
export function openText(host: HTMLElement, store: DocumentStore, label: string): OpenText {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  let own = store.now().text;
  const view = new EditorView({
    parent: root as unknown as Element,
    root,
    state: EditorState.create({
      doc: own,
      extensions: [
        lineEnds(own),
        lineNumbers(),
        // Lines wrap, so nothing moves beside their numbers.
        gutters({ fixed: false }),
        drawSelection(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true', 'data-make-text': '' }),
        // Steps back are taken on the page. Tab moves on, so that nobody is caught in here.
        keymap.of(defaultKeymap),
        marks,
        looks,
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (!docChanged) return;
          const next = state.sliceDoc();
          if (next === own) return;
          own = next;
          store.setText(next, 'text');
        }),
      ],
    }),
  });
  // What scrolls can be scrolled by keyboard alone.
  view.scrollDOM.tabIndex = 0;
  const end = store.subscribe(() => {
    const { text } = store.now();
    if (text === own) return;
    own = text;
    view.dispatch({ changes: smallestChange(view.state.doc.toString(), text.replaceAll('\r\n', '\n')) });
  });
  return {
    mark: (messages) => view.dispatch({ effects: setMarks.of(messages) }),
    goTo: (place) => {
      const [from, to] = rangeOf(place, view.state.doc);
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      view.focus();
      host.scrollIntoView({ block: 'nearest' });
    },
    close: () => {
      end();
      view.destroy();
    },
  };
}

/** A text of Windows keeps its line ends. */
function lineEnds(text: string): Extension {
  return text.includes('\r\n') ? EditorState.lineSeparator.of('\r\n') : [];
}

const setMarks = StateEffect.define<readonly Message[]>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (set, { effects, changes, state }) => {
    for (const effect of effects)
      if (effect.is(setMarks)) return Decoration.set(marksOf(effect.value, state.doc), true);
    return set.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function marksOf(messages: readonly Message[], text: Text): ReturnType<Decoration['range']>[] {
  return messages.flatMap(({ place, severity, rule }) => {
    if (!place) return [];
    const [from, to] = rangeOf(place, text);
    if (from >= to) return [];
    return [Decoration.mark({ class: `at-${severity}`, attributes: { 'data-rule': rule } }).range(from, to)];
  });
}

/** By line and column: what counts letters counts line ends of Windows twice. */
function rangeOf({ start, end }: Place, text: Text): [number, number] {
  const at = ({ line, column }: Place['start']): number => {
    const known = text.line(Math.min(Math.max(line, 1), text.lines));
    return Math.min(known.from + column - 1, known.to);
  };
  return [at(start), at(end)];
}
