import type { DeckWords } from '../deck-words.ts';

export const decks: DeckWords = {
  one: 'Pecyn',
  many: 'Pecynnau',
  about: 'Pethau sy’n perthyn i’w gilydd, i’w darllen un ar ôl y llall.',
  inIt: 'Beth sydd yn y pecyn hwn',
  partOf: (title) => `Yn y pecyn: ${title}`,
  papers: {
    cards: {
      name: 'Cardiau’r tasgau',
      about: 'Cardiau i’w torri allan. Mae cerdyn â dau far o flaen pob tasg.',
    },
    booklet: { name: 'Un llyfryn', about: 'Popeth i’w ddarllen, mewn un llyfr bach i’w blygu' },
    zip: {
      name: 'Y pecyn cyfan mewn un ffeil',
      about: 'Holl bapurau’r pecyn hwn, i’w cadw neu eu hanfon (ffeil ZIP)',
    },
  },
};
