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
  week: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    halves: ['Morning', 'Afternoon'],
    now: ['First', 'Then', 'Done'],
    pictures: 'Pictures to cut out',
    howTo: ['Cut out the pictures.', 'Put each one on its day.', 'Is it over? Put it under “Done”.'],
    own: 'Your own picture',
    whole: {
      heading: 'In full words',
      about: 'Keep this page. It has all the words for each picture.',
    },
  },
  blank: {
    heading: (title) => `Our own steps: ${title}`,
    about: 'For the job coach. Make the task fit this workplace.',
    record: ['Place:', 'Who to ask:', 'Date:'],
    howTo: [
      'Watch somebody do the task.',
      'Write one thing to do on each row, in up to 5 words.',
      'Draw it in the frame, or stick a photo there.',
      'Cross out the rows that you do not need.',
      'Try it with the person who will use it.',
    ],
    staying: 'This stays as it is',
    steps: 'The steps',
    picture: 'picture',
    action: 'What to do:',
  },
  twoLanguages: {
    notTranslated: 'This part is not translated yet.',
    notInOriginal: 'This part is not in the original.',
  },
};
