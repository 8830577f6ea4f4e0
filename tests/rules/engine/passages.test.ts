import { describe, expect, test } from 'vitest';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import { type Kind } from '../../../src/model/document.ts';
import { readDocument } from '../../../src/model/read.ts';
import { passagesOf } from '../../../src/rules/engine/passages.ts';

const facts: Readonly<Record<Kind, string>> = {
  task: 'time: 5 minutes\nplace: The kitchen\nneed:\n  - { item: Milk, amount: 30 ml, picture: ./milk.jpg, alt: A bottle }\n  - A cup\nask: Your manager',
  leaflet: 'contact: { name: Ann, role: Your coach }',
  guide: 'audience: employer\nsources: [{ title: Tea }]',
  form: '',
  report: '',
};

/** All words of a document as rules see them: where they stand, and whether they are prose. */
function passages(kind: Kind, body: string): string[] {
  const source = `---
title: Make tea
kind: ${kind}
summary: You make tea.
picture: ./tea.jpg
alt: A pot
${facts[kind]}
reviewed: 2026-11-01
review-by: 2027-11-01
---

${body}
`;
  const { document, messages } = readDocument(source, {
    file: `content/${kind}s/make-tea/en-GB.mdx`,
    pictures: { find: (name) => ({ found: true, id: `photo:${name}`, needsAlt: false }) },
    languages: ['en-GB'],
  });
  if (!document) throw new Error(messages.map(({ found }) => found).join(' '));
  return passagesOf(document, enGB).map((passage) => {
    const { part, text, isProse } = passage;
    const { start, end } = passage.place(0, text.length);
    expect(source.slice(start.offset, end.offset).replaceAll('**', '')).toBe(text);
    return `${part}${isProse ? ', prose' : ''}: ${text}`;
  });
}

const always = ['title: Make tea', 'summary, prose: You make tea.', 'alt: A pot'];

describe('All words of a document, in reading order', () => {
  test('of a task', () => {
    const body = `## Get **ready**

Wait a bit.

<Emergency short="Get out" picture="./a.jpg" alt="A fire">
Is there a fire?
</Emergency>

<Step cue="The light is on." picture="./b.jpg" alt="A button" done="It clicks." wrong="Ask." short="Press it">
Press it.
</Step>

<Choice question="Is it red?" short="Red?">
<Answer when="Yes" picture="./c.jpg" alt="A light">
Wait.
</Answer>
<Answer when="No">
Go on.
</Answer>
</Choice>

<Word word="pot">
A thing for tea.
</Word>

- One cup
- Two cups`;
    expect(passages('task', body)).toEqual([
      ...always,
      'time: 5 minutes',
      'place: The kitchen',
      'need: Milk',
      'need: 30 ml',
      'alt: A bottle',
      'need: A cup',
      'helper: Your manager',
      'heading: Get ready',
      'paragraph, prose: Wait a bit.',
      'alt: A fire',
      'paragraph, prose: Is there a fire?',
      'short: Get out',
      'cue, prose: The light is on.',
      'alt: A button',
      'paragraph, prose: Press it.',
      'done, prose: It clicks.',
      'wrong, prose: Ask.',
      'short: Press it',
      'question, prose: Is it red?',
      'answer: Yes',
      'alt: A light',
      'paragraph, prose: Wait.',
      'answer: No',
      'paragraph, prose: Go on.',
      'short: Red?',
      'word: pot',
      'paragraph, prose: A thing for tea.',
      'item, prose: One cup',
      'item, prose: Two cups',
    ]);
  });

  test('of a photo that is explained, of a frame for one, and of a note to the job coach', () => {
    const body = `<Step picture="./a.jpg" alt="A tap" show="crop 0% 0% 90% 90%; ring 50% 50% 5%: the &quot;cold&quot; tap; 1 20% 20%: the pipe" done="It drips." coach="Point at it.">
Turn it.
</Step>

<Step photo-here="Put a photo of your tap here." done="It is off.">
Turn it off.
</Step>`;
    expect(
      passages('task', body.replaceAll('&quot;', '')).filter((each) => /^(?:alt|coach)/.test(each)),
    ).toEqual([
      'alt: A pot',
      'alt: A bottle',
      'alt: A tap',
      'alt: the cold tap',
      'alt: the pipe',
      'coach: Point at it.',
      'coach: Put a photo of your tap here.',
    ]);
  });

  test('of a leaflet and of a guide', () => {
    expect(
      passages(
        'leaflet',
        '<Point picture="./a.jpg" alt="A cup">\nTea is hot.\n</Point>\n\n<Do>\nSit.\n</Do>',
      ),
    ).toEqual([
      ...always,
      'helper: Your coach',
      'alt: A cup',
      'paragraph, prose: Tea is hot.',
      'paragraph, prose: Sit.',
    ]);
    expect(passages('guide', '<Quote who="Warehouse worker">\nTell me.\n</Quote>')).toEqual([
      ...always,
      'paragraph, prose: Tell me.',
      'who: Warehouse worker',
    ]);
  });

  test('of a form', () => {
    const body = `<Field label="My week" type="table" rows="Monday; Tuesday" columns="Start; End" help="Write it." picture="./a.jpg" alt="A clock" />

<Field label="I want" type="choice" options="Tea; Milk" />`;
    expect(passages('form', body)).toEqual([
      ...always,
      'alt: A clock',
      'label: My week',
      'help, prose: Write it.',
      'option: Monday',
      'option: Tuesday',
      'option: Start',
      'option: End',
      'label: I want',
      'option: Tea',
      'option: Milk',
    ]);
  });
});
