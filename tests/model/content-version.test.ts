import { describe, expect, test } from 'vitest';
import { checksThatHold, contentVersion } from '../../src/model/content-version.ts';
import type { Document, Kind } from '../../src/model/document.ts';
import { picturesOf } from '../../src/model/visit.ts';
import { documentIn, oneStep, task } from './read-file.ts';

function version(blocks: string, facts?: string): string {
  return contentVersion(documentIn(task(`${blocks}\n\n${oneStep}`, facts)));
}

function written(kind: Kind, blocks: string): Document {
  const more = kind === 'guide' ? 'audience: employer\nsources: []\n' : '';
  return documentIn(
    `---\ntitle: Tea\nkind: ${kind}\n${more}summary: Tea.\npicture: kettle\nreviewed: 2026-11-01\nreview-by: 2027-11-01\n---\n\n${blocks}\n`,
    `content/${kind}s/tea/en-GB.mdx`,
  );
}

const step =
  '<Step picture="kettle" cue="It is on." done="It is hot." wrong="Ask." short="Boil">\nBoil it.\n</Step>';
const choice =
  '<Choice question="Is it hot?" short="Hot?">\n<Answer when="Yes" picture="milk">\nPour it.\n</Answer>\n<Answer when="No" go-to="Boil the water." />\n</Choice>';
const stop = '<Stop picture="kettle" short="Hot">\nIt is hot.\n</Stop>';

describe('The version of what readers see', () => {
  test.each([
    [step, 'picture="kettle"', 'picture="milk"'],
    [step, 'It is on.', 'It is off.'],
    [step, 'It is hot.', 'It is cold.'],
    [step, 'Ask.', 'Wait.'],
    [step, 'short="Boil"', 'short="Boil it"'],
    [step, 'Boil it.', 'Boil **it**.'],
    [stop, 'picture="kettle"', 'picture="milk"'],
    [stop, 'short="Hot"', 'short="Take care"'],
    [stop, 'It is hot.', 'It is cold.'],
    [stop, /Stop/g, 'Ask'],
    [choice, 'Is it hot?', 'Is it cold?'],
    [choice, 'short="Hot?"', 'short="Cold?"'],
    [choice, '"Yes"', '"Oh yes"'],
    [choice, 'picture="milk"', 'picture="clock"'],
    [choice, 'Pour it.', 'Drink it.'],
    [choice, ' go-to="Boil the water." />', '>\nWait.\n</Answer>'],
    ['## Tea\n\n### Milk\n\nGo.', '### Milk', '## Milk'],
    ['## Tea\n\nGo.', 'Tea', 'Milk'],
    ['- One\n- Two', 'Two', 'Three'],
    ['- One\n- Two', /- /g, '1. '],
    ['- One\n- Two', '- One\n- Two', '- Two\n- One'],
    ['Read [the page](https://example.org).', 'example.org', 'example.com'],
    ['<Word word="pot">\nA thing.\n</Word>', 'pot', 'cup'],
    ['<Word word="pot">\nA thing.\n</Word>', 'A thing.', 'One thing.'],
  ])('of %j changes with “%s”', (blocks, before, after) => {
    const changed = blocks.replace(before, after);
    expect(version(changed)).not.toBe(version(blocks));
  });

  test.each([
    ['leaflet', '<Point picture="kettle">\nTea.\n</Point>', 'picture="kettle"', 'picture="milk"'],
    ['leaflet', '<Do>\nDrink.\n</Do>', /Do/g, 'Dont'],
    ['guide', '<Quote who="A cook">\nTea.\n</Quote>', 'A cook', 'A coach'],
    ['guide', '<Quote who="A cook">\nTea.\n</Quote>', 'Tea.', 'Milk.'],
    ['form', '<Field label="Tea" type="text" help="Write." />', 'label="Tea"', 'label="Milk"'],
    ['form', '<Field label="Tea" type="text" help="Write." />', 'Write.', 'Draw.'],
    ['form', '<Field label="Tea" type="text" />', '"text"', '"lines"'],
    ['form', '<Field label="Tea" type="text" />', 'type', 'picture="kettle" type'],
    ['form', '<Field label="Tea" type="choice" options="Yes; No" />', 'Yes; No', 'No; Yes'],
    ['form', '<Field label="Tea" type="table" rows="A; B" columns="C; D" />', 'A; B', 'A; E'],
    ['form', '<Field label="Tea" type="table" rows="A; B" columns="C; D" />', 'C; D', 'C; E'],
  ] as const)('of a %s with %j changes with “%s”', (kind, blocks, before, after) => {
    const changed = blocks.replace(before, after);
    expect(contentVersion(written(kind, changed))).not.toBe(contentVersion(written(kind, blocks)));
  });

  test.each([
    ['title', { title: 'Other' }],
    ['summary', { summary: 'Other.' }],
    ['language', { language: 'cy' }],
    ['time', { time: '1 hour' }],
    ['place', { place: 'Outside' }],
    ['ask', { ask: 'Nobody' }],
    ['serves', { serves: 3 }],
    ['contact', { contact: { phone: '999' } }],
    ['need', { need: [{ item: 'spoon' }] }],
    ['need', { need: [{ item: 'cup', amount: '2' }] }],
    ['need', { need: [{ item: 'cup', price: 2 }] }],
  ] as const)('changes with the fact “%s”', (_, facts) => {
    const document = documentIn(task(oneStep));
    expect(contentVersion({ ...document, ...facts })).not.toBe(contentVersion(document));
  });

  test('changes with a photo of the same name, and with the words that describe a picture', () => {
    const document = documentIn(task(oneStep));
    const { picture } = document;
    const all = [
      picture,
      { ...picture, version: 'a' },
      { ...picture, version: 'b' },
      { ...picture, alt: 'A pot' },
    ];
    expect(new Set(all.map((each) => contentVersion({ ...document, picture: each }))).size).toBe(4);
  });

  test('stays with dates, sources, words that are allowed and line ends', () => {
    const document = documentIn(task(oneStep));
    const other = { ...document, reviewed: '2020-01-01', sources: [{ title: 'Tea' }], words: ['rota'] };
    expect(contentVersion(other)).toBe(contentVersion(document));
    expect(contentVersion(document)).toMatch(/^[0-9a-f]{8}$/);
  });
});

test('of several checks with readers, those of the words as they are now hold', () => {
  const document = documentIn(task(oneStep));
  const check = { group: 'A group', readers: 3, date: '2026-11-01' };
  const now = { ...check, version: contentVersion(document) };
  const readerChecks = [{ ...check, version: 'aaaaaaaa' }, now, check] as Document['readerChecks'];
  expect(checksThatHold({ ...document, readerChecks })).toEqual([now]);
});

test('pictures are named in the order in which they are seen, the cover first', () => {
  const blocks = `<Stop picture="milk">\nIt is hot.\n</Stop>\n\n${choice}\n\n${step}`;
  const document = documentIn(
    task(`${blocks}\n\n${oneStep}`).replace('need: [cup]', 'need: [{ item: cup, picture: clock }, spoon]'),
  );
  expect(picturesOf(document).map(({ name }) => name)).toEqual(['kettle', 'clock', 'milk', 'milk', 'kettle']);
});
