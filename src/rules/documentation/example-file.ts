import type { Kind } from '../../model/document.ts';
import type { Example } from './read-header.ts';

/** A whole file around an example: the usual facts and text of its kind, with the example's own in their place. */
export function exampleFile({ kind, facts, body, withoutAsk }: Example): string {
  const own = new Map(facts.split('\n').flatMap((line) => (line.includes(':') ? [fact(line)] : [])));
  const all = new Map([...usualFacts[kind].map(fact), ...own]);
  const lines = [...all].filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
  const text = body ?? usualBody[kind];
  const needsAsk = kind === 'task' && !withoutAsk && !text.includes('<Ask') && !text.includes('<Stop');
  return `---\n${lines.join('\n')}\n---\n\n${text.trim()}\n${needsAsk ? `\n${ask}\n` : ''}`;
}

function fact(line: string): [string, string] {
  const at = line.indexOf(':');
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

const shared = ['picture: kettle', 'reviewed: 2026-11-01', 'review-by: 2027-11-01'];

const usualFacts: Readonly<Record<Kind, readonly string[]>> = {
  task: [
    'title: Clean the table',
    'kind: task',
    'summary: You clean the table at the end of the day.',
    'time: 15 minutes',
    'place: The kitchen',
    'need: [cloth]',
    'ask: Your manager',
    ...shared,
  ],
  leaflet: [
    'title: Your day at work',
    'kind: leaflet',
    'summary: You see what you do each day.',
    'ask: Your manager',
    ...shared,
  ],
  guide: [
    'title: A good start at work',
    'kind: guide',
    'summary: This guide is for employers.',
    'audience: colleague',
    'contact: { role: Free helpline, phone: 0808 800 2244 }',
    'easy-read-twin: your-first-day',
    'nation: [England]',
    'sources: [{ title: Equality Act, year: 2010 }]',
    ...shared,
  ],
  form: ['title: My week', 'kind: form', 'summary: You fill this in each week.', ...shared],
  report: [
    'title: How our year went',
    'kind: report',
    'summary: You see what we did and what we change.',
    ...shared,
  ],
};

const ask = '<Ask picture="ask for help">\nDo you need help?\nAsk your manager.\n</Ask>';

const usualBody: Readonly<Record<Kind, string>> = {
  task: '<Step picture="cloth" done="The table is clean." short="Wipe the table">\nWipe the table.\n</Step>',
  leaflet: '<Point picture="clock">\nYou start at 9am.\n</Point>',
  guide: '<Point picture="talk">\nAsk the person.\n</Point>',
  form: '<Field label="My name" type="text" />',
  report: '<Point picture="clock">\nThe course took five days.\n</Point>',
};
