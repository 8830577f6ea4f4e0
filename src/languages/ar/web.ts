import { counted } from '../counted.ts';
import type { WebWords } from '../web-words.ts';
import { offline } from './offline.ts';
import { paperVersion } from './paper-version.ts';
import { decks } from './decks.ts';
import { firstPage } from './first-page.ts';
import { make } from './make.ts';
import { progress } from './progress.ts';
import { settings } from './settings.ts';
import { stepMode } from './step-mode.ts';
import { topics } from './topics.ts';

const pages = counted('ar', {
  zero: '# صفحات',
  one: 'صفحة واحدة (#)',
  two: 'صفحتان (#)',
  few: '# صفحات',
  many: '# صفحة',
  other: '# صفحة',
});
const pictures = counted('ar', {
  zero: '# صور',
  one: 'صورة واحدة (#)',
  two: 'صورتان (#)',
  few: '# صور',
  many: '# صورة',
  other: '# صورة',
});

export const web: WebWords = {
  skip: 'اذهب إلى القسم الرئيسي',
  home: 'البداية',
  youAreHere: 'أنت هنا',
  mainMenu: 'القائمة الرئيسية',
  help: 'مساعدة',
  aboutSite: 'عن الموقع',
  aboutPage: (site) => `عن ${site}`,
  creditsPage: 'الشكر والتراخيص',
  accessibilityPage: 'من يستطيع استخدام الموقع',
  changesFeed: { title: 'ما الجديد', about: 'المستندات الجديدة، وما تغير في غيرها.' },
  helpPage: 'مساعدة للكتاب',
  inEnglish: (page) => `${page}، بالإنجليزية`,
  indexHeading: 'ماذا تريد أن تفعل؟',
  firstPage,
  makeYourOwn: {
    name: 'اصنع مهمتك',
    about: 'اكتب بطاقة أو نشرة هنا واطبعها',
    help: 'مساعدة لمدربي العمل الذين يكتبون',
  },
  search: {
    label: (kind) => `${kind}: ابحث بكلمة`,
    found: 'يظهر {count} من {total}.',
    all: 'تظهر كلها: {total}.',
    none: 'هذه الكلمة غير موجودة. جرب كلمة أخرى.',
  },
  find: {
    name: 'بحث',
    label: 'ابحث عن شيء بكلمة',
    about: 'ابحث عن مهمة أو نشرة أو دليل أو استمارة أو تقرير بكلمة.',
    button: 'ابحث',
    nothing: 'لا يوجد شيء عن «{asked}».',
    tryThis: 'جرّب كلمة قصيرة واحدة. أو انظر هنا:',
  },
  contents: 'في هذه الصفحة',
  papers: {
    heading: 'على الورق',
    about: 'اختر واحدة لطباعتها أو حفظها.',
    jump: 'احصل عليها على الورق',
    more: (count) => `أظهر المزيد: ${count}`,
    howToPrint: 'كيف تطبع وتقص وتطوي وتغلف',
    // Last, so that the number behind it does not go to its left.
    facts: (count, size) => `${pages(count)}، ${size}، PDF`,
    pictures: (count, size) => `${pictures(count)}، ${size}`,
    phoneZip: { name: 'صور الهاتف في ملف واحد', about: 'للإرسال أو الحفظ (ملف ZIP)' },
    epub: { name: 'كتاب إلكتروني', about: 'للقراءة أو الاستماع على الهاتف أو القارئ (ملف EPUB)' },
    docx: { name: 'ملف Word', about: 'لتغيير الكلمات (ملف DOCX)' },
    htm: { name: 'صفحة ويب واحدة', about: 'للفتح من ذاكرة USB، بدون إنترنت (ملف HTML)' },
    allZip: { name: 'كل شيء في ملف واحد', about: 'كل الأوراق والصور، للحفظ أو الإرسال (ملف ZIP)' },
    paperSize: (width, height) => paperName(width, height),
  },
  size: (bytes) =>
    bytes < 999_500
      ? `${Math.max(1, Math.round(bytes / 1000))} ك.ب`
      : `${(bytes / 1_000_000).toFixed(1)} م.ب`,
  otherLanguages: 'اقرأ هذا بلغة أخرى',
  easyReadTwin: 'اقرأ هذا بكلمات سهلة',
  fullTwin: 'اقرأ الدليل الكامل',
  stepMode,
  listen: {
    start: 'استمع',
    stop: 'أوقف الاستماع',
    noVoice: {
      heading: 'لا يستطيع هذا الجهاز أن يقرأ لك الآن',
      about: (language) => [
        `ليس فيه صوت لهذه اللغة: ${language}. أو الصوت لا يعمل.`,
        'اطلب من شخص أن يقرأ هذا معك.',
        'يمكن لشخص أن يضيف صوتًا لك. تجد ذلك في إعدادات الجهاز، تحت «تحويل النص إلى كلام».',
      ],
      close: 'أغلق',
    },
  },
  settings,
  phone: {
    about: 'احفظ هذه الصور على هاتف. مرر إصبعك من خطوة إلى التالية.',
    save: (number) => `احفظ الصورة ${number}`,
  },
  progress,
  paperVersion,
  offline,
  make,
  topics,
  decks,
  form: {
    about: ['يمكنك أن تملأ هذه هنا.', 'ما تكتبه يبقى في هذه الصفحة.', 'لا يُرسل أي شيء.'],
    paper: 'املأ ملف PDF بدلًا من ذلك',
    keep: {
      question: 'هل هذا هاتفك أو حاسوبك؟',
      about: [
        'إذن يمكنه أن يحفظ ما تكتبه 30 يومًا.',
        'يُحفظ في هذا المتصفح فقط.',
        'الناس الذين يستخدمون هذا المتصفح يمكنهم قراءته.',
      ],
      yes: 'نعم. احفظ ما أكتبه',
      delete: 'احذف من هذا الجهاز',
      expired: 'حُذف ما كتبته هنا. يُحفظ 30 يومًا فقط.',
    },
    gone: 'كتبت هذا من قبل. تغيرت الاستمارة، ولم تعد تسأل عن هذا:',
    clear: 'امسح هذا الجواب',
    wrongNumber: 'اكتب رقمًا فقط، مثل 4 أو 2.5.',
    wrongMoney: 'اكتب جنيهات وبنسات فقط، مثل 12 أو 12.50.',
    load: 'افتح الاستمارة الجديدة مع أجوبتي',
    end: 'عندما تنتهي',
    save: 'احفظ كملف PDF',
    table: 'احفظ إجاباتي كجدول (CSV)',
    print: 'اطبع هذه الصفحة',
    empty: 'أفرغ هذه الاستمارة',
    messages: {
      saving: 'يجري عمل ملف PDF.',
      saved: 'حُفظ ملف PDF. انظر في التنزيلات.',
      tableSaved: 'حُفظت إجاباتك كجدول. انظر في التنزيلات.',
      failed: 'لم يمكن عمل ملف PDF. اطبع هذه الصفحة بدلًا من ذلك.',
      tooLong: 'بعض الأجوبة أطول من الورقة. اكتب أقل هنا، أو اطبع هذه الصفحة:',
      notShown: 'لا يستطيع ملف PDF إظهار بعض حروف هذه الأجوبة. لتكون على الورق، اطبع هذه الصفحة:',
      emptyQuestion: 'هل تحذف كل ما كتبته؟',
      emptied: 'الاستمارة فارغة.',
      otherVersion: 'تغيرت هذه الاستمارة منذ أن فتحت الصفحة. ملف PDF هو الاستمارة الجديدة.',
      noPlace: 'هذه الأجوبة ليس لها مكان في الاستمارة الجديدة. ليست في ملف PDF:',
      pageIsOlder: 'تغيرت هذه الصفحة منذ أن فتحتها. افتح الاستمارة الجديدة، ثم احفظها كملف PDF.',
      keptUntil: 'ما تكتبه محفوظ على هذا الجهاز حتى {date}. بعد ذلك يُحذف عندما ترجع.',
      notKept: 'هذا المتصفح لا يحفظ شيئًا. احفظ الاستمارة كملف PDF.',
      deleted: 'حُذف من هذا الجهاز. يبقى في هذه الصفحة حتى تغلقها.',
      changedBefore: 'تغير هذا السؤال. أجب مرة أخرى. جوابك السابق:',
      ticked: 'عليه علامة',
      removeOld: 'أزل الجواب القديم',
      notAdded: 'لا يمكن جمع هذا. انظر إلى:',
    },
  },
  cost: { item: 'ماذا', amount: 'كم', price: 'السعر' },
  moved: { title: 'نُقل هذا', about: 'تجده هنا الآن:' },
  notFound: {
    title: 'هذه الصفحة ليست هنا',
    about: 'قد يكون العنوان خطأ، أو انتقلت الصفحة.',
    help: 'لم تفعل شيئًا خطأ. اختر إلى أين تذهب:',
    first: 'اذهب إلى الصفحة الأولى',
  },
  creditsText: {
    about: 'من عمل ما تراه هنا، وماذا يمكنك أن تفعل به.',
    typeface: 'الحروف',
    fontLicence: 'SIL Open Font License 1.1',
    content: 'الكلمات',
    contentLicence: {
      credited: 'يمكنك نسخ الكلمات في هذا الموقع وتغييرها ومشاركتها، إذا قلت من أين هي:',
      licence: 'يقول الترخيص كيف يمكنك نسخ الكلمات في هذا الموقع وتغييرها ومشاركتها:',
      kept: 'جميع الحقوق محفوظة. اسألنا قبل أن تنسخ الكلمات في هذا الموقع أو تغيرها.',
    },
    pictures: 'الصور',
    photos: {
      name: 'الصور الفوتوغرافية',
      about: 'من أصحاب كل مستند، إلا إذا ذُكر فيه غيرهم. اسألهم قبل أن تستخدم صورة.',
    },
    website: (source) => `من أين تأتي ${source}`,
    licence: 'الترخيص:',
    list: (count, source) => `${source}، عدد الصور: ${count}`,
    documents: 'الصور في كل مستند',
    eachSays: 'نهاية صفحة كل مستند تقول من أين أتت صوره.',
  },
  ruleList: {
    title: 'كل قواعد القراءة السهلة',
    about: 'عما يبحث الفاحص، ولماذا، ومن أين تأتي القاعدة.',
    label: 'ابحث عن قاعدة بكلمة',
    source: 'من أين تأتي:',
  },
  pictureList: {
    title: 'كل الصور وأسماؤها',
    about: 'اكتب اسمًا هكذا: picture="..." لتستخدم صورة. أسماء OpenMoji الإنجليزية تعمل أيضًا.',
    label: 'ابحث عن صورة بكلمة',
    also: 'أيضًا:',
  },
  messages: {
    heading: 'أصلح هذا',
    kept: 'الصفحة في الأسفل تُظهر كيف كان الملف من قبل.',
    found: 'الموجود',
    allowed: 'المسموح',
    fix: 'الإصلاح',
    severities: { error: 'خطأ', warning: 'تحذير', hint: 'تلميح', review: 'يجب أن ينظر شخص' },
    panelHeading: 'رسائل عن هذه الصفحة',
    nothing: 'لا شيء للإصلاح.',
    showHints: 'أظهر التلميحات أيضًا',
    showLine: 'أظهر السطر {line}',
    showDocument: 'أظهر المستند',
  },
};

/** Sizes of ISO 216 and ASME Y14.1 by name, others in whole millimetres. */
function paperName(width: number, height: number): string {
  const [short, long] = [Math.min(width, height), Math.max(width, height)].map(Math.round);
  if (short === 210 && long === 297) return width > height ? 'ورق A4 بالعرض' : 'ورق A4';
  if (short === 216 && long === 279) return width > height ? 'ورق Letter بالعرض' : 'ورق Letter';
  if (short === 148 && long === 210) return 'ورق A5';
  return `${Math.round(width)} في ${Math.round(height)} مم`;
}
