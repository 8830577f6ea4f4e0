import type { AccessibilityText } from '../accessibility-text.ts';
import { date } from './date.ts';

export const accessibility: AccessibilityText = ({ tested, drafts, documents, hasContact }) => ({
  description: 'Co działa na tej stronie, co znalazły programy i czego jeszcze nikt nie sprawdził.',
  start: 'Chcemy, żeby każdy mógł korzystać z tej strony.',
  parts: [
    {
      heading: 'Co działa',
      list: [
        'Możesz dwa razy powiększyć słowa i wybrać kolory.',
        'Możesz wszystko zrobić samą klawiaturą.',
        'Możesz wszystko czytać i pobierać bez skryptów.',
        'Nagłówki, listy, obrazki i pola mają nazwy dla czytników ekranu.',
        'Każdy plik PDF ma znaczniki dla czytników ekranu (PDF/UA-1).',
      ],
    },
    {
      heading: 'Do czego dążymy',
      lines: ['Każda strona ma spełniać wytyczne WCAG 2.2, poziom AA, i większość poziomu AAA.'],
    },
    {
      heading: 'Co znalazły programy',
      lines: tested
        ? [
            `Ostatni test: ${date(tested.date)}.`,
            `Sprawdzone strony, wąskie i szerokie, jasne i ciemne: ${tested.pages}.`,
            `Błędy na poziomie AAA: ${tested.errors}.`,
            'Te programy to axe i HTML_CodeSniffer.',
            'Programy znajdują tylko część błędów.',
          ]
        : ['Żaden program nie sprawdził jeszcze tej strony.'],
    },
    {
      heading: 'Czego jeszcze nikt nie sprawdził',
      list: [
        'Nikt, kto na co dzień używa czytnika ekranu, nie sprawdził tych stron.',
        'Nikt, kto steruje przełącznikiem, głosem lub wzrokiem, nie sprawdził tych stron.',
        'Nikt, kto czyta brajlem, nie sprawdził tych stron.',
        ...(drafts > 0
          ? [
              `Dokumenty, których nie sprawdzili jeszcze czytelnicy: ${drafts} z ${documents}. Na każdym jest to napisane.`,
            ]
          : []),
      ],
    },
    {
      heading: 'Co nie działa dla każdego',
      list: [
        'Strona, na której robi się dokumenty, potrzebuje skryptów.',
        'Nie ma pliku w brajlu. Program do brajla może go zrobić z pliku Word.',
        'Pomoc dla autorów jest tylko po angielsku.',
      ],
    },
    {
      heading: 'Powiedz nam, co nie działa',
      lines: [
        hasContact
          ? 'Powiedz nam o tym. Na dole tej strony jest napisane jak.'
          : 'Powiedz o tym osobie, od której masz tę stronę.',
        'Możesz poprosić o te słowa w inny sposób, na przykład na papierze lub na głos.',
      ],
    },
  ],
});
