import type { PaperWords } from '../words.ts';

export const paperWords: PaperWords = {
  printing: {
    actualSize: 'اطبع بالحجم الفعلي.',
    folded: 'قصّ كل قطعة. اطوها على الخط المنقّط، والكلمات إلى الخارج.',
    sides: {
      simplex: 'اطبع على وجه واحد.',
      'flip-long-edge': 'الوجهان: اقلب على الحافة الطويلة.',
      'flip-short-edge': 'الوجهان: اقلب على الحافة القصيرة.',
    },
  },
  labels: {
    heading: 'الخطوات كاملة',
    about: 'احتفظ بهذه الصفحة. فيها الخطوة الكاملة لكل ملصق.',
  },
  twoLanguages: {
    notTranslated: 'هذا الجزء لم يُترجم بعد.',
    notInOriginal: 'هذا الجزء ليس في الأصل.',
  },
};
