import { stringify } from 'yaml';
import type { Kind } from '../../src/model/document.ts';

/**
 * The text of a new document: it passes the reader, it builds, and each of its sentences says what to put in its
 * place. `today` is an ISO date; the document is to be checked again a year later.
 */
export function starterText(kind: Kind, title: string, today: string): string {
  const { facts, body } = starters[kind];
  const front = {
    title,
    kind,
    ...facts,
    reviewed: today,
    'review-by': yearLater(today),
    sources: [
      { title: 'Name of the book, page or person that the facts come from', year: Number(today.slice(0, 4)) },
    ],
    'checked-with-readers': [],
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
}

function yearLater(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  // A year after 29 February is 28 February.
  const safeDay = month === '02' && day === '29' ? '28' : day;
  return `${Number(year) + 1}-${month}-${safeDay}`;
}

interface Starter {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const starters: Readonly<Record<Kind, Starter>> = {
  task: {
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
};
