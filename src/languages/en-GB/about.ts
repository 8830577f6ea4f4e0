import type { AboutText, Copying } from '../about-text.ts';

export const about = (site: string, copying: Copying): AboutText => ({
  description: 'What this site is, who it is for, and what it does not do.',
  start: `${site} shows how to do things at work, one clear step at a time.`,
  parts: [
    {
      heading: 'Who it is for',
      list: [
        'People who want a job explained in easy words and pictures.',
        'Employers and colleagues who want to know what helps.',
        'Job coaches who want to make papers that fit a person and a workplace.',
      ],
    },
    {
      heading: 'What you can do here',
      lines: [
        'You can read every page as it is.',
        'You can do a task one step at a time.',
        'You can print each page as a paper that was made for printing.',
        'You can carry a task in your pocket, as cards or on your phone.',
      ],
    },
    {
      heading: 'What this site does not do',
      lines: [
        'It has no accounts.',
        'It sets no cookies.',
        'It sends nothing about you to anybody.',
        'Your settings, and the step where you stopped, stay on your device.',
        'What you write in a form stays on your device only if you ask for it.',
        'The Listen button uses only voices that your device has itself.',
      ],
    },
    {
      heading: 'May you copy it?',
      lines: [...mayCopy[copying], 'The makers of the pictures and their licences stand on each paper.'],
    },
    {
      heading: 'Draft, or checked with readers',
      lines: [
        'Easy words are only easy when readers say so.',
        'A page that readers have not checked yet says “Draft: not yet checked with readers”.',
        'A page that they have checked says who checked it, and when.',
      ],
    },
    {
      heading: 'Can you not use something here?',
      lines: [
        'We want every page to work for you.',
        'All pages aim at the Web Content Accessibility Guidelines 2.2, level AA, and at most of level AAA.',
        'All PDF papers are tagged for screen readers (PDF/UA-1).',
        'If something does not work for you, tell the person who gave you the page.',
      ],
    },
  ],
});

/** What readers may do with the words of a site. */
const mayCopy: Readonly<Record<Copying, readonly string[]>> = {
  credited: ['Yes. You may print, copy and change the words, also for money.', 'Say where they come from.'],
  licence: ['Yes, as the licence says.', 'The page with credits and licences names it.'],
  kept: ['All rights are kept.', 'Ask us before you copy or change the words.'],
};
