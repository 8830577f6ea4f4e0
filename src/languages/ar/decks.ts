import type { DeckWords } from '../deck-words.ts';

export const decks: DeckWords = {
  one: 'حزمة',
  many: 'الحزم',
  about: 'أشياء تنتمي بعضها إلى بعض، تقرؤها واحدًا بعد الآخر.',
  inIt: 'ما في هذه الحزمة',
  partOf: (title) => `في الحزمة: ${title}`,
  papers: {
    cards: { name: 'بطاقات المهام', about: 'بطاقات للقص. قبل كل مهمة بطاقة عليها شريطان.' },
    booklet: { name: 'كتيّب واحد', about: 'كل ما يُقرأ في كتاب صغير واحد للطي' },
    zip: {
      name: 'الحزمة كلها في ملف واحد',
      about: 'كل أوراق هذه الحزمة، للحفظ أو الإرسال (ملف ZIP)',
    },
  },
};
