import type { FirstPageWords } from '../first-page-words.ts';

export const firstPage: FirstPageWords = {
  choices: {
    job: { name: 'Gwneud tasg', about: 'Cam wrth gam, gyda lluniau' },
    rights: { name: 'Gwybod fy hawliau a fy nghynlluniau', about: 'Pethau i’w gwybod, mewn geiriau hawdd' },
    paper: { name: 'Llenwi fy mhapur', about: 'Ffurflenni i’w llenwi yma neu ar bapur' },
    employer: { name: 'Cyflogwr ydw i', about: 'Beth i’w wneud a beth i’w ddweud' },
    helper: { name: 'Rydw i’n helpu rhywun yn y gwaith', about: 'I hyfforddwyr swydd a chydweithwyr' },
    results: { name: 'Gweld sut aeth hi', about: 'Adroddiadau gyda rhifau' },
  },
  goOnWith: (title, step) => `Ewch ymlaen: ${title}, cam ${step}`,
  questions: { name: 'Cwestiynau cyflogwyr', about: 'Dewiswch gwestiwn. Yna dewiswch am bwy mae’n sôn.' },
  lookBy: 'Neu edrychwch yma',
};
