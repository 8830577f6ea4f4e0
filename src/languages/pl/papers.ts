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
  week: {
    days: ['Poniedziałek', 'Wtorek', 'Środa', 'Czwartek', 'Piątek', 'Sobota', 'Niedziela'],
    halves: ['Rano', 'Po południu'],
    now: ['Najpierw', 'Potem', 'Gotowe'],
    pictures: 'Obrazki do wycięcia',
    howTo: ['Wytnij obrazki.', 'Połóż każdy na jego dniu.', 'Już po wszystkim? Połóż go pod „Gotowe”.'],
    own: 'Twój własny obrazek',
    whole: {
      heading: 'Wszystkie słowa',
      about: 'Zachowaj tę stronę. Są tu wszystkie słowa do każdego obrazka.',
    },
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
