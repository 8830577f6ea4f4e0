import { counted } from '../counted.ts';
import type { WebWords } from '../web-words.ts';
import { offline } from './offline.ts';
import { paperVersion } from './paper-version.ts';
import { decks } from './decks.ts';
import { firstPage } from './first-page.ts';
import { make } from './make.ts';
import { progress } from './progress.ts';
import { settings } from './settings.ts';
import { stepMode } from './step-mode.ts';
import { topics } from './topics.ts';

const pages = counted('pl', { one: '# strona', few: '# strony', many: '# stron', other: '# strony' });
const pictures = counted('pl', {
  one: '# obrazek',
  few: '# obrazki',
  many: '# obrazków',
  other: '# obrazka',
});
const oneDecimal = new Intl.NumberFormat('pl', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const web: WebWords = {
  skip: 'Przejdź do głównej części',
  home: 'Początek',
  youAreHere: 'Jesteś tutaj',
  mainMenu: 'Menu główne',
  help: 'Pomoc',
  aboutSite: 'O stronie',
  aboutPage: (site) => `O stronie: ${site}`,
  creditsPage: 'Autorzy i licencje',
  accessibilityPage: 'Kto może korzystać ze strony',
  changesFeed: { title: 'Co nowego', about: 'Nowe dokumenty i to, co zmieniło się w innych.' },
  helpPage: 'Pomoc dla autorów',
  inEnglish: (page) => `${page}, po angielsku`,
  indexHeading: 'Co chcesz zrobić?',
  firstPage,
  makeYourOwn: {
    name: 'Zrób własne',
    about: 'Napisz tu kartę lub ulotkę i ją wydrukuj',
    help: 'Pomoc dla trenerów pracy, którzy piszą',
  },
  search: {
    label: (kind) => `${kind}: szukaj po słowie`,
    found: 'Widać {count} z {total}.',
    all: 'Widać wszystkie: {total}.',
    none: 'Nigdzie nie ma tego słowa. Spróbuj innego słowa.',
  },
  find: {
    name: 'Szukaj',
    label: 'Znajdź coś po słowie',
    about: 'Znajdź zadanie, ulotkę, poradnik, formularz lub raport po słowie.',
    button: 'Znajdź',
    nothing: 'Nic nie znaleziono: „{asked}”.',
    tryThis: 'Spróbuj jednego krótkiego słowa. Albo zobacz tutaj:',
  },
  contents: 'Na tej stronie',
  papers: {
    heading: 'Na papierze',
    about: 'Wybierz, co chcesz wydrukować lub zachować.',
    jump: 'Weź to na papierze',
    more: (count) => `Pokaż więcej: ${count}`,
    howToPrint: 'Jak drukować, ciąć, składać i laminować',
    facts: (count, size) => `PDF, ${pages(count)}, ${size}`,
    pictures: (count, size) => `${pictures(count)}, ${size}`,
    phoneZip: { name: 'Obrazki na telefon w jednym pliku', about: 'Do wysłania lub zachowania (plik ZIP)' },
    epub: { name: 'E-book', about: 'Do czytania lub słuchania na telefonie lub czytniku (plik EPUB)' },
    docx: { name: 'Plik Word', about: 'Do zmiany słów (plik DOCX)' },
    htm: { name: 'Jedna strona', about: 'Do otwierania z pendrive’a, bez internetu (plik HTML)' },
    allZip: {
      name: 'Wszystko w jednym pliku',
      about: 'Wszystkie kartki i obrazki, do zachowania lub wysłania (plik ZIP)',
    },
    paperSize: (width, height) => paperName(width, height),
  },
  size: (bytes) =>
    bytes < 999_500
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${oneDecimal.format(bytes / 1_000_000)} MB`,
  otherLanguages: 'Przeczytaj to w innym języku',
  easyReadTwin: 'Przeczytaj to prostymi słowami',
  fullTwin: 'Przeczytaj pełny poradnik',
  stepMode,
  listen: {
    start: 'Słuchaj',
    stop: 'Przestań słuchać',
    noVoice: {
      heading: 'To urządzenie nie może teraz czytać na głos',
      about: (language) => [
        `Nie ma własnego głosu w tym języku: ${language}. Albo jego głos nie działa.`,
        'Poproś kogoś o wspólne czytanie.',
        'Ktoś może dodać głos. Jest to w ustawieniach urządzenia, pod nazwą „zamiana tekstu na mowę”.',
      ],
      close: 'Zamknij',
    },
  },
  settings,
  phone: {
    about: 'Zapisz te obrazki w telefonie. Przesuń palcem, żeby zobaczyć następny krok.',
    save: (number) => `Zapisz obrazek ${number}`,
  },
  progress,
  paperVersion,
  offline,
  make,
  topics,
  decks,
  form: {
    about: ['Możesz to wypełnić tutaj.', 'To, co piszesz, zostaje na tej stronie.', 'Nic nie jest wysyłane.'],
    paper: 'Wypełnij plik PDF',
    keep: {
      question: 'Czy to jest twój własny telefon lub komputer?',
      about: [
        'Wtedy może przechować to, co piszesz, przez 30 dni.',
        'Jest to tylko w tej przeglądarce.',
        'Inne osoby, które używają tej przeglądarki, mogą to przeczytać.',
      ],
      yes: 'Tak. Przechowaj to, co piszę',
      delete: 'Usuń z tego urządzenia',
      expired: 'To, co tu było napisane, jest usunięte. Jest przechowywane tylko przez 30 dni.',
    },
    gone: 'To było napisane wcześniej. Formularz się zmienił i już o to nie pyta:',
    clear: 'Usuń tę odpowiedź',
    wrongNumber: 'Napisz samą liczbę, na przykład 4 lub 2.5.',
    wrongMoney: 'Napisz same funty i pensy, na przykład 12 lub 12.50.',
    load: 'Otwórz nowy formularz z moimi odpowiedziami',
    end: 'Kiedy skończysz',
    save: 'Zapisz jako PDF',
    table: 'Zapisz moje odpowiedzi jako tabelę (CSV)',
    print: 'Wydrukuj tę stronę',
    empty: 'Wyczyść ten formularz',
    messages: {
      saving: 'Twój PDF się tworzy.',
      saved: 'Twój PDF jest zapisany. Zajrzyj do pobranych plików.',
      tableSaved: 'Twoje odpowiedzi są zapisane jako tabela. Zajrzyj do pobranych plików.',
      failed: 'Nie udało się zrobić pliku PDF. Wydrukuj tę stronę.',
      tooLong: 'Niektóre odpowiedzi są za długie na papier. Napisz tu mniej albo wydrukuj tę stronę:',
      notShown:
        'PDF nie może pokazać niektórych liter w tych odpowiedziach. Aby mieć je na papierze, wydrukuj tę stronę:',
      emptyQuestion: 'Usunąć wszystko, co napisano?',
      emptied: 'Formularz jest pusty.',
      otherVersion: 'Ten formularz się zmienił, odkąd ta strona jest otwarta. PDF to nowy formularz.',
      noPlace: 'W nowym formularzu nie ma miejsca na te odpowiedzi. Nie ma ich w pliku PDF:',
      pageIsOlder:
        'Ta strona się zmieniła, odkąd jest otwarta. Otwórz nowy formularz, potem zapisz go jako PDF.',
      keptUntil:
        'To, co piszesz, jest na tym urządzeniu do: {date}. Potem zostanie usunięte, kiedy tu wrócisz.',
      notKept: 'Ta przeglądarka nic nie przechowuje. Zapisz formularz jako PDF.',
      deleted: 'To jest usunięte z tego urządzenia. Na stronie zostaje, aż ją zamkniesz.',
      changedBefore: 'To pytanie się zmieniło. Odpowiedz jeszcze raz. Wcześniejsza odpowiedź:',
      ticked: 'zaznaczone',
      removeOld: 'Usuń starą odpowiedź',
      notAdded: 'Tego nie można dodać. Sprawdź:',
    },
  },
  cost: { item: 'Co', amount: 'Ile', price: 'Cena' },
  moved: { title: 'To zostało przeniesione', about: 'Teraz jest tutaj:' },
  notFound: {
    title: 'Tej strony tu nie ma',
    about: 'Adres może być zły albo strona jest teraz gdzie indziej.',
    help: 'To nie twoja wina. Wybierz, dokąd chcesz iść:',
    first: 'Idź na pierwszą stronę',
  },
  creditsText: {
    about: 'Kto zrobił to, co tu widzisz, i co możesz z tym zrobić.',
    typeface: 'Litery',
    fontLicence: 'SIL Open Font License 1.1',
    content: 'Słowa',
    contentLicence: {
      credited: 'Możesz kopiować, zmieniać i udostępniać słowa z tej strony, jeśli napiszesz, skąd pochodzą:',
      licence: 'Licencja mówi, jak wolno kopiować, zmieniać i udostępniać słowa z tej strony:',
      kept: 'Wszystkie prawa zastrzeżone. Zapytaj nas, zanim skopiujesz lub zmienisz słowa z tej strony.',
    },
    pictures: 'Obrazki',
    photos: {
      name: 'Zdjęcia',
      about:
        'Zrobiły je osoby, które przygotowały dany dokument, jeśli nie podano w nim nikogo innego. Zapytaj je, zanim użyjesz zdjęcia.',
    },
    website: (source) => `Skąd pochodzi ${source}`,
    licence: 'Licencja:',
    list: (count, source) => `${source}, liczba obrazków: ${count}`,
    documents: 'Obrazki w każdym dokumencie',
    eachSays: 'Koniec strony każdego dokumentu mówi, skąd są jego obrazki.',
  },
  ruleList: {
    title: 'Wszystkie zasady łatwego czytania',
    about: 'Czego szuka sprawdzanie, dlaczego i skąd jest ta zasada.',
    label: 'Szukaj zasady po słowie',
    source: 'Skąd pochodzi:',
  },
  pictureList: {
    title: 'Wszystkie obrazki i ich nazwy',
    about: 'Wpisz nazwę tak: picture="...", żeby użyć obrazka. Angielskie nazwy z OpenMoji też działają.',
    label: 'Szukaj obrazka po słowie',
    also: 'Także:',
  },
  messages: {
    heading: 'Popraw to',
    kept: 'Strona poniżej pokazuje, jaki plik był przedtem.',
    found: 'Co jest',
    allowed: 'Co jest dobrze',
    fix: 'Jak poprawić',
    severities: {
      error: 'błąd',
      warning: 'ostrzeżenie',
      hint: 'wskazówka',
      review: 'musi spojrzeć człowiek',
    },
    panelHeading: 'Wiadomości o tej stronie',
    nothing: 'Nie ma nic do poprawy.',
    showHints: 'Pokaż też wskazówki',
    showLine: 'Pokaż wiersz {line}',
    showDocument: 'Pokaż dokument',
  },
};

/** Sizes of ISO 216 and ASME Y14.1 by name, others in whole millimetres. */
function paperName(width: number, height: number): string {
  const [short, long] = [Math.min(width, height), Math.max(width, height)].map(Math.round);
  if (short === 210 && long === 297) return width > height ? 'Papier A4, poziomo' : 'Papier A4';
  if (short === 216 && long === 279) return width > height ? 'Papier Letter, poziomo' : 'Papier Letter';
  if (short === 148 && long === 210) return 'Papier A5';
  return `${Math.round(width)} na ${Math.round(height)} mm`;
}
