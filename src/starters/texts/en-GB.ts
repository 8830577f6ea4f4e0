import type { LanguageStarters } from '../starter.ts';

export const enGB: LanguageStarters = {
  source: 'Name of the book, page or person that the facts come from',
  deck: {
    summary: 'Say here what is in this pack and who it is for.',
    howTo: [
      'The documents of this pack, in the order in which they are read.',
      'Take away “# ” before the hyphen of each one that belongs to the pack. Delete the others, and move the lines.',
    ],
  },
  kinds: {
    task: {
      title: 'Wipe the table',
      facts: {
        summary: 'You do this job every day.',
        picture: 'cloth / wipe',
        time: '15 minutes',
        place: 'The staff kitchen',
        need: [{ item: 'a cloth', picture: 'cloth / wipe' }, 'water'],
        ask: 'Your supervisor',
      },
      body: `
## Get ready

<Emergency picture="walk" short="Go away from danger">
Go away from the danger.
Then tell your supervisor.
</Emergency>

<Word word="supervisor">Your supervisor tells you what to do at work.</Word>

<Stop picture="hot surface" short="Say what can hurt">
Say here what can hurt.
Say what to do about it.
</Stop>

<Step picture="wash hands" done="Your hands are clean." short="Wash your hands">
Wash your hands.
</Step>

<Step
  picture="cloth / wipe"
  key="Say here what matters most."
  why="Say here the reason."
  coach="Say here what help to give, and when to leave it out."
  done="The table is clean."
  wrong="Wipe it again."
  short="Wipe the table"
>
Wipe the **table**.
</Step>

<Ask picture="ask for help" short="Not sure? Stop. Ask.">Are you not sure? Stop. Ask your supervisor.</Ask>
`,
    },
    leaflet: {
      title: 'What happens here',
      facts: {
        summary: 'This leaflet is for everyone who works here.',
        picture: 'question',
        ask: 'Your supervisor',
        contact: { role: 'Your supervisor', phone: '020 7946 0000' },
      },
      body: `
## What happens

<Point picture="listen">
Say one thing here.
Say why it matters.
</Point>

<Stop picture="warning">Say here what is dangerous.</Stop>

## What you can do

<Do picture="talk / speak">Say here what helps.</Do>
<Dont picture="no">Say here what does not help.</Dont>

<Ask picture="ask for help">Are you not sure? Ask your supervisor.</Ask>

<Word word="supervisor">Your supervisor tells you what to do at work.</Word>
`,
    },
    guide: {
      title: 'What helps at work',
      facts: {
        summary: 'A guide for employers. It says what helps at work.',
        picture: 'talk / speak',
        audience: 'employer',
        contact: { role: 'The person who can help', phone: '020 7946 0000' },
        nation: ['England', 'Wales', 'Scotland'],
      },
      body: `
## What it is

Say here what it is, in one or two short sentences.

<Point picture="listen">
Say one thing that can change at work.
</Point>

Name one adjustment that helps.

<Word word="adjustment">A change that makes a job possible.</Word>

## What helps

<Do picture="talk / speak">Say here what helps.</Do>
<Dont picture="no">Say here what does not help.</Dont>

- Say one more thing that helps.
- Say another.
`,
    },
    form: {
      title: 'What I think of my job',
      facts: {
        summary: 'You and your job coach fill this in together.',
        picture: 'write',
      },
      body: `
## About you

<Point picture="write">
Write or tick.
Your job coach can help you.
</Point>

<Word word="job coach">Your job coach helps you at work.</Word>

<Field label="My name" type="text" help="Write your first name and your last name." />
<Field label="Today" type="date" />

## What I think

<Field label="How I feel about this job" type="faces" options="Good; In between; Bad" />
<Field label="What I want to say" type="lines" />

<Field label="I sign here" type="sign" />
`,
    },
    report: {
      title: 'How our year went',
      facts: {
        summary: 'This report is for everyone who was there.',
        picture: 'bar chart',
        ask: 'Your supervisor',
      },
      body: `
## What we did

<Point picture="calendar">
Say here what you did.
</Point>

## Who came

<Point picture="people">
Say here who came.
</Point>

## How it went

<Chart data="./answers.csv" label="What people said" type="people" say="said that it was good" />

## What we change

<Point picture="talk / speak">
Say here what you do in another way.
</Point>
`,
      table: {
        name: 'answers.csv',
        text: `Answer,People
Good,28
In between,12
`,
      },
    },
  },
};
