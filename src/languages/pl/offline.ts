import type { OfflineWords } from '../offline-words.ts';

export const offline: OfflineWords = {
  title: 'Czytaj bez internetu',
  about: 'Strona, którą otworzysz, zostaje na tym telefonie lub komputerze. Możesz ją czytać bez internetu.',
  kept: 'Teraz na tym telefonie lub komputerze',
  nothing: 'Na razie nic tu nie ma. Otwórz stronę, kiedy masz internet.',
  all: {
    heading: 'Zachowaj wszystko',
    about: 'Wszystkie strony i obrazki w tym języku. Bez kartek do druku.',
    keep: (size) => `Zachowaj wszystko (${size})`,
    letGo: 'Usuń wszystko',
  },
  here: {
    heading: 'Nie masz internetu w pracy?',
    keep: 'Zachowaj na tym telefonie',
    keepDeck: (size) => `Zachowaj cały pakiet na tym telefonie (${size})`,
    isKept: 'To jest na twoim telefonie. Możesz to otworzyć bez internetu.',
    letGo: 'Usuń z telefonu',
    withPapers: (size) => `Razem z kartkami (${size})`,
  },
  progress: '{done} z {of}',
  done: 'Gotowe. Możesz to otworzyć bez internetu.',
  some: 'Nie wszystko da się zachować. Spróbuj jeszcze raz z lepszym internetem.',
  full: 'W telefonie nie ma już miejsca. Usuń coś i spróbuj jeszcze raz.',
  cannot: 'Ta przeglądarka niczego nie zachowuje. Tak jest na przykład w oknie prywatnym.',
};
