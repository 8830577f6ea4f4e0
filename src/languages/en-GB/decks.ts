import type { DeckWords } from '../deck-words.ts';

export const decks: DeckWords = {
  one: 'Pack',
  many: 'Packs',
  about: 'Things that belong together, to read one after the other.',
  inIt: 'What is in this pack',
  partOf: (title) => `In the pack: ${title}`,
  papers: {
    cards: {
      name: 'Cards of the tasks',
      about: 'Cards to cut out. A card with two bars stands before each task.',
    },
    booklet: { name: 'One booklet', about: 'Everything to read, in one small book to fold' },
    zip: {
      name: 'The whole pack in one file',
      about: 'All papers of this pack, to keep or to send (ZIP file)',
    },
  },
};
