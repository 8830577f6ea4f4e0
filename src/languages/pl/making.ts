import type { HelpPage } from '../help-text.ts';
import { words } from './words.ts';

const { make } = words.web;
const { start, mine, saving, edit, advice, look, take, form, person } = make;

/** How to make a document in the browser. What stands on a button there stands here in the same words. */
export const making: HelpPage = {
  title: 'Jak zrobić dokument',
  description: 'Jak zrobić w przeglądarce kartę, ulotkę lub formularz, zobaczyć wydruki i je wydrukować.',
  start: [
    'Robisz dokument w swojej przeglądarce.',
    'Nie potrzebujesz konta ani innego programu.',
    'Nic nie jest wysyłane. To, co robisz, zostaje na twoim urządzeniu.',
  ],
  parts: [
    {
      heading: 'Twoja pierwsza karta zadania',
      lines: ['Wybierz pracę, którą dobrze znasz.'],
      steps: [
        `Otwórz „${make.name}”. Znajdź „${start.new}” i naciśnij „${words.kinds.task.one}”.`,
        'Dostajesz przykład. Wpisz własny tytuł zamiast naszego.',
        `Znajdź „${form.parts}”. Naciśnij pierwszy krok. Otworzy się.`,
        'Napisz jedną czynność. Użyj słów, które mówisz na co dzień.',
        `Wypełnij „${form.field.done}”.`,
        `Znajdź „${form.field.picture}”. Wpisz po angielsku, co ma pokazywać, i wybierz.`,
        'Tak samo zrób następne kroki. Usuń te, których nie potrzebujesz.',
        `Zobacz „${advice.heading}” i popraw to.`,
        `Znajdź „${look.heading}” i obejrzyj każdą kartkę.`,
        `Znajdź „${take.heading}”. Naciśnij „${take.print}”.`,
      ],
      afterwards: [
        'Najpierw wydrukuj jedną kartkę na zwykłym papierze.',
        'Wypróbuj ją w pracy z osobą, która będzie jej używać. Zmień to, co nie działa.',
      ],
      leadsToPrinting: true,
    },
    {
      heading: 'Jak jeszcze można zacząć',
      lines: [
        `„${start.fromButton}”: dostajesz kopię naszego dokumentu i ją zmieniasz.`,
        `„${form.photosFirst}”: wybierz zdjęcia po kolei. Każde staje się krokiem.`,
        `„${form.paste}”: skopiuj ją z Worda, e-maila lub strony internetowej. Najpierw widzisz, co z niej powstanie.`,
        `„${start.file}”: pracuj dalej nad zapisanym plikiem.`,
      ],
    },
    {
      heading: 'Co mówią porady',
      lines: [
        `„${advice.heading}” czyta to, co piszesz. Każda uwaga stoi też przy swoich słowach.`,
        'Zawsze możesz pisać dalej. Tylko błąd na górze listy zatrzymuje wydruki.',
        'Jeśli jest łatwiejsze słowo, jedno naciśnięcie je wpisuje.',
        `„${advice.more}” prowadzi do zasady z przykładem.`,
        'Porady mówią też, jak łatwy jest cały dokument: 100 to najłatwiej.',
      ],
    },
    {
      heading: 'Obrazki i zdjęcia',
      lines: [
        'Wybierz obrazek, który pokazuje właśnie ten krok.',
        `„${form.photo}” bierze zdjęcie z twojego urządzenia. Zdjęcie jest zmniejszane, a miejsce jego zrobienia usuwane.`,
        `Wypełnij „${form.field.alt}”. ${form.altAbout}`,
        `„${form.marks.heading}” dodaje kółko, strzałkę lub numer.`,
        'Zapytaj ludzi, zanim pokażesz ich na zdjęciu.',
      ],
    },
    {
      heading: 'Dokument dla jednej osoby',
      lines: [
        `Naciśnij „${person.button}”.`,
        'Wybierz dla każdego kroku: tak jak jest, własnymi słowami albo już znany.',
        'Kroki, które osoba zna, stają się jednym. Tak z czasem pomocy jest coraz mniej.',
        person.stays,
      ],
    },
    {
      heading: 'Żeby nic nie zginęło',
      lines: [
        `„${saving.saved}” pojawia się, kiedy wszystko jest bezpieczne. Trwa to mniej niż sekundę.`,
        `„${edit.undo}” cofa to, co zostało zrobione, tyle razy, ile chcesz.`,
        `„${mine.earlier}” pokazują dokument z ostatnich dni.`,
        `Naciśnij „${take.zip}” na koniec dnia. Przeglądarka może zgubić to, co przechowuje.`,
      ],
    },
    {
      heading: 'Bez myszy',
      lines: [
        'Tab prowadzi do następnego przycisku lub pola. Enter lub spacja naciska przycisk.',
        form.keys,
        form.pictureAbout,
        form.marks.about,
      ],
    },
  ],
};
