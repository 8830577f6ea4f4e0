import { a4 } from '../../../src/editions/a4.ts';
import { languageOf } from '../../../src/languages/index.ts';
import { type Document, fieldTypes, type Kind } from '../../../src/model/document.ts';
import type { Setting } from '../../../src/print/blocks/setting.ts';
import type { Picture, Pictures } from '../../../src/pictures/drawing/picture.ts';
import { fieldTypeRules } from '../../../src/model/field-types.ts';
import { picturesOf } from '../../../src/model/visit.ts';
import { plainSite } from '../../../src/site/site.ts';
import { writtenDocument } from '../../written-document.ts';

/** A document on A4, with drawings of nothing: what stands where, and not what the pictures show. */
export function settingOf(kind: Kind, body: string, facts?: string): Setting {
  const document = writtenDocument(kind, body, facts);
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
