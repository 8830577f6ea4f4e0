/**
 * How a book looks. Readers choose letters, size and colours on their device, so that this only says what belongs
 * together, and that nothing is told by colour.
 */
export const bookStyle = `body { line-height: 1.5; }
img { width: 11em; max-width: 100%; background: #fff; }
.part { margin: 1.5em 0; page-break-inside: avoid; break-inside: avoid; }
.emergency, .stop { border: 3px solid; padding: 0 1em; }
.ask, .tip { border: 1px solid; padding: 0 1em; }
.word { border-left: 6px solid; padding-left: 1em; }
.label { font-weight: bold; }
.lead { font-size: 1.2em; }
.small { font-size: 0.9em; }
.quote { font-style: normal; border-left: 3px solid; padding-left: 1em; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.3em 0.6em; text-align: start; vertical-align: top; }
td { min-width: 5em; }
.blank { border-bottom: 1px solid; height: 2em; }
ul.boxes { list-style-type: ''; padding-left: 0; }
`;
