import { a4 } from '../../../src/editions/a4.ts';
import type { CardsEdition, PagesEdition } from '../../../src/editions/edition.ts';
import { twoLanguages } from '../../../src/editions/two-languages.ts';
import { pictureLookup } from '../../../src/files/pictures.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { type Document, fieldTypes, type Kind } from '../../../src/model/document.ts';
import type { Setting } from '../../../src/print/blocks/setting.ts';
import type { Picture, Pictures } from '../../../src/pictures/drawing/picture.ts';
import { fieldTypeRules } from '../../../src/model/field-types.ts';
import type { DataAnswer } from '../../../src/model/picture-lookup.ts';
import { picturesOf } from '../../../src/model/visit.ts';
import { plainSite } from '../../../src/site/site.ts';
import { drawingsRoot, readWritten, writtenDocument } from '../../written-document.ts';

/** A document on A4, with drawings of nothing: what stands where, and not what the pictures show. */
export function settingOf(kind: Kind, body: string, facts?: string): Setting {
  return settingFor(writtenDocument(kind, body, facts));
}

function settingFor(document: Document): Setting {
  return {
    document,
    site: plainSite,
    language: languageOf(document.language),
    type: a4.type,
    tiles: a4.pictures,
    paper: a4.paper,
    wordList: false,
    hang: 12,
    pictures: drawingsOf(document),
    outOfDate: false,
  };
}

function drawingsOf(document: Document): Pictures {
  const drawn = picturesOf(document).map(({ id, name }): [string, Picture] => [
    id,
    {
      id,
      label: name,
      credit: { source: 'Drawings', author: 'Somebody', licence: 'MIT', url: 'https://example.org' },
      content: { type: 'drawing', drawing: { width: 72, height: 72, shapes: [] } },
    },
  ]);
  return new Map(drawn);
}

/** The same on another paper: its type, the sizes of its pictures, and what it leaves out. */
export function onPaper(setting: Setting, edition: PagesEdition | CardsEdition): Setting {
  const { type, pictures, paper, leavesOut = [] } = edition;
  const point = pictures.point ?? ('notice' in pictures ? pictures.notice : 0);
  return { ...setting, type, tiles: { ...pictures, point }, paper, leavesOut };
}

/**
 * A document in Welsh beside its original in English, each with its own text. A task needs something that has a picture, an
 * amount and a price.
 */
export function translationSetting(kind: Kind, welsh: string, english: string, facts = ''): Setting {
  const written = (body: string, title: string): Document => {
    const document = writtenDocument(kind, body, `title: ${title}\n${facts}`);
    const { picture } = document;
    return kind === 'task'
      ? { ...document, need: [{ item: 'Milk', amount: '200 ml', price: 80, picture }] }
      : document;
  };
  const original = written(english, 'Make tea');
  const file = `content/${kind}s/tea/cy.mdx`;
  const document = { ...written(welsh, 'Gwneud te'), file, language: 'cy', original };
  const pictures = new Map([...drawingsOf(original), ...drawingsOf(document)]);
  const setting = { ...settingOf(kind, english), document, language: languageOf('cy'), pictures };
  return onPaper(setting, twoLanguages);
}

/** A task with a block of each sort. */
export function taskSetting(): Setting {
  return settingOf(
    'task',
    `<Emergency picture="fire" short="Get out">
Is there a fire?
Leave the kitchen.
</Emergency>

<Stop picture="kettle" short="Hot">
The kettle is hot.
</Stop>

<Step picture="kettle" cue="The lid is shut." done="The kettle clicks." wrong="Ask." short="Boil the water">
Press the **on** button.
</Step>

<Ask>
Is there no cup? Ask.
</Ask>

## Pour

<Word word="teabag">
Tea in paper.
</Word>

<Step done="The cup is full.">
Pour the water.
</Step>

<Tip short="Wait 5 minutes">
Wait 5 minutes.
</Tip>

<Choice question="Is it too strong?">
<Answer when="Yes">
Add milk.
</Answer>
<Answer when="No" go-to="Pour" />
</Choice>

### Drink

1. Sit.
2. Drink.
3. Read [more about tea](https://example.org/tea).`,
    `title: Make tea
serves: 2
video: https://example.org/film`,
  );
}

/** A leaflet with a block of each sort. */
export function leafletSetting(): Setting {
  const setting = settingOf(
    'leaflet',
    `<Point picture="tea">
Tea is hot.
</Point>

<Point>
Take care.
</Point>

<Do picture="walk">
Walk.
</Do>

<Dont>
Do not run.
</Dont>

<Do>
Sit.
</Do>

- Cups
- Tea`,
    `title: Tea at work
contact: { name: Ann Lee, role: Your supervisor, text: 07700 900123, hours: Every day }`,
  );
  return { ...setting, outOfDate: true, address: 'https://example.org/tea/' };
}

/** A guide with what only guides have. */
export function guideSetting(): Setting {
  const setting = settingOf(
    'guide',
    `<Quote who="Warehouse worker">
Tell me one thing at a time.
</Quote>

<Word word="goal">
What you want to reach.
</Word>`,
    'title: Talk\nnation: [England, Wales]',
  );
  return { ...setting, wordList: true };
}

/** A recipe: what to have ready has pictures, amounts and prices. */
export function recipeSetting(): Setting {
  const setting = settingOf('task', '<Step done="It is hot.">\nWarm the milk.\n</Step>', 'title: Warm milk');
  const { document } = setting;
  const need = [
    { item: 'Milk', amount: '200 ml', price: 80, picture: document.picture },
    { item: 'Honey', price: 120 },
    { item: 'A cup' },
  ];
  return { ...setting, document: { ...document, need } };
}

/** A form with a field of each type. */
export function formSetting(): Setting {
  const fields = fieldTypes.filter((type) => type !== 'money').map((type) => fieldTypeRules[type].example);
  return settingOf('form', `## About me\n\n${fields.join('\n\n')}`);
}

/** A report with a chart of each sort. In the last, a group is too small to be shown. */
export function chartsSetting(): Setting {
  const tables: Readonly<Record<string, string>> = {
    './jobs.csv': 'Answer,Last year,This year\nStayed,14,18\nLeft,6,12\n',
    './help.csv': 'Answer,People\nYes,1200\nNo,300\n',
    './small.csv': 'Answer,People\nGood,12\nBad,9\nSo so,2\nDo not know,6\n',
  };
  const data = (name: string): DataAnswer => ({
    found: true,
    file: name,
    bytes: new TextEncoder().encode(tables[name]),
  });
  const body = `<Chart data="./jobs.csv" label="Who stayed" type="people" numbers="Last year" say="stayed in the job" picture="people" />

<Chart data="./jobs.csv" label="Both years" type="then-and-now" />

<Chart data="./help.csv" label="Who had help" type="bars" />

<Chart data="./small.csv" label="How it went" type="people" />`;
  const { document, messages } = readWritten('report', body, undefined, {
    ...pictureLookup(drawingsRoot),
    data,
  });
  if (!document) throw new Error(messages.map(({ found }) => found).join(' '));
  return settingFor(document);
}

/** The same for an organisation that says how to reach it. */
export function withContact(setting: Setting): Setting {
  const ways = [
    { sort: 'text', text: '07700 900999' },
    { sort: 'phone', text: '020 7946 0999' },
    { sort: 'web', text: 'https://example.org' },
    { sort: 'hours', text: { 'en-GB': '9 to 5' } },
  ] as const;
  return { ...setting, site: { ...setting.site, contact: { name: { 'en-GB': 'The work team' }, ways } } };
}
