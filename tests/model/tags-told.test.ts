import { describe, expect, test } from 'vitest';
import type { Block, Step } from '../../src/model/document.ts';
import { documentIn, oneStep, readFile, task, told } from './read-file.ts';

function toldOf(blocks: string): string[] {
  return told(readFile(task(`${blocks}\n\n${oneStep}`)).messages);
}

function blocksOf(blocks: string): readonly Block[] {
  return documentIn(task(`${blocks}\n\n${oneStep}`)).blocks;
}

function stepOf(tag: string): Step {
  const [step] = blocksOf(tag);
  if (step?.type !== 'step') throw new Error('It is no step.');
  return step;
}

describe('Tags on lines of others', () => {
  test('are blocks of their own, with a note or a line break between them or without', () => {
    for (const between of ['', ' ', '{/* hot */}', '{/* hot */}\n', '\\\n', '  \n'])
      expect(blocksOf(`<Stop>Hot.</Stop>${between}<Ask>Ask.</Ask>`).map(({ type }) => type)).toEqual([
        'stop',
        'ask',
        'step',
      ]);
  });

  test('that hold nothing but a note are empty', () => {
    expect(toldOf('<Stop>{/* hot */}</Stop>').join('\n')).toContain(
      'empty-tag | There are no words between <Stop> and </Stop>.',
    );
    expect(toldOf('<Stop>{/* hot */}</Stop> <Ask>Ask.</Ask>').join('\n')).toContain(
      'empty-tag | There are no words between <Stop> and </Stop>.',
    );
  });

  test('take their ids in reading order: a heading before a step keeps the shorter one', () => {
    for (const step of ['<Step done="Hot.">Boil.</Step>', '<Step done="Hot.">\nBoil.\n</Step>'])
      expect(blocksOf(`## Boil\n\n${step}`).map(({ id }) => id)).toEqual([
        'boil',
        'boil-2',
        'boil-the-water',
      ]);
  });
});

describe('A tag inside others', () => {
  test('that nobody knows is told', () => {
    expect(toldOf('<Ask>\n<Foo>\nTea.\n</Foo>\n</Ask>')).toEqual([
      expect.stringContaining('unknown-tag | There is no tag <Foo>.') as string,
    ]);
  });

  test.each<readonly [name: string, fix: string]>([
    ...['Warning', 'Warn', 'Caution', 'Danger', 'Alert', 'Hazard'].map(
      (name) => [name, 'Write <Stop>: a danger, and what to do or not to do.'] as const,
    ),
    ...['Note', 'Info', 'Hint', 'Remember', 'Callout', 'Box'].map(
      (name) => [name, 'Write <Tip>: what makes it easier.'] as const,
    ),
    ...['Task', 'Item', 'Image', 'Picture'].map(
      (name) => [name, 'Write <Step>: one thing to do, with its picture.'] as const,
    ),
    ['Question', 'Write <Choice>: a question whose answer says how to go on.'],
    ['Help', 'Write <Ask>: whom to ask for help.'],
    ['Hasard', 'Use one of these, or write the words without a tag.'],
  ])('has another name elsewhere: <%s>', (name, fix) => {
    expect(toldOf(`<${name}>Hot.</${name}>`)).toEqual([expect.stringContaining(` | ${fix}`) as string]);
  });

  test('is told four deep, and no deeper', () => {
    const asks = `${'<Ask>\n'.repeat(8)}Ask.\n${'</Ask>\n'.repeat(8)}`;
    expect(toldOf(asks)).toEqual(
      Array<unknown>(4).fill(expect.stringContaining('<Ask> stands inside <Ask>.')),
    );
  });
});

test('Only the steps of a task are counted', () => {
  const many = Array.from({ length: 99 }, () => oneStep).join('\n\n');
  expect(toldOf(`## Start\n\nLook.\n\n${many}`)).toEqual([
    expect.stringContaining('too-many-steps | This task has 100 steps, ') as string,
  ]);
});

describe('A document', () => {
  test('of nothing but a note has no text', () => {
    expect(told(readFile(task('{/* later */}')).messages)).toEqual([
      expect.stringContaining('empty-document | There is no text below the facts.') as string,
    ]);
  });

  test('may have headings without words: each is told once', () => {
    expect(toldOf('##\n\n## Tea')).toEqual([
      expect.stringContaining('empty-heading | This heading has no words.') as string,
    ]);
    expect(told(readFile(task(`${oneStep}\n\n##`)).messages).join('\n')).toContain('empty-heading');
  });
});

test('Curly brackets among answers are told as what they are', () => {
  const answers = '<Answer when="Yes">\nGo.\n</Answer>\n<Answer when="No">\nStay.\n</Answer>';
  expect(toldOf(`<Choice question="Tea?">\n{tea}\n${answers}\n</Choice>`)).toEqual([
    expect.stringContaining('expression | There is something in curly brackets: “{tea}”.') as string,
  ]);
});

describe('A step', () => {
  test('has what its author wrote, and nothing else', () => {
    const plain = Object.keys(stepOf('<Step done="On.">\nTurn it on.\n</Step>'));
    for (const name of ['donePicture', 'notDonePicture', 'key', 'why', 'wrong', 'short', 'coach'])
      expect(plain).not.toContain(name);
    const step = stepOf(
      '<Step done="On." done-picture="clock" key="It clicks." id="on">\nTurn it on.\n</Step>',
    );
    expect(step).toMatchObject({ id: 'on', key: 'It clicks.', donePicture: { id: 'openmoji:clock' } });
  });

  test('has single spaces in its words, however they were typed', () => {
    expect(stepOf('<Step done="It   is\n\n  on.">\nTurn it on.\n</Step>').done).toBe('It is on.');
  });

  test('may have semicolons and dashes between its words', () => {
    expect(toldOf('<Step done="It is on; – ; and hot.">\nTurn it on.\n</Step>')).toEqual([]);
  });

  test('that was closed is not closed once more', () => {
    const all = toldOf('<Step done="On.">\nTurn it on.\n</Step>\n\n<Step/>').join('\n');
    expect(all).toContain('empty-tag | There are no words between <Step> and </Step>.');
    expect(all).not.toContain('wrong-closing-tag');
  });
});

test('An address may have stars in it', () => {
  expect(toldOf('See <Link to="https://example.org/**tea**">how to make tea</Link>.')).toEqual([]);
});

describe('Bold words', () => {
  test('may stand once in each sentence', () => {
    expect(toldOf('Press **red** first. Press **green** then.')).toEqual([]);
    expect(toldOf('Press **red** first, **green** then.').join('\n')).toContain('bold-more-than-once');
  });

  test('may start a paragraph behind a note', () => {
    const [paragraph] = blocksOf('{/* how hot? */} **Hot** tea.');
    expect(paragraph?.type === 'paragraph' && paragraph.text.map(({ text }) => text)).toEqual([
      'Hot',
      ' tea.',
    ]);
  });
});

describe('What explains a photo', () => {
  const show = (parts: string): string =>
    `<Step picture="./valve.jpg" alt="A valve" show="${parts}" done="On.">\nTurn it on.\n</Step>`;

  test('and stands where the photo is cut away is told, and left out', () => {
    expect(toldOf(show('1 5% 5%: the tap; crop 50% 50% 40% 40%'))).toEqual([
      'mark-outside-photo | This stands on a part of the photo that is cut away: “1 5% 5%: the tap”. | Marks stand on what “crop” leaves. All places are those of the whole photo. | Move the mark, or cut less away.',
    ]);
    const step = stepOf(show('2 60% 60%: the tap; crop 50% 50% 40% 40%'));
    expect(step.picture?.marks).toHaveLength(1);
  });

  test('is cut without a colon', () => {
    expect(toldOf(show('crop 10% 5%')).join('\n')).toContain(' | Write 4 numbers with %. Here are 2.');
    expect(toldOf(show('ring 10% 5% 5%')).join('\n')).toContain(' | Write a colon and what is there');
  });
});

test('Answers in a list are shown as answers, in one message', () => {
  const list = '- Yes -> Close the door.\n- No: fetch a cup\n- I am "not" sure';
  expect(toldOf(`<Choice question="Is it full?">\n${list}\n</Choice>`)).toEqual([
    expect.stringContaining(
      'The answers of <Choice> stand in a list. | <Choice> holds only <Answer when="Yes">, <Answer when="No"> and so on. | Write in place of the list: <Answer when="Yes">Close the door.</Answer> <Answer when="No">fetch a cup</Answer> <Answer when="I am not sure">what to do then</Answer>',
    ) as string,
  ]);
});
