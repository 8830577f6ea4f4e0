import type { LanguageStarters } from '../starter.ts';

export const pl: LanguageStarters = {
  source: 'Nazwa książki, strony albo osoba, od której są te fakty',
  deck: {
    summary: 'Napisz tutaj, co jest w tym pakiecie i dla kogo on jest.',
    howTo: [
      'Dokumenty tego pakietu, po kolei, tak jak się je czyta.',
      'Usuń „# ” przed kreską przy każdym, który należy do pakietu. Pozostałe wiersze skasuj, i ustaw kolejność.',
    ],
  },
  kinds: {
    task: {
      title: 'Wytrzyj stół',
      facts: {
        summary: 'Robisz tę pracę codziennie.',
        picture: 'cloth / wipe',
        time: '15 minut',
        place: 'Kuchnia dla pracowników',
        need: [{ item: 'ścierka', picture: 'cloth / wipe' }, 'woda'],
        ask: 'Twój przełożony',
      },
      body: `
## Przygotuj się

<Emergency picture="walk" short="Odejdź od zagrożenia">
Odejdź od zagrożenia.
Potem powiedz przełożonemu.
</Emergency>

<Word word="przełożony">Twój przełożony mówi ci, co robić w pracy.</Word>

<Stop picture="hot surface" short="Powiedz, co może zranić">
Powiedz tutaj, co może zranić.
Powiedz, co wtedy robić.
</Stop>

<Step picture="wash hands" done="Twoje ręce są czyste." short="Umyj ręce">
Umyj ręce.
</Step>

<Step picture="cloth / wipe" done="Stół jest czysty." key="Napisz tutaj, co jest najważniejsze." why="Napisz tutaj powód." wrong="Wytrzyj stół jeszcze raz." short="Wytrzyj stół">
Wytrzyj **stół**.
</Step>

<Ask picture="ask for help" short="Nie wiesz? Stop. Zapytaj.">Nie wiesz, co robić? Przerwij. Zapytaj przełożonego.</Ask>
`,
    },
    leaflet: {
      title: 'Co się tutaj dzieje',
      facts: {
        summary: 'Ta ulotka jest dla wszystkich, którzy tu pracują.',
        picture: 'question',
        ask: 'Twój przełożony',
        contact: { role: 'Twój przełożony', phone: '020 7946 0000' },
      },
      body: `
## Co się dzieje

<Point picture="listen">
Powiedz tutaj jedną rzecz.
Powiedz, dlaczego jest ważna.
</Point>

<Stop picture="warning">Powiedz tutaj, co jest niebezpieczne.</Stop>

## Co możesz zrobić

<Do picture="talk / speak">Powiedz tutaj, co pomaga.</Do>
<Dont picture="no">Powiedz tutaj, co nie pomaga.</Dont>

<Ask picture="ask for help">Nie wiesz, co robić? Zapytaj przełożonego.</Ask>

<Word word="przełożony">Twój przełożony mówi ci, co robić w pracy.</Word>
`,
    },
    guide: {
      title: 'Co pomaga w pracy',
      facts: {
        summary: 'Przewodnik dla pracodawców. Mówi, co pomaga w pracy.',
        picture: 'talk / speak',
        audience: 'employer',
        contact: { role: 'Osoba, która może pomóc', phone: '020 7946 0000' },
        nation: ['England', 'Wales', 'Scotland'],
      },
      body: `
## Co to jest

Powiedz tutaj, co to jest, w jednym lub dwóch krótkich zdaniach.

<Point picture="listen">
Powiedz jedną rzecz, którą można zmienić w pracy.
</Point>

Podaj jedno dostosowanie, które pomaga.

<Word word="dostosowanie">Zmiana, dzięki której praca jest możliwa.</Word>

## Co pomaga

<Do picture="talk / speak">Powiedz tutaj, co pomaga.</Do>
<Dont picture="no">Powiedz tutaj, co nie pomaga.</Dont>

- Powiedz jeszcze jedną rzecz, która pomaga.
- Powiedz jeszcze jedną.
`,
    },
    form: {
      title: 'Co myślę o mojej pracy',
      facts: {
        summary: 'Wypełniasz to razem z trenerem pracy.',
        picture: 'write',
      },
      body: `
## O tobie

<Point picture="write">
Napisz albo zaznacz.
Twój trener pracy może ci pomóc.
</Point>

<Word word="trener pracy">Twój trener pracy pomaga ci w pracy.</Word>

<Field label="Moje imię i nazwisko" type="text" help="Napisz swoje imię i nazwisko." />
<Field label="Dzisiaj" type="date" />

## Co myślę

<Field label="Jak się czuję w tej pracy" type="faces" options="Dobrze; Średnio; Źle" />
<Field label="Co chcę powiedzieć" type="lines" />

<Field label="Tu się podpisuję" type="sign" />
`,
    },
    report: {
      title: 'Jak minął nasz rok',
      facts: {
        summary: 'Ten raport jest dla wszystkich, którzy brali udział.',
        picture: 'bar chart',
        ask: 'Twój przełożony',
      },
      body: `
## Co robiliśmy

<Point picture="calendar">
Napisz tutaj, co było robione.
</Point>

## Kto przyszedł

<Point picture="people">
Napisz tutaj, kto przyszedł.
</Point>

## Jak było

<Chart data="./answers.csv" label="Co mówili ludzie" type="people" say="mówi, że było dobrze" />

## Co zmieniamy

<Point picture="talk / speak">
Napisz tutaj, co robicie inaczej.
</Point>
`,
      table: {
        name: 'answers.csv',
        text: `Odpowiedź,Osoby
Dobrze,28
Średnio,12
`,
      },
    },
  },
};
