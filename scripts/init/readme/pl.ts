import type { ReadmeWords } from './words.ts';

export const pl: ReadmeWords = {
  about: 'Strony i materiały do druku łatwe do czytania, przygotowane w Clearstep.',
  write: {
    heading: 'Pisanie',
    folder: 'Każdy dokument to folder w `content`, z jednym plikiem dla każdego języka:',
    start:
      'Otwórz jeden z przykładów i wpisz swoje słowa w miejsce naszych. Następny dokument zaczniesz poleceniem `npm run new`.',
  },
  type: 'Wpisujesz',
  happens: 'Co się dzieje',
  commands: {
    install: 'pobiera wszystko, co jest potrzebne; wystarczy raz',
    dev: 'pokazuje strony i wydruki w przeglądarce, gdy piszesz',
    new: 'pyta, co chcesz napisać, i zaczyna plik',
    check: 'mówi, co trzeba poprawić, w którym wierszu i co wpisać',
    build: 'buduje całą stronę ze wszystkimi wydrukami w folderze `dist`',
    preview: 'pokazuje zbudowaną stronę',
    offline: 'kopiuje ją na pendrive, gdzie otwiera się podwójnym kliknięciem',
  },
  help: '`npm run dev` pokazuje też pomoc dla autorów pod adresem `/help/`: każdy znacznik z przykładem i każdy obrazek. Ta pomoc jest po angielsku.',
  yours: {
    heading: 'Twoja własna strona',
    places: (words) =>
      `Nazwa, kolory, logo, kontakt i języki są w pliku \`astro.config.mjs\`. Zdjęcia leżą obok dokumentu, który je pokazuje. Słowa z twojego miejsca pracy wpisz do \`${words}\`, a własne rysunki włóż do \`content/pictures\`.`,
    readers:
      'Zanim rozdasz to, co zostało napisane, niech wypróbują to czytelnicy. Wpisz to pod `checked-with-readers`.',
  },
};
