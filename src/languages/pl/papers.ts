import type { PaperWords } from '../words.ts';

export const paperWords: PaperWords = {
  printing: {
    actualSize: 'Drukuj w rzeczywistym rozmiarze.',
    folded: 'Wytnij każdą część. Złóż ją na linii przerywanej, słowami na zewnątrz.',
    sides: {
      simplex: 'Drukuj na jednej stronie.',
      'flip-long-edge': 'Dwie strony: obróć przez długą krawędź.',
      'flip-short-edge': 'Dwie strony: obróć przez krótką krawędź.',
    },
  },
  labels: {
    heading: 'Całe kroki',
    about: 'Zachowaj tę stronę. Jest tu cały krok do każdej etykiety.',
  },
  twoLanguages: {
    notTranslated: 'Ta część nie jest jeszcze przetłumaczona.',
    notInOriginal: 'Tej części nie ma w oryginale.',
  },
};
