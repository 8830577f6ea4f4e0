import type { FirstPageWords } from '../first-page-words.ts';

export const firstPage: FirstPageWords = {
  choices: {
    job: { name: 'Do a job', about: 'Step by step, with pictures' },
    rights: { name: 'Know my rights and plans', about: 'Things to know, in easy words' },
    paper: { name: 'Fill in my paper', about: 'Forms to fill in here or on paper' },
    employer: { name: 'I am an employer', about: 'What to do and what to say' },
    helper: { name: 'I help somebody at work', about: 'For job coaches and colleagues' },
    results: { name: 'See how it went', about: 'Reports with numbers' },
  },
  goOnWith: (title, step) => `Go on: ${title}, step ${step}`,
  questions: {
    name: 'Questions that employers ask',
    about: 'Choose a question. Then choose who it is about.',
  },
  lookBy: 'Or look here',
};
