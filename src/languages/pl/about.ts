import type { AboutText, Copying } from '../about-text.ts';

export const about = (site: string, copying: Copying): AboutText => ({
  description: 'Czym jest ta strona, dla kogo jest i czego nie robi.',
  start: `${site} pokazuje, jak robić różne rzeczy w pracy, jeden jasny krok na raz.`,
  parts: [
    {
      heading: 'Dla kogo jest ta strona',
      list: [
        'Dla osób, które chcą poznać pracę w prostych słowach i obrazkach.',
        'Dla pracodawców i współpracowników, którzy chcą wiedzieć, co pomaga.',
        'Dla trenerów pracy, którzy chcą robić kartki dla danej osoby i miejsca pracy.',
      ],
    },
    {
      heading: 'Co możesz tu zrobić',
      lines: [
        'Możesz czytać każdą stronę.',
        'Możesz robić zadanie krok po kroku.',
        'Możesz wydrukować każdą stronę na papierze.',
        'Możesz nosić zadanie w kieszeni, na kartach lub w telefonie.',
      ],
    },
    {
      heading: 'Czego ta strona nie robi',
      lines: [
        'Nie ma tu kont.',
        'Nie ma tu plików cookie.',
        'Strona nikomu nic o tobie nie wysyła.',
        'Twoje ustawienia i krok, na którym przerwano, zostają na twoim urządzeniu.',
        'To, co piszesz w formularzu, zostaje na urządzeniu tylko na twoją prośbę.',
        'Przycisk Słuchaj używa tylko głosów twojego urządzenia.',
      ],
    },
    {
      heading: 'Czy wolno to kopiować?',
      lines: [...mayCopy[copying], 'Autorzy obrazków i ich licencje są na każdym papierze.'],
    },
    {
      heading: 'Wersja robocza czy sprawdzona z czytelnikami',
      lines: [
        'Proste słowa są proste dopiero wtedy, kiedy mówią tak czytelnicy.',
        'Strona, której nie sprawdzono, ma napis „Wersja robocza: jeszcze nie sprawdzona z czytelnikami”.',
        'Na sprawdzonej stronie jest napisane, kto ją sprawdził i kiedy.',
      ],
    },
    {
      heading: 'Coś tu nie działa?',
      lines: [
        'Chcemy, żeby każda strona działała dla ciebie.',
        'Strony mają spełniać wytyczne WCAG 2.2, poziom AA, i większość poziomu AAA.',
        'Pliki PDF mają znaczniki dla czytników ekranu (PDF/UA-1).',
        'Jeśli coś nie działa, powiedz o tym osobie, od której masz tę stronę.',
      ],
    },
  ],
});

/** What readers may do with the words of a site. */
const mayCopy: Readonly<Record<Copying, readonly string[]>> = {
  credited: [
    'Tak. Wolno drukować, kopiować i zmieniać słowa, także za pieniądze.',
    'Napisz, skąd są te słowa.',
  ],
  licence: ['Tak, na zasadach licencji.', 'Jej nazwa jest na stronie z autorami i licencjami.'],
  kept: ['Wszystkie prawa zastrzeżone.', 'Zapytaj nas, zanim skopiujesz lub zmienisz słowa.'],
};
