import type { PageOfMake } from '../../../src/components/make/page-of-make.ts';
import { make } from '../../../src/languages/en-GB/make.ts';
import { paperVersion } from '../../../src/languages/en-GB/paper-version.ts';

const { parts, order, before, now, changes } = paperVersion;
const kinds = Object.entries(changes).map(([kind, say]) => [kind, say('{part}')]);
const one = { one: '', about: '', picture: '' };

/** What the page on which documents are made is given on a site without papers and without other documents. */
export const pageOfPerson: PageOfMake = {
  words: make,
  language: 'en-GB',
  languages: ['en-GB'],
  kinds: { task: one, leaflet: one, guide: one, form: one, report: one },
  editions: {},
  looks: { papers: make.look.papers, page: make.look.page, steps: '', phone: '' },
  printing: { simplex: '', 'flip-long-edge': '', 'flip-short-edge': '' },
  documents: [],
  changes: { parts, order, before, now, kinds: Object.fromEntries(kinds) as PageOfMake['changes']['kinds'] },
};
