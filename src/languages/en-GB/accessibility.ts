import type { AccessibilityText } from '../accessibility-text.ts';
import { date } from './date.ts';

export const accessibility: AccessibilityText = ({ tested, drafts, documents, hasContact }) => ({
  description: 'What works on this site, what programs found, and what no person has tested yet.',
  start: 'We want everybody to be able to use this site.',
  parts: [
    {
      heading: 'What works',
      list: [
        'You can make the words twice as large, and choose the colours.',
        'You can do everything with a keyboard alone.',
        'You can read and download everything without script.',
        'Headings, lists, pictures and fields have names for screen readers.',
        'Every PDF is tagged for screen readers (PDF/UA-1).',
      ],
    },
    {
      heading: 'What we aim at',
      lines: [
        'Every page aims at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and at most of level AAA.',
      ],
    },
    {
      heading: 'What programs found',
      lines: tested
        ? [
            `Last test: ${date(tested.date)}.`,
            `Pages that were looked at, narrow and wide, light and dark: ${tested.pages}.`,
            `Errors at level AAA: ${tested.errors}.`,
            'The programs are called axe and HTML_CodeSniffer.',
            'Programs find only some of what can be wrong.',
          ]
        : ['No program has tested the pages of this site yet.'],
    },
    {
      heading: 'What no person has tested yet',
      list: [
        'Nobody who uses a screen reader every day has tested these pages.',
        'Nobody who uses a switch, their voice or their eyes has tested these pages.',
        'Nobody who reads braille has tested these pages.',
        ...(drafts > 0
          ? [`Documents that readers have not checked yet: ${drafts} of ${documents}. Each of them says so.`]
          : []),
      ],
    },
    {
      heading: 'What does not work for everybody',
      list: [
        'The page where you make documents needs script.',
        'There is no braille file. A braille program can make one from the Word file.',
        'The help for authors is in English only.',
      ],
    },
    {
      heading: 'Tell us what does not work',
      lines: [
        hasContact ? 'Tell us. The foot of this page says how.' : 'Tell the person who gave you this page.',
        'You can ask for the words in another way, for example on paper or read aloud.',
      ],
    },
  ],
});
