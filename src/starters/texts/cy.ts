import type { LanguageStarters } from '../starter.ts';

export const cy: LanguageStarters = {
  source: 'Enw’r llyfr, y dudalen neu’r person y mae’r ffeithiau’n dod ohono',
  deck: {
    summary: 'Dywedwch yma beth sydd yn y pecyn hwn ac i bwy mae.',
    howTo: [
      'Dogfennau’r pecyn hwn, yn y drefn y maen nhw’n cael eu darllen.',
      'Tynnwch “# ” o flaen cysylltnod pob un sy’n perthyn i’r pecyn. Dilëwch y lleill, a symudwch y llinellau.',
    ],
  },
  kinds: {
    task: {
      title: 'Sychwch y bwrdd',
      facts: {
        summary: 'Rydych chi’n gwneud y gwaith hwn bob dydd.',
        picture: 'cloth / wipe',
        time: '15 munud',
        place: 'Cegin y staff',
        need: [{ item: 'clwt', picture: 'cloth / wipe' }, 'dŵr'],
        ask: 'Eich goruchwyliwr',
      },
      body: `
## Paratowch

<Emergency picture="walk" short="Ewch o’r perygl">
Ewch i ffwrdd o’r perygl.
Wedyn dywedwch wrth eich goruchwyliwr.
</Emergency>

<Word word="goruchwyliwr">Mae eich goruchwyliwr yn dweud wrthych chi beth i’w wneud yn y gwaith.</Word>

<Stop picture="hot surface" short="Dywedwch beth all frifo">
Dywedwch yma beth all frifo.
Dywedwch beth i’w wneud.
</Stop>

<Step picture="wash hands" done="Mae eich dwylo’n lân." short="Golchwch eich dwylo">
Golchwch eich dwylo.
</Step>

<Step picture="cloth / wipe" done="Mae’r bwrdd yn lân." key="Dywedwch yma beth sydd bwysicaf." why="Dywedwch yma’r rheswm." wrong="Sychwch y bwrdd eto." short="Sychwch y bwrdd">
Sychwch y **bwrdd**.
</Step>

<Ask picture="ask for help" short="Ddim yn siŵr? Stopiwch. Gofynnwch.">Ydych chi’n ansicr? Stopiwch. Gofynnwch i’ch goruchwyliwr.</Ask>
`,
    },
    leaflet: {
      title: 'Beth sy’n digwydd yma',
      facts: {
        summary: 'Mae’r daflen hon i bawb sy’n gweithio yma.',
        picture: 'question',
        ask: 'Eich goruchwyliwr',
        contact: { role: 'Eich goruchwyliwr', phone: '020 7946 0000' },
      },
      body: `
## Beth sy’n digwydd

<Point picture="listen">
Dywedwch un peth yma.
Dywedwch pam mae’n bwysig.
</Point>

<Stop picture="warning">Dywedwch yma beth sy’n beryglus.</Stop>

## Beth allwch chi ei wneud

<Do picture="talk / speak">Dywedwch yma beth sy’n helpu.</Do>
<Dont picture="no">Dywedwch yma beth sydd ddim yn helpu.</Dont>

<Ask picture="ask for help">Ydych chi’n ansicr? Gofynnwch i’ch goruchwyliwr.</Ask>

<Word word="goruchwyliwr">Mae eich goruchwyliwr yn dweud wrthych chi beth i’w wneud yn y gwaith.</Word>
`,
    },
    guide: {
      title: 'Beth sy’n helpu yn y gwaith',
      facts: {
        summary: 'Canllaw i gyflogwyr. Mae’n dweud beth sy’n helpu yn y gwaith.',
        picture: 'talk / speak',
        audience: 'employer',
        contact: { role: 'Y person sy’n gallu helpu', phone: '020 7946 0000' },
        nation: ['England', 'Wales', 'Scotland'],
      },
      body: `
## Beth yw hyn

Dywedwch yma beth yw hyn, mewn un neu ddwy frawddeg fer.

<Point picture="listen">
Dywedwch un peth all newid yn y gwaith.
</Point>

Enwch un addasiad sy’n helpu.

<Word word="addasiad">Newid sy’n gwneud swydd yn bosibl.</Word>

## Beth sy’n helpu

<Do picture="talk / speak">Dywedwch yma beth sy’n helpu.</Do>
<Dont picture="no">Dywedwch yma beth sydd ddim yn helpu.</Dont>

- Dywedwch un peth arall sy’n helpu.
- Dywedwch un arall.
`,
    },
    form: {
      title: 'Beth rydw i’n ei feddwl am fy swydd',
      facts: {
        summary: 'Rydych chi a’ch hyfforddwr swydd yn llenwi hon gyda’ch gilydd.',
        picture: 'write',
      },
      body: `
## Amdanoch chi

<Point picture="write">
Ysgrifennwch neu rhowch dic.
Gall eich hyfforddwr swydd eich helpu.
</Point>

<Word word="hyfforddwr swydd">Mae eich hyfforddwr swydd yn eich helpu yn y gwaith.</Word>

<Field label="Fy enw" type="text" help="Ysgrifennwch eich enw cyntaf a’ch enw olaf." />
<Field label="Heddiw" type="date" />

## Beth rydw i’n ei feddwl

<Field label="Sut rydw i’n teimlo am y swydd hon" type="faces" options="Da; Yn y canol; Drwg" />
<Field label="Beth rydw i eisiau ei ddweud" type="lines" />

<Field label="Rydw i’n llofnodi yma" type="sign" />
`,
    },
    report: {
      title: 'Sut aeth ein blwyddyn',
      facts: {
        summary: 'Mae’r adroddiad hwn i bawb a oedd yno.',
        picture: 'bar chart',
        ask: 'Eich goruchwyliwr',
      },
      body: `
## Beth wnaethom ni

<Point picture="calendar">
Dywedwch yma beth wnaethoch chi.
</Point>

## Pwy ddaeth

<Point picture="people">
Dywedwch yma pwy ddaeth.
</Point>

## Sut aeth pethau

<Chart data="./answers.csv" label="Beth ddywedodd pobl" type="people" say="a ddywedodd ei fod yn dda" />

## Beth rydyn ni’n ei newid

<Point picture="talk / speak">
Dywedwch yma beth rydych chi’n ei wneud mewn ffordd arall.
</Point>
`,
      table: {
        name: 'answers.csv',
        text: `Ateb,Pobl
Da,28
Yn y canol,12
`,
      },
    },
  },
};
