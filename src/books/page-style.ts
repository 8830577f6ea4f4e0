import { type Colour, colours, darkColours } from '../design/tokens.ts';

/** What an HTML file needs besides the style of a book, because no e-reader gives it letters, colours and margins. */
export const pageStyle = `:root { color-scheme: light dark; font-size: 125%; ${named(colours)} }
@media (prefers-color-scheme: dark) { :root { ${named(darkColours)} } }
@media print { :root { font-size: 100%; ${named(colours)} } nav { display: none; } }
html { background: var(--paper); color: var(--ink); }
body { margin: 0; font-family: "Atkinson Hyperlegible Next", Verdana, sans-serif; overflow-wrap: break-word; }
main { max-width: 36rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h2 { margin-top: 2em; }
img { display: block; padding: 0.25em; border-radius: 0.4em; box-sizing: border-box; }
a { color: var(--step); padding-block: 0.2em; }
.emergency { border-color: var(--emergency); }
.stop { border-color: var(--stop); }
nav { border-inline-start: 6px solid; padding-inline-start: 1em; margin: 1.5em 0; }
nav ul { list-style: none; padding: 0; }
nav li { padding-block: 0.4em; }
@media (max-width: 40rem) {
  table { width: 100%; table-layout: fixed; font-size: 0.9em; }
  th, td { min-width: 0; padding: 0.2em; overflow-wrap: anywhere; hyphens: auto; }
}
`;

function named({ ink, paper, step, emergency, stop }: Record<keyof typeof colours, Colour>): string {
  return `--ink: ${ink}; --paper: ${paper}; --step: ${step}; --emergency: ${emergency}; --stop: ${stop};`;
}
