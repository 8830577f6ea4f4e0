import type { HelpText } from '../help-text.ts';
import { making } from './making.ts';
import { printing } from './printing.ts';
import { words } from './words.ts';

const { web } = words;
const { stepMode, settings, listen, form, papers } = web;

/* Sheets of Arabic are mirrored: holes and folds are on the other side than in English. */
/** `sheet`: the name of the paper in the printer, `A4` or `Letter`. */
export const help = (sheet: string): HelpText => ({
  reading: {
    title: 'كيف تستخدم هذا الموقع',
    description: 'كيف تقرأ صفحة، وتعمل مهمة خطوة بخطوة، وتملأ استمارة، وتحصل عليها على الورق.',
    start: ['يمكنك أن تستخدم هذا الموقع على هاتف أو جهاز لوحي أو حاسوب.', 'لا تحتاج إلى حساب.'],
    parts: [
      {
        heading: 'اجعل القراءة أسهل',
        lines: [
          `اضغط على «${settings.open}».`,
          'يمكنك أن تختار نصًا أكبر وألوانًا أخرى وصورًا أقل.',
          'يبقى ما تختاره على هذا الجهاز.',
        ],
      },
      {
        heading: 'استمع إلى صفحة',
        lines: [
          `اضغط على «${listen.start}».`,
          'يقرأ جهازك الكلمات لك.',
          `اضغط على «${listen.stop}» عندما يكفيك.`,
        ],
      },
      {
        heading: 'اقرأ بلغة أخرى',
        lines: [
          'بعض الصفحات موجودة بأكثر من لغة.',
          'أسماء اللغات قريبة من العنوان.',
          'اضغط على واحد منها. تصل إلى المكان نفسه بتلك اللغة.',
        ],
      },
      {
        heading: 'اعمل خطوة واحدة في كل مرة',
        lines: ['يمكنك أن تعمل مهمة خطوة بعد خطوة.'],
        steps: [
          'افتح مهمة.',
          `اضغط على «${stepMode.start}».`,
          'اقرأ الخطوة واعملها.',
          `اضغط على «${stepMode.next}».`,
        ],
        afterwards: [
          `«${stepMode.back}» يعرض ما كان من قبل.`,
          `«${stepMode.close}» تعرض كل الخطوات.`,
          'يمكنك أن تتوقف في وسط مهمة. يتذكر هذا الجهاز الخطوة.',
        ],
      },
      {
        heading: 'عندما لا تعرف ماذا تفعل',
        lines: [
          `اضغط على «${stepMode.needHelp}».`,
          'تقرأ هناك ماذا تفعل الآن ومن تسأل.',
          'من يطلب المساعدة يعمل عملًا جيدًا.',
        ],
      },
      {
        heading: 'املأ استمارة',
        lines: ['يمكنك أن تملأ استمارة في صفحتها.', 'لا يُرسل أي شيء.'],
        steps: [
          'اكتب أجوبتك أو ضع علامات.',
          `اضغط على «${form.save}» أو «${form.print}».`,
          'أعط الاستمارة للشخص الذي يحتاجها.',
        ],
        afterwards: [
          'هل تريد أن تتوقف في الوسط؟',
          'يمكن لهاتفك أو حاسوبك أن يحفظ أجوبتك 30 يومًا. يسألك أولًا.',
          'يمكنك أيضًا أن تطبع الاستمارة وتملأها بقلم.',
        ],
      },
      {
        heading: 'احصل عليها على الورق',
        lines: [`ابحث في الصفحة عن «${papers.heading}».`, 'اختر ورقة. تُفتح كملف PDF.', 'اطبعها أو احفظها.'],
        leadsToPrinting: true,
      },
      {
        heading: 'احصل عليها بطريقة أخرى',
        lines: [
          `«${papers.epub.name}» للهاتف أو القارئ الإلكتروني. يمكنك أن تستمع إليه.`,
          `«${papers.docx.name}» لكي تغيّر الكلمات.`,
          `«${papers.htm.name}» لذاكرة USB. تفتحها بدون إنترنت.`,
          `«${papers.allZip.name}» لكي تحفظ كل شيء.`,
        ],
        afterwards: [
          'لا يوجد ملف برايل.',
          'البرنامج الوحيد الذي يمكنه أن يصنعه هنا له رخصة (GPL) لا تناسب هذا الموقع.',
          `من عنده برنامج برايل يمكنه أن يصنعه من «${papers.docx.name}».`,
        ],
      },
    ],
  },
  printing: printing(sheet),
  making,
});
