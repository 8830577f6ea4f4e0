import type { HelpPage } from '../help-text.ts';
import { words } from './words.ts';

const { make } = words.web;
const { start, mine, bar, saving, edit, find, advice, look, take, send, disk, form, person } = make;

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
        `„${disk.openFolder}”: tekst razem ze zdjęciami, jeśli twoja przeglądarka to umie. Możesz też upuścić plik na stronę.`,
      ],
    },
    {
      heading: 'Pisanie w formularzu',
      lines: [
        'Każda część to jedna linijka. Naciśnij ją, a się otworzy. Inne się zwiną.',
        `Najpierw są „${form.facts}”, „${form.needs}” i „${form.helpers}”. Wypełnij to, czego potrzebują twoi czytelnicy.`,
        `„${form.topicsHeading}”, „${form.sources}” i „${form.seldom.rights}”: dzięki nim dokument można znaleźć i mu zaufać.`,
        `„${form.papers.heading}”: wybierz, jakie wydruki jeszcze powstaną, a jakie nie.`,
        `„${form.add}” i „${form.addBefore}” wstawiają nową część. „${form.remove}” ją usuwa.`,
        `„${form.up}” i „${form.down}” przesuwają część. Możesz ją też przeciągnąć za sześć kropek.`,
        `„${form.more}” zawiera to, co rzadko potrzebne: „${form.duplicate}”, „${form.split}”, „${form.join}” i więcej pól.`,
        `„${form.table.heading}”: wypełnij komórki albo naciśnij „${form.table.paste}”.`,
        `„${find.open}” szuka we wszystkich polach, także w zwiniętych częściach. ${find.keys}`,
        `„${form.text}”: ten sam dokument jako tekst ze znakami. „${form.form}” prowadzi z powrotem.`,
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
        `„${form.camera}” otwiera aparat w telefonie.`,
        `„${form.marks.add.crop}” pokazuje tylko część zdjęcia.`,
        `„${form.people.skin}” i „${form.people.hair}”: wybierz raz dla wszystkich rysunków.`,
        `„${form.seldom.recording}”: wybierz film, na którym ktoś miga ten krok, albo nagranie. Napisz też, co jest mówione.`,
      ],
    },
    {
      heading: 'Zobacz, jak to wygląda',
      lines: [
        `„${look.heading}” pokazuje każdą kartkę tak, jak się wydrukuje, podczas pisania.`,
        `„${look.papers}” i „${look.page}” to dwa widoki. Możesz też zobaczyć jeden krok naraz albo obrazki na telefon.`,
        `„${look.narrow}” i „${look.wide}” zmieniają szerokość strony.`,
        'Jedna linijka jest zawsze widoczna. Mówi, czy praca jest zapisana, jak łatwo się ją czyta i ile jest uwag. Naciśnij uwagi, żeby przejść do następnej.',
      ],
    },
    {
      heading: 'Zabierz to ze sobą',
      lines: [
        `„${take.pdf}” robi wydruk, który można wydrukować, wysłać lub zachować. „${take.print}” od razu go otwiera.`,
        `„${take.phone}” zawiera obrazek do każdego kroku, do wysłania lub zachowania na telefonie.`,
        `„${take.zip}” zawiera wszystkie wydruki i obrazki na telefon, tekst i zdjęcia. „${take.text}” zawiera sam tekst.`,
        `„${disk.saveAs}” i „${disk.saveInFolder}” zapisują prosto na dysk, jeśli twoja przeglądarka to umie. Potem Ctrl i S zapisuje tam znowu.`,
        `„${send.heading}”: przygotowane są plik i e-mail do osoby, która prowadzi stronę. Wysyłasz je samodzielnie.`,
      ],
    },
    {
      heading: 'Dokument dla jednej osoby',
      lines: [
        `Naciśnij „${person.button}”.`,
        'Wybierz dla każdego kroku: tak jak jest, własnymi słowami albo już znany.',
        'Kroki, które osoba zna, stają się jednym. Tak z czasem pomocy jest coraz mniej.',
        person.stays,
        `„${person.photo}” pokazuje tej osobie jej własny kubek lub maszynę.`,
        `Kiedy dokument się zmieni, „${person.news}” mówi, co jest inne. Twoje wybory zostają.`,
        'Możesz to też zapisać we własnym pliku i znowu otworzyć.',
      ],
    },
    {
      heading: 'Żeby nic nie zginęło',
      lines: [
        `„${bar.saved}” pojawia się, kiedy wszystko jest bezpieczne. Trwa to mniej niż sekundę.`,
        `„${edit.undo}” cofa to, co zostało zrobione, tyle razy, ile chcesz.`,
        `„${mine.earlier}” pokazują dokument z ostatnich dni.`,
        `Naciśnij „${take.zip}” na koniec dnia. Przeglądarka może zgubić to, co przechowuje.`,
        `„${edit.redo}” robi to jeszcze raz.`,
        `„${mine.heading}” zawiera wszystko, co masz. Są tam „${mine.rename}”, „${mine.duplicate}” i „${mine.delete}”. „${mine.takeBack}” przywraca to, co usunięte.`,
        `„${mine.saveAll}” zbiera wszystko w jednym pliku. „${start.file}” otwiera go znowu.`,
        `Dokument zmienił się w innej karcie? Wybierz „${saving.loadOther}” albo „${saving.keepBoth}”.`,
        'Raz otwarta strona działa bez internetu.',
      ],
    },
    {
      heading: 'Bez myszy',
      lines: [
        'Tab prowadzi do następnego przycisku lub pola. Enter lub spacja naciska przycisk.',
        form.keys,
        `„${form.field.picture}”: ${form.pictureAbout}`,
        `„${form.marks.heading}”: ${form.marks.about}`,
      ],
    },
  ],
};
