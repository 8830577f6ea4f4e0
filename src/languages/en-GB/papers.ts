import type { PaperWords } from '../words.ts';

export const paperWords: PaperWords = {
  printing: {
    actualSize: 'Print at actual size.',
    folded: 'Cut each piece out. Fold it on the dotted line, words outside.',
    sides: {
      simplex: 'Print on one side.',
      'flip-long-edge': 'Both sides: turn on the long edge.',
      'flip-short-edge': 'Both sides: turn on the short edge.',
    },
  },
  labels: {
    heading: 'The steps in full',
    about: 'Keep this page. It has the whole step for each label.',
  },
  twoLanguages: {
    notTranslated: 'This part is not translated yet.',
    notInOriginal: 'This part is not in the original.',
  },
};
