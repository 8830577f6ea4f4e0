import type { OfflineWords } from '../offline-words.ts';

export const offline: OfflineWords = {
  title: 'Read without internet',
  about: 'A page that you have opened stays on this phone or computer. You can read it with no internet.',
  kept: 'On this phone or computer now',
  nothing: 'There is nothing here yet. Open a page while you have internet.',
  all: {
    heading: 'Keep everything',
    about: 'All pages and pictures in this language. Papers to print are not among them.',
    keep: (size) => `Keep everything (${size})`,
    letGo: 'Take everything away again',
  },
  here: {
    heading: 'No internet at work?',
    keep: 'Keep on this phone',
    keepDeck: (size) => `Keep the whole pack on this phone (${size})`,
    isKept: 'This is on your phone. You can open it with no internet.',
    letGo: 'Take it away again',
    withPapers: (size) => `With the papers (${size})`,
  },
  progress: '{done} of {of}',
  done: 'Done. You can open it with no internet.',
  some: 'Some parts could not be kept. Try again with better internet.',
  full: 'Your phone has no room left. Take something away first, then try again.',
  cannot: 'This browser keeps nothing. A private window does not, for example.',
};
