import type { FirstPageWords } from '../first-page-words.ts';

export const firstPage: FirstPageWords = {
  choices: {
    job: { name: 'Zrób zadanie', about: 'Krok po kroku, z obrazkami' },
    rights: { name: 'Poznaj swoje prawa i plany', about: 'Co warto wiedzieć, prostymi słowami' },
    paper: { name: 'Wypełnij formularz', about: 'Do wypełnienia tutaj lub na papierze' },
    employer: { name: 'Zatrudniam ludzi', about: 'Co robić i co mówić' },
    helper: { name: 'Pomagam komuś w pracy', about: 'Dla trenerów pracy i współpracowników' },
    results: { name: 'Zobacz, jak poszło', about: 'Raporty z liczbami' },
  },
  goOnWith: (title, step) => `Idź dalej: ${title}, krok ${step}`,
  questions: { name: 'Pytania pracodawców', about: 'Wybierz pytanie. Potem wybierz, kogo dotyczy.' },
  lookBy: 'Albo zobacz tutaj',
};
