import { EditorView } from '@codemirror/view';

/** The text field in the colours and sizes that the reader has chosen: the properties come from the page around it. */
export const looks = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '2px solid var(--line)',
    borderRadius: 'var(--radius-small)',
    fontSize: '1rem',
  },
  '&.cm-focused': { outline: '3px solid var(--step)', outlineOffset: '3px' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.6', maxHeight: '32rem', overflow: 'auto' },
  '.cm-content': { padding: 'var(--space-3) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 var(--space-3)' },
  '.cm-gutters': { color: 'var(--quiet)', backgroundColor: 'var(--soft)', border: 'none' },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)', borderInlineStartWidth: '2px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--step) 25%, var(--paper))',
  },
  '.at-error': { textDecoration: 'underline wavy var(--stop) 2px', textUnderlineOffset: '0.2em' },
  '.at-warning': { textDecoration: 'underline wavy var(--word) 2px', textUnderlineOffset: '0.2em' },
  '.at-hint, .at-review': {
    textDecoration: 'underline dotted var(--line) 2px',
    textUnderlineOffset: '0.2em',
  },
});
