import type { TallyWords } from '../tally-words.ts';

export const tally: TallyWords = {
  heading: (title) => `Count the answers: ${title}`,
  about: 'For the person who counts. Write no names.',
  record: ['Date:', 'Group:', 'How many papers:'],
  howTo: [
    'Take one paper after the other.',
    'Make one stroke for each answer. Put each fifth stroke across the four before it.',
    'Count the strokes. Write the number.',
  ],
  columns: ['Answer', 'Strokes', 'Number'],
  ticked: 'Ticked',
  said: 'What people said',
  all: 'All answers',
  small: 'Is a number smaller than 5? Keep it to yourself. Or somebody may find out who it was.',
};
