import type { MakeRefusedWords } from '../make-refused-words.ts';

export const makeRefused: MakeRefusedWords = {
  gone: 'Tej części już nie ma.',
  'neighbour-gone': 'Części obok już nie ma.',
  'no-words-left': 'Nie ma już słów. Napisz jakieś albo usuń tę część.',
  'words-for-both': 'Oba kroki potrzebują słów. Wybierz miejsce między dwoma zdaniami.',
  'nothing-to-put-in': 'Nie ma czego wstawić.',
  'no-text-here': 'Tutaj nie ma tekstu do pisania.',
  'no-attribute-here': 'Nie można tu ustawić „{name}”.',
  'only-steps': 'Tylko kroki można dzielić i łączyć.',
  'only-questions': 'Tylko pytanie ma odpowiedzi.',
  'first-one': 'To już jest na początku.',
  'last-one': 'To już jest na końcu.',
  'leads-here': 'Odpowiedź „{name}” prowadzi tutaj. Najpierw wybierz, dokąd ma prowadzić.',
  'added-up': 'Suma „{name}” dodaje to pole. Najpierw usuń je z sumy.',
  'warning-last':
    'Ostrzeżenie stoi przed krokiem, którego dotyczy. Po tej zmianie stałoby za ostatnim krokiem.',
  'two-answers': 'Pytanie ma co najmniej dwie odpowiedzi. Zmień tę odpowiedź albo usuń pytanie.',
  'answers-differ': 'Odpowiedzi na pytanie są różne. Dodaj inną odpowiedź.',
  'no-next-step': 'Za tym krokiem nie ma następnego.',
  'next-is-no-step': 'Między tym krokiem a następnym jest coś innego. Najpierw to przesuń.',
  facts: 'Dane na górze są zapisane tak, że może je zmienić tylko człowiek. Zmień je w tekście.',
  'would-break': 'Tej zmiany nie można zapisać bez zepsucia czegoś obok. Zrób ją w tekście.',
};
