import type { TallyWords } from '../tally-words.ts';

export const tally: TallyWords = {
  heading: (title) => `Cyfrif yr atebion: ${title}`,
  about: 'I’r person sy’n cyfrif. Peidiwch ag ysgrifennu enwau.',
  record: ['Dyddiad:', 'Grŵp:', 'Nifer y papurau:'],
  howTo: [
    'Cymerwch un papur ar ôl y llall.',
    'Gwnewch un llinell am bob ateb. Rhowch bob pumed llinell ar draws y pedair o’i blaen.',
    'Cyfrwch y llinellau. Ysgrifennwch y nifer.',
  ],
  columns: ['Ateb', 'Llinellau', 'Nifer'],
  ticked: 'Wedi’i dicio',
  said: 'Beth ddywedodd pobl',
  all: 'Pob ateb',
  small: 'A yw nifer yn llai na 5? Cadwch ef i chi’ch hun. Neu gall rhywun ddarganfod pwy oedd ef.',
};
