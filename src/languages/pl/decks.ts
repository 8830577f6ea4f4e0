import type { DeckWords } from '../deck-words.ts';

export const decks: DeckWords = {
  one: 'Pakiet',
  many: 'Pakiety',
  about: 'To, co należy do siebie, do czytania po kolei.',
  inIt: 'Co jest w tym pakiecie',
  partOf: (title) => `W pakiecie: ${title}`,
  papers: {
    cards: {
      name: 'Karty zadań',
      about: 'Karty do wycięcia. Przed każdym zadaniem jest karta z dwoma paskami.',
    },
    booklet: { name: 'Jedna książeczka', about: 'Wszystko do czytania w jednej małej książce do złożenia' },
    zip: {
      name: 'Cały pakiet w jednym pliku',
      about: 'Wszystkie kartki tego pakietu, do zachowania lub wysłania (plik ZIP)',
    },
  },
};
