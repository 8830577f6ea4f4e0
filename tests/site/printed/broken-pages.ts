/** A page that is broken on paper in one way, and what is said about it. */
export interface BrokenPage {
  readonly fault: string;
  readonly css?: string;
  readonly html: string;
  readonly said: RegExp;
}

const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" preserveAspectRatio="none"><path fill="#a33" d="M1 1h8v8H1z"/></svg>',
)}`;

/** Nearly a whole sheet, A4 or Letter, so that little room is left below. */
const nearlyFull = '<div style="height: 210mm">The sheet is nearly full.</div>';
const lines = '<p>One line.</p><p>Two lines.</p><p>Three lines.</p><p>Four lines.</p>';

export const brokenPages: readonly BrokenPage[] = [
  {
    fault: 'words over words',
    css: 'h2 { margin-bottom: -2.5em }',
    html: '<h2>Stop and ask</h2><p>Take all cups away.</p>',
    said: /“away\.” is printed over|“Take” is printed over “Stop”/,
  },
  {
    fault: 'a picture over a price',
    css: 'img { width: 20mm; height: 10mm; margin-left: -15mm }',
    html: `<p>The onion costs £4.80<img alt="" src="${picture}"></p>`,
    said: /“£4\.80” and a picture are printed over each other/,
  },
  {
    fault: 'a picture over a picture',
    css: 'img { display: block; width: 30mm; height: 30mm; margin-bottom: -10mm }',
    html: `<p>Beans and onions:</p><img alt="" src="${picture}"><img alt="" src="${picture}">`,
    said: /2 pictures are printed over each other/,
  },
  {
    fault: 'words over the edge of a box',
    css: 'div { width: 60mm; height: 20mm; border: 1mm solid } p { margin: -12mm 0 0 58mm }',
    html: '<div>A box.</div><p>The long words</p>',
    said: /is printed over the edge of a box/,
  },
  {
    fault: 'a box that is torn',
    css: '[role=note] { border: 1mm solid; padding: 5mm }',
    html: `${nearlyFull}<div role="note"><p>Stop</p>${lines}${lines}</div>`,
    said: /div “Stop One line\. .*” is torn: it is on the sheets 1 and 2/,
  },
  {
    fault: 'a picture that is torn',
    css: 'img { width: 50mm; height: 400mm }',
    html: `<p>A long picture:</p><img alt="" src="${picture}">`,
    said: /img “picture” is torn/,
  },
  {
    fault: 'a row that is torn',
    css: 'table { break-inside: auto } td { width: 30mm }',
    html: `${nearlyFull}<table><tr><td>${lines}${lines}</td><td>£4.80</td></tr></table>`,
    said: /tr “One line\. .*” is torn/,
  },
  {
    fault: 'a number that is torn',
    css: '.number { width: 1ch; font-size: 30pt; overflow-wrap: anywhere } .number::before { content: attr(data-numeral) }',
    html: '<p class="number" data-numeral="10"></p><p>Set the timer.</p>',
    said: /“10” is torn in two, or not on the paper/,
  },
  {
    fault: 'words that nobody sees',
    css: 'div { height: 1.2em; overflow: hidden }',
    html: '<div><p>Do you burn?</p><p>Call 999.</p></div>',
    said: /“999” is torn in two, or not on the paper/,
  },
  {
    fault: 'a heading alone at the foot',
    css: 'h2 { break-after: auto } h2 + p { break-before: page }',
    html: '<p>Before.</p><h2>Finish</h2><p>Wipe the outside.</p>',
    said: /h2 “Finish” is alone on sheet 1: p “Wipe the outside\.” is on sheet 2/,
  },
  {
    fault: 'a stop on another sheet than its step',
    css: 'ol { break-before: page }',
    html: '<div class="notice stop" role="note">Stop. It is hot.</div><ol><li>Pull out the plug.</li></ol>',
    said: /div\.notice\.stop “Stop\. It is hot\.” is alone on sheet 1/,
  },
  {
    fault: 'white words whose colour behind is not printed',
    css: 'p { color: #fff; background: #8c1515 }',
    html: '<p>Stop</p>',
    said: /“Stop” has a contrast of [12]\.\d to 1 only/,
  },
  {
    fault: 'words that run over the margin',
    css: 'p { white-space: nowrap }',
    html: `<p>${'Your supervisor tells you what to do at work. '.repeat(4)}</p>`,
    said: /stands out over the margin and is cut off/,
  },
  {
    fault: 'a button',
    html: '<p>Read this.</p><button type="button">Listen</button>',
    said: /Nobody can press this on paper: <button/,
  },
  {
    fault: 'a sheet with nothing on it',
    css: 'div { break-before: page; height: 10mm }',
    html: '<p>The end.</p><div></div>',
    said: /Sheet 2: Nothing is on it/,
  },
];

/** The same things as they should be. */
export const wholePage: Omit<BrokenPage, 'fault' | 'said'> = {
  css: '[role=note] { border: 1mm solid; padding: 5mm; break-inside: avoid } img { width: 20mm; height: 10mm }',
  html: `<h2>Finish</h2><p>1 onion costs £4.80 <img alt="" src="${picture}"></p><div style="height: 170mm"></div>
    <div role="note"><p>Stop</p>${lines}${lines}</div>`,
};
