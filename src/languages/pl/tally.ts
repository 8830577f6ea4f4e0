import type { TallyWords } from '../tally-words.ts';

export const tally: TallyWords = {
  heading: (title) => `Policz odpowiedzi: ${title}`,
  about: 'Dla osoby, która liczy. Nie zapisuj nazwisk.',
  record: ['Data:', 'Grupa:', 'Ile formularzy:'],
  howTo: [
    'Bierz formularze jeden po drugim.',
    'Rób jedną kreskę za każdą odpowiedź. Co piątą kreskę rób w poprzek czterech poprzednich.',
    'Policz kreski. Zapisz liczbę.',
  ],
  columns: ['Odpowiedź', 'Kreski', 'Liczba'],
  ticked: 'Zaznaczone',
  said: 'Co ludzie powiedzieli',
  all: 'Wszystkie odpowiedzi',
  small: 'Czy liczba jest mniejsza niż 5? Nie mów jej nikomu. Ktoś może odgadnąć, kto to był.',
};
