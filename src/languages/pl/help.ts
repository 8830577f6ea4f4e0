import type { HelpText } from '../help-text.ts';
import { making } from './making.ts';
import { printing } from './printing.ts';
import { words } from './words.ts';

const { web } = words;
const { stepMode, settings, listen, form, papers } = web;

/** `sheet`: the name of the paper in the printer, `A4` or `Letter`. */
export const help = (sheet: string): HelpText => ({
  reading: {
    title: 'Jak korzystać z tej strony',
    description: 'Jak czytać stronę, robić zadanie krok po kroku, wypełnić formularz i mieć to na papierze.',
    start: [
      'Możesz korzystać z tej strony na telefonie, tablecie lub komputerze.',
      'Nie potrzebujesz konta.',
    ],
    parts: [
      {
        heading: 'Żeby było łatwiej czytać',
        lines: [
          `Naciśnij „${settings.open}”.`,
          'Możesz wybrać większy tekst, inne kolory i mniej obrazków.',
          'Twój wybór zostaje na tym urządzeniu.',
        ],
      },
      {
        heading: 'Słuchanie strony',
        lines: [
          `Naciśnij „${listen.start}”.`,
          'Twoje urządzenie czyta ci słowa na głos.',
          `Naciśnij „${listen.stop}”, kiedy wystarczy.`,
        ],
      },
      {
        heading: 'Czytanie w innym języku',
        lines: [
          'Niektóre strony są w kilku językach.',
          'Nazwy języków są blisko tytułu.',
          'Naciśnij jedną z nich. Zobaczysz to samo miejsce w tym języku.',
        ],
      },
      {
        heading: 'Jeden krok na raz',
        lines: ['Możesz robić zadanie krok po kroku.'],
        steps: [
          'Otwórz zadanie.',
          `Naciśnij „${stepMode.start}”.`,
          'Przeczytaj krok i zrób go.',
          `Naciśnij „${stepMode.next}”.`,
        ],
        afterwards: [
          `„${stepMode.back}” pokazuje to, co było przedtem.`,
          `„${stepMode.close}” pokazuje wszystkie kroki.`,
          'Możesz przerwać w środku zadania. To urządzenie pamięta krok.',
        ],
      },
      {
        heading: 'Kiedy nie wiesz, co dalej',
        lines: [
          `Naciśnij „${stepMode.needHelp}”.`,
          'Tam jest napisane, co teraz zrobić i kogo zapytać.',
          'Kto prosi o pomoc, ten dobrze pracuje.',
        ],
      },
      {
        heading: 'Wypełnianie formularza',
        lines: ['Możesz wypełnić formularz na jego stronie.', 'Nic nie jest wysyłane.'],
        steps: [
          'Napisz lub zaznacz swoje odpowiedzi.',
          `Naciśnij „${form.save}” lub „${form.print}”.`,
          'Daj formularz osobie, która go potrzebuje.',
        ],
        afterwards: [
          'Chcesz przerwać w środku?',
          'Twój własny telefon lub komputer może przechować odpowiedzi przez 30 dni. Najpierw o to zapyta.',
          'Możesz też wydrukować formularz i wypełnić go długopisem.',
        ],
      },
      {
        heading: 'Weź to na papierze',
        lines: [
          `Znajdź na stronie „${papers.heading}”.`,
          'Wybierz papier. Otworzy się jako plik PDF.',
          'Wydrukuj go lub zachowaj.',
        ],
        leadsToPrinting: true,
      },
      {
        heading: 'Weź to w inny sposób',
        lines: [
          `„${papers.epub.name}” jest na telefon lub czytnik. Można go słuchać.`,
          `„${papers.docx.name}” jest do zmiany słów.`,
          `„${papers.htm.name}” jest na pendrive. Otwiera się bez internetu.`,
          `„${papers.allZip.name}” jest do zachowania wszystkiego.`,
        ],
        afterwards: [
          'Nie ma pliku w brajlu.',
          'Jedyny program, który mógłby go tu zrobić, ma licencję (GPL), która nie pasuje do tej strony.',
          `Ktoś, kto ma program do brajla, może go zrobić z „${papers.docx.name}”.`,
        ],
      },
    ],
  },
  printing: printing(sheet),
  making,
});
