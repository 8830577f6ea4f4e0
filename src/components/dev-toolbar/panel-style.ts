/** The panel stands at the right edge, so that what a message is about stays in sight. Colours are those of the page. */
export const panelStyle = `
  section {
    position: fixed;
    inset: auto 1rem 5rem auto;
    box-sizing: border-box;
    width: min(26rem, calc(100vw - 2rem));
    max-height: calc(100vh - 7rem);
    overflow-y: auto;
    padding: 1rem 1.25rem;
    color: var(--ink);
    background: var(--paper);
    border: 2px solid var(--ink);
    border-radius: 0.5rem;
    font: 1rem/1.4 'Atkinson Hyperlegible Next', sans-serif;
  }
  h2 { margin: 0 0 0.5rem; font-size: 1.25rem; }
  p { margin: 0.25rem 0; }
  code { font-size: 0.875rem; overflow-wrap: anywhere; }
  ol { margin: 0.75rem 0 0; padding: 0; list-style: none; }
  li { margin: 0 0 1rem; padding-left: 0.75rem; border-left: 4px solid var(--line); }
  li.error { border-color: var(--stop); }
  li.warning { border-color: var(--word); }
  li.hint { display: none; }
  .with-hints li.hint { display: block; }
  .fix { font-weight: 700; }
  label { display: block; min-height: 44px; align-content: center; }
  button {
    min-height: 44px;
    padding: 0.25rem 1rem;
    color: var(--paper);
    background: var(--step);
    border: 0;
    border-radius: 0.25rem;
    font: inherit;
    cursor: pointer;
  }
  :focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
`;
