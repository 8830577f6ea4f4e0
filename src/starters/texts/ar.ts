import type { LanguageStarters } from '../starter.ts';

export const ar: LanguageStarters = {
  source: 'اسم الكتاب أو الصفحة أو الشخص الذي جاءت منه المعلومات',
  deck: {
    summary: 'اكتب هنا ما في هذه الحزمة ولمن هي.',
    howTo: [
      'مستندات هذه الحزمة، بالترتيب الذي تُقرأ به.',
      'احذف «# » من أمام شرطة كل مستند ينتمي إلى الحزمة. احذف الأسطر الأخرى، ورتّب ما بقي.',
    ],
  },
  kinds: {
    task: {
      title: 'امسح الطاولة',
      facts: {
        summary: 'تقوم بهذا العمل كل يوم.',
        picture: 'cloth / wipe',
        time: '15 دقيقة',
        place: 'مطبخ الموظفين',
        need: [{ item: 'قطعة قماش', picture: 'cloth / wipe' }, 'ماء'],
        ask: 'مشرفك',
      },
      body: `
## استعد

<Emergency picture="walk" short="ابتعد عن الخطر">
ابتعد عن الخطر.
ثم أخبر مشرفك.
</Emergency>

<Word word="مشرفك">مشرفك يقول لك ماذا تفعل في العمل.</Word>

<Stop picture="hot surface" short="قل ما يمكن أن يؤذي">
قل هنا ما يمكن أن يؤذي.
قل ماذا نفعل عندها.
</Stop>

<Step picture="wash hands" done="يداك نظيفتان." short="اغسل يديك">
اغسل يديك.
</Step>

<Step picture="cloth / wipe" done="الطاولة نظيفة." key="قل هنا ما هو الأهم." why="قل هنا السبب." wrong="امسح الطاولة مرة أخرى." short="امسح الطاولة">
امسح **الطاولة**.
</Step>

<Ask picture="ask for help" short="لست متأكدًا؟ توقف. اسأل.">لست متأكدًا؟ توقف. اسأل مشرفك.</Ask>
`,
    },
    leaflet: {
      title: 'ماذا يحدث هنا',
      facts: {
        summary: 'هذه النشرة لكل من يعمل هنا.',
        picture: 'question',
        ask: 'مشرفك',
        contact: { role: 'مشرفك', phone: '020 7946 0000' },
      },
      body: `
## ماذا يحدث

<Point picture="listen">
قل هنا شيئًا واحدًا.
قل لماذا هو مهم.
</Point>

<Stop picture="warning">قل هنا ما هو الخطر.</Stop>

## ماذا يمكنك أن تفعل

<Do picture="talk / speak">قل هنا ما يساعد.</Do>
<Dont picture="no">قل هنا ما لا يساعد.</Dont>

<Ask picture="ask for help">لست متأكدًا؟ اسأل مشرفك.</Ask>

<Word word="مشرفك">مشرفك يقول لك ماذا تفعل في العمل.</Word>
`,
    },
    guide: {
      title: 'ما يساعد في العمل',
      facts: {
        summary: 'دليل لأصحاب العمل. يقول ما يساعد في العمل.',
        picture: 'talk / speak',
        audience: 'employer',
        contact: { role: 'الشخص الذي يمكنه المساعدة', phone: '020 7946 0000' },
        nation: ['England', 'Wales', 'Scotland'],
      },
      body: `
## ما هذا

قل هنا ما هذا، في جملة قصيرة أو جملتين.

<Point picture="listen">
قل شيئًا واحدًا يمكن أن يتغير في العمل.
</Point>

اذكر تعديلًا واحدًا يساعد.

<Word word="تعديلًا">تغيير يجعل العمل ممكنًا.</Word>

## ما يساعد

<Do picture="talk / speak">قل هنا ما يساعد.</Do>
<Dont picture="no">قل هنا ما لا يساعد.</Dont>

- قل شيئًا آخر يساعد.
- قل شيئًا غيره.
`,
    },
    form: {
      title: 'ماذا أقول عن عملي',
      facts: {
        summary: 'تملأ هذا مع مدرب العمل.',
        picture: 'write',
      },
      body: `
## عنك

<Point picture="write">
اكتب أو ضع علامة.
مدرب العمل يمكنه مساعدتك.
</Point>

<Word word="مدرب العمل">مدرب العمل يساعدك في العمل.</Word>

<Field label="اسمي" type="text" help="اكتب اسمك واسم عائلتك." />
<Field label="اليوم" type="date" />

## ماذا أقول

<Field label="كيف أشعر في هذا العمل" type="faces" options="جيد; بين بين; سيئ" />
<Field label="ماذا أريد أن أقول" type="lines" />

<Field label="أوقع هنا" type="sign" />
`,
    },
    report: {
      title: 'كيف كان عامنا',
      facts: {
        summary: 'هذا التقرير لكل من شارك.',
        picture: 'bar chart',
        ask: 'مشرفك',
      },
      body: `
## ماذا فعلنا

<Point picture="calendar">
اكتب هنا ماذا فعلتم.
</Point>

## من جاء

<Point picture="people">
اكتب هنا من جاء.
</Point>

## كيف سارت الأمور

<Chart data="./answers.csv" label="ماذا قال الناس" type="people" say="قالوا إنه جيد" />

## ماذا نغيّر

<Point picture="talk / speak">
اكتب هنا ما تفعلونه بطريقة أخرى.
</Point>
`,
      table: {
        name: 'answers.csv',
        text: `الإجابة,الأشخاص
جيد,28
بين بين,12
`,
      },
    },
  },
};
