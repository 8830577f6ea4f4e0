import type { HelpPage } from '../help-text.ts';
import { words } from './words.ts';

const { editions } = words;

/** How to print, cut, fold and laminate. `sheet`: the name of the paper in the printer, `A4` or `Letter`. */
export const printing = (sheet: string): HelpPage => ({
  title: 'Drukowanie, cięcie, składanie, laminowanie',
  description:
    'Jak wydrukować karty, broszury i składane ulotki w dobrym rozmiarze, żeby tył był za swoim przodem.',
  start: [
    'Karty, broszury i składane ulotki mają dwie strony i rozmiar, który jest ważny.',
    'Każdy z tych plików PDF mówi drukarce, jak go wydrukować.',
    'Niektóre programy tego nie robią, więc sprawdź przed drukowaniem.',
  ],
  parts: [
    {
      heading: 'Drukuj w rozmiarze rzeczywistym',
      drawing: 'actual-size',
      steps: [
        ['Otwórz PDF i wybierz „Drukuj” (po angielsku: ', { english: 'Print' }, ').'],
        `Wybierz papier ${sheet}.`,
        [
          'Znajdź rozmiar. Wybierz „Rozmiar rzeczywisty” (',
          { english: 'Actual size' },
          ') lub skalę 100%. Nie wybieraj „Dopasuj” (',
          { english: 'Fit' },
          ') ani „Zmniejsz” (',
          { english: 'Shrink' },
          ').',
        ],
        'Wydrukuj tylko pierwszą kartkę.',
        'Zmierz: na kartkach z kartami jest linia, która ma 50 mm.',
      ],
      afterwards: [
        'Linia jest krótsza lub dłuższa?',
        'To znaczy, że drukarka zmieniła rozmiar.',
        'Wróć do kroku 3.',
      ],
    },
    {
      heading: 'Dwie strony',
      lines: [
        ['Wybierz druk dwustronny (', { english: 'Print on both sides' }, ').'],
        'Potem wybierz krawędź, na której drukarka odwraca kartkę.',
        'Gruba linia na każdym rysunku to ta krawędź.',
      ],
    },
    {
      heading: 'Karty: długa krawędź',
      isBelow: true,
      turns: ['cards', 'cards-small'],
      lines: [
        [
          'Niektóre programy mówią „Odwróć wzdłuż długiej krawędzi” (',
          { english: 'Flip on long edge' },
          ').',
        ],
        `Karty są na papierze ${sheet} w poziomie, małe karty na papierze ${sheet} w pionie.`,
        'Dla jednych i drugich jest to długa krawędź.',
      ],
    },
    {
      heading: 'Broszury i składane ulotki: krótka krawędź',
      isBelow: true,
      turns: ['booklet'],
      lines: [
        [
          'Niektóre programy mówią „Odwróć wzdłuż krótkiej krawędzi” (',
          { english: 'Flip on short edge' },
          ').',
        ],
        [
          'W oknie drukowania nie wybieraj „Broszura” (',
          { english: 'Booklet' },
          '): strony są już ułożone do składania.',
        ],
      ],
    },
    {
      heading: 'Kiedy drukarka drukuje tylko jedną stronę',
      isBelow: true,
      steps: [
        'Wydrukuj strony nieparzyste: 1, 3, 5.',
        'Odwróć stos kartek na tej samej krawędzi co wyżej.',
        'Włóż go z powrotem. Każda drukarka robi to inaczej: spróbuj z jedną kartką.',
        'Wydrukuj strony parzyste: 2, 4, 6.',
      ],
    },
    {
      heading: 'Spójrz na kartkę pod światło',
      isBelow: true,
      lines: [
        'Każdy tył jest za swoim przodem.',
        `Na tyle kroku 3 jest napisane „${words.step(3)}”.`,
        'Jest za inną kartą?',
        'Wtedy wybierz drugą krawędź.',
      ],
    },
    {
      heading: 'Cięcie',
      drawing: 'cut',
      steps: [
        'Połóż kartkę na macie do cięcia i weź linijkę albo użyj gilotyny do papieru.',
        'Tnij wzdłuż linii. Dwie karty mają jedną wspólną linię.',
        'Krótkie kreski obok kart pokazują, gdzie dalej ciąć.',
      ],
      afterwards: ['Słowa i obrazki są 4 mm od krawędzi, więc cięcie nie musi być idealne.'],
    },
    {
      heading: 'Laminowanie',
      drawing: 'laminate',
      steps: [
        'Najpierw wytnij karty.',
        'Włóż je do folii. Zostaw między nimi 6 mm lub więcej.',
        'Zalaminuj i poczekaj, aż folia ostygnie.',
        'Wytnij każdą kartę. Zostaw z każdej strony 3 mm folii: chroni ona przed wodą.',
        'Zaokrąglij rogi. Ostre rogi ranią.',
      ],
    },
    {
      heading: editions['cards-key-ring'].name,
      isBelow: true,
      drawing: 'punch',
      lines: ['Zrób dziurkę po laminowaniu, w kółku po lewej stronie.', 'Dziurka ma 6 mm szerokości.'],
    },
    {
      heading: editions.wallet.name,
      isBelow: true,
      drawing: 'fold-card',
      steps: [
        'Drukuj po jednej stronie. Obok każdego przodu jest jego tył.',
        'Wytnij każdą część: przód i tył zostają razem.',
        'Złóż ją na linii przerywanej. Słowa są na zewnątrz.',
        'Zalaminuj ją albo włóż do przezroczystej koszulki.',
      ],
    },
    {
      heading: 'Jak złożyć broszurę',
      drawing: 'fold-booklet',
      steps: [
        'Ułóż kartki po kolei. Pomagają numery stron na dole.',
        'Włóż kartki jedna w drugą: okładka na zewnątrz.',
        'Złóż je w środku.',
        'Zszyj na zgięciu, w dwóch miejscach. Sięgnie tam zszywacz z długim ramieniem.',
      ],
      afterwards: ['Na pustych stronach są linie: to miejsce na notatki.'],
    },
    {
      heading: 'Jak złożyć ulotkę na trzy części',
      drawing: 'fold-trifold',
      steps: [
        'Połóż kartkę środkiem do góry. Okładka jest pod spodem.',
        'Złóż do środka prawą część, przy krótkich kreskach. Jest o 2 mm węższa od pierwszej, więc leży płasko.',
        'Złóż na nią lewą część. Okładka jest teraz na górze.',
      ],
    },
    {
      heading: editions.week.name,
      steps: [
        'Drukuj po jednej stronie, w rzeczywistym rozmiarze.',
        'Zalaminuj pierwszą stronę albo włóż ją do przezroczystej koszulki.',
        'Wytnij obrazki. Wydrukuj ich stronę jeszcze raz, gdy potrzeba więcej.',
        'Przyczep je małymi rzepami, które można odczepić.',
      ],
    },
    {
      heading: 'Wszystko inne',
      lines: [
        'Inne papiery możesz drukować, jak chcesz, po jednej lub po dwóch stronach.',
        'Plakat drukuj po jednej stronie. Duży plakat potrzebuje drukarki na większy papier: ma ją punkt ksero.',
        'Dyplom wygląda najlepiej na grubym papierze.',
        'Duży druk drukuj w rozmiarze rzeczywistym: wtedy litery są tak duże, jak powinny.',
      ],
    },
  ],
});
