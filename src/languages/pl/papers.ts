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
  blank: {
    heading: (title) => `Nasze własne kroki: ${title}`,
    about: 'Dla trenera pracy. Dopasuj zadanie do tego miejsca pracy.',
    record: ['Miejsce:', 'Kogo pytać:', 'Data:'],
    howTo: [
      'Popatrz, jak ktoś wykonuje zadanie.',
      'W każdym wierszu napisz jedną czynność, najwyżej 5 słowami.',
      'Narysuj ją w ramce albo wklej tam zdjęcie.',
      'Skreśl wiersze, których nie potrzebujesz.',
      'Wypróbuj to z osobą, która będzie tego używać.',
    ],
    staying: 'To zostaje bez zmian',
    steps: 'Kroki',
    picture: 'obrazek',
    action: 'Co zrobić:',
  },
  twoLanguages: {
    notTranslated: 'Ta część nie jest jeszcze przetłumaczona.',
    notInOriginal: 'Tej części nie ma w oryginale.',
  },
};
