import type { HelpPage } from '../help-text.ts';
import { words } from './words.ts';

const { editions } = words;

/** How to print, cut, fold and laminate. `sheet`: the name of the paper in the printer, `A4` or `Letter`. */
export const printing = (sheet: string): HelpPage => ({
  title: 'Print, cut, fold, laminate',
  description:
    'How to get cards, booklets and folded leaflets out of the printer in the right size, with each back behind its front.',
  start: [
    'Cards, booklets and folded leaflets have two sides and a size that matters.',
    'Each of these PDF files tells the printer how it wants to be printed.',
    'Some programs do not listen, so look before you print.',
  ],
  parts: [
    {
      heading: 'Print at actual size',
      drawing: 'actual-size',
      steps: [
        'Open the PDF and choose Print.',
        `Choose ${sheet} paper.`,
        'Look for the size. Choose “Actual size”, or a scale of 100%. Do not choose “Fit” or “Shrink”.',
        'Print the first sheet only.',
        'Measure: sheets of cards have a line that is 50 mm long.',
      ],
      afterwards: [
        'Is the line shorter or longer?',
        'Then the printer changed the size.',
        'Go back to step 3.',
      ],
    },
    {
      heading: 'Both sides',
      lines: [
        'Choose “Print on both sides”.',
        'Then choose the edge on which the printer turns the sheet.',
        'The thick line in each drawing is that edge.',
      ],
    },
    {
      heading: 'Cards: the long edge',
      isBelow: true,
      turns: ['cards', 'cards-small'],
      lines: [
        'Some programs call it “Flip on long edge” or “Long-edge binding”.',
        `Cards lie on ${sheet} paper sideways, small cards on ${sheet} paper upright.`,
        'It is the long edge for both.',
      ],
    },
    {
      heading: 'Booklets and folded leaflets: the short edge',
      isBelow: true,
      turns: ['booklet'],
      lines: [
        'Some programs call it “Flip on short edge” or “Short-edge binding”.',
        'Do not choose “Booklet” in the print window: the pages are in order for folding already.',
      ],
    },
    {
      heading: 'When the printer prints one side only',
      isBelow: true,
      steps: [
        'Print the odd pages: 1, 3, 5.',
        'Turn the stack over on the same edge as above.',
        'Put it back. Which way is up is different from printer to printer: try it with one sheet.',
        'Print the even pages.',
      ],
    },
    {
      heading: 'Hold a sheet against the light',
      isBelow: true,
      lines: [
        'Each back is behind its front.',
        `The back of step 3 says “${words.step(3)}”.`,
        'Is it behind another card?',
        'Then choose the other edge.',
      ],
    },
    {
      heading: 'Cut',
      drawing: 'cut',
      steps: [
        'Put the sheet on a cutting mat with a ruler, or use a paper cutter.',
        'Cut along the lines. Two cards share one line.',
        'The short marks outside the cards show where each cut goes on.',
      ],
      afterwards: ['Words and pictures are 4 mm from the edge, so a cut may be a little off.'],
    },
    {
      heading: 'Laminate',
      drawing: 'laminate',
      steps: [
        'Cut the cards first.',
        'Lay them into the pouch with 6 mm or more between them.',
        'Laminate, and let it cool.',
        'Cut round each card. Leave 3 mm of clear film on every side: it keeps water out.',
        'Make the corners round. Sharp corners hurt.',
      ],
    },
    {
      heading: editions['cards-key-ring'].name,
      isBelow: true,
      drawing: 'punch',
      lines: ['Punch the hole after you laminate, through the circle at the left.', 'The hole is 6 mm wide.'],
    },
    {
      heading: editions.wallet.name,
      isBelow: true,
      drawing: 'fold-card',
      steps: [
        'Print on one side. Each front has its back beside it.',
        'Cut each piece out: front and back stay together.',
        'Fold it on the dotted line. The words are outside.',
        'Laminate it, or put it into a clear sleeve.',
      ],
    },
    {
      heading: 'Fold a booklet',
      drawing: 'fold-booklet',
      steps: [
        'Put the sheets in order. The page numbers at the foot help.',
        'Lay the sheets into each other: the cover outside.',
        'Fold them in the middle.',
        'Staple on the fold, at two places. A long-arm stapler reaches it.',
      ],
      afterwards: ['Blank pages have lines: they are for notes.'],
    },
    {
      heading: 'Fold a leaflet in three',
      drawing: 'fold-trifold',
      steps: [
        'Lay the sheet down with the inside up. The cover is below.',
        'Fold the right panel in, at the short marks. It is 2 mm narrower than the first, so it lies flat.',
        'Fold the left panel over it. The cover is now on top.',
      ],
    },
    {
      heading: editions.week.name,
      steps: [
        'Print on one side, at actual size.',
        'Laminate the first page, or put it into a clear sleeve.',
        'Cut out the pictures. Print their page again for more of them.',
        'Fix them with small pads that stick and come off again.',
      ],
    },
    {
      heading: 'Everything else',
      lines: [
        'All other papers can be printed as you like, on one side or both.',
        'A poster goes on one side. The large poster needs a printer for larger paper: a print shop has one.',
        'A certificate looks best on thick paper.',
        'For large print, keep to actual size: then the letters are as large as they should be.',
      ],
    },
  ],
});
