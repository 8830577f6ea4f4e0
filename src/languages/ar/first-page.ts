import type { FirstPageWords } from '../first-page-words.ts';

export const firstPage: FirstPageWords = {
  choices: {
    job: { name: 'اعمل مهمة', about: 'خطوة بخطوة، مع صور' },
    rights: { name: 'اعرف حقوقك وخططك', about: 'أشياء تعرفها، بكلمات سهلة' },
    paper: { name: 'املأ ورقتك', about: 'نماذج تملؤها هنا أو على الورق' },
    employer: { name: 'أنا صاحب عمل', about: 'ماذا تفعل وماذا تقول' },
    helper: { name: 'أساعد شخصًا في العمل', about: 'لمدربي العمل والزملاء' },
    results: { name: 'انظر كيف سارت الأمور', about: 'تقارير بالأرقام' },
  },
  goOnWith: (title, step) => `تابع: ${title}، الخطوة ${step}`,
  questions: { name: 'أسئلة أصحاب العمل', about: 'اختر سؤالًا. ثم اختر عمّن هو.' },
  lookBy: 'أو انظر هنا',
};
