import type { ReadmeWords } from './words.ts';

export const enGB: ReadmeWords = {
  about: 'Easy-read pages and papers, made with Clearstep.',
  write: {
    heading: 'Write',
    folder: 'Each document is a folder in `content`, with one file for each language:',
    start:
      'Open one of the examples and put your own words in the place of ours. Start another with `npm run new`.',
  },
  type: 'You type',
  happens: 'What happens',
  commands: {
    install: 'brings everything that is needed, once',
    dev: 'shows pages and papers in a browser while you write',
    new: 'asks what you want to write, and starts a file',
    check: 'says what is to be put right, with the line and what to type',
    build: 'builds the whole site with all papers into `dist`',
    preview: 'shows the site that was built',
    offline: 'copies it to a USB stick, where a double click opens it',
  },
  help: '`npm run dev` also shows the help for authors, at `/help/`: every tag with an example, and every picture.',
  yours: {
    heading: 'Make it yours',
    places: (words) =>
      `Name, colours, logo, contact and languages stand in \`astro.config.mjs\`. Photos lie beside the document that shows them. Words of your workplace go into \`${words}\`, drawings of your own into \`content/pictures\`.`,
    readers:
      'Let readers try what you have written before you hand it out, and say so under `checked-with-readers`.',
  },
};
