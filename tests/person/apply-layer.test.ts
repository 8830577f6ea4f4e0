import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { type Applied, applyLayer } from '../../src/person/apply-layer.ts';
import { type PersonalStep, stepsIn, stepWords } from '../../src/person/layer.ts';
import { openText } from '../../src/write/open.ts';
import type { OpenText } from '../../src/write/open-text.ts';
import { readFile, task } from '../model/read-file.ts';

const document = task(
  `{/* The kettle is old. */}

<Step picture="kettle" done="It is full." short="Fill the kettle" wrong="Is it empty? Ask.">
  Take the kettle to the tap.
  Fill it.
</Step>

<Step picture="press the button" done="It is hot." short="Boil the water" key="Close the lid." why="Steam burns.">
  Press the button.
  Wait.
</Step>

<Stop picture="kettle">
The kettle is hot.
</Stop>

<Step done="It is in the cup." short="Pour for 3 seconds" sign="./step.mp4" transcript="as written">
  Pour the **milk** in for 3 seconds.
</Step>

<Step done="The spoon is clean." short="Stir">
Stir 2 times.
</Step>

<Step done="The cup is empty." short="Drink the tea">
Drink the tea.
</Step>`,
  `title: Make tea
editions: [{ make: labels, only: [Fill the kettle, Boil the water] }]`,
);
const base = open(document);

describe('A layer for one person', () => {
  it('shows own words in the place of those of the document, and leaves all else as it is', () => {
    const { open: made, told } = applied({
      'drink-the-tea': { shown: 'own', words: 'Enjoy **your** tea.', done: 'Your cup is empty.' },
    });
    expect(told).toEqual([]);
    expect(made.text).toBe(
      document.replace(
        '<Step done="The cup is empty." short="Drink the tea">\nDrink the tea.',
        '<Step done="Your cup is empty." short="Drink the tea">\nEnjoy **your** tea.',
      ),
    );
  });

  it('shows an own photo, with what it shows', () => {
    const { open: made } = applied({
      'fill-the-kettle': { shown: 'as it is', photo: { name: 'my-kettle.jpg', alt: 'The red kettle' } },
    });
    expect(made.text).toContain('<Step picture="./my-kettle.jpg" alt="The red kettle" done="It is full."');
    expect(made.text).toContain('Take the kettle to the tap.');
  });

  it('makes one step of neighbours that the person knows, with what helps when one of them goes wrong', () => {
    const { open: made, joined } = applied({
      'fill-the-kettle': { shown: 'known' },
      'boil-the-water': { shown: 'known' },
    });
    expect(made.text).toContain(`{/* The kettle is old. */}

<Step id="fill-the-kettle" picture="kettle" done="It is hot." wrong="Is it empty? Ask." key="Close the lid.">
  You know this:

  - Fill the kettle
  - Boil the water
</Step>

<Stop picture="kettle">`);
    expect([...joined]).toEqual([['boil-the-water', 'fill-the-kettle']]);
    // The label of a step that is one with another is its label.
    expect(made.facts.yaml).toContain('only: [Fill the kettle]');
    expect(readFile(made.text).messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('joins nothing over a warning, and nothing into which an answer leads', () => {
    const { joined } = applied({
      'boil-the-water': { shown: 'known' },
      'pour-for-3-seconds': { shown: 'known', short: 'Pour for 3 seconds' },
    });
    expect(joined.size).toBe(0);
    const leads = open(
      document.replace(
        '{/* The kettle is old. */}',
        '<Choice question="Is it full?">\n<Answer when="Yes" go-to="Boil the water" />\n<Answer when="No">\nGo on.\n</Answer>\n</Choice>',
      ),
    );
    const { open: made, joined: none } = applied(
      { 'fill-the-kettle': { shown: 'known' }, 'boil-the-water': { shown: 'known' } },
      leads,
    );
    expect(none.size).toBe(0);
    expect(made.text).toContain('Fill the kettle.\n</Step>');
  });

  it('shows a step as it is when words for it would lose an amount, and says which', () => {
    const { open: made, told } = applied({
      'pour-for-3-seconds': { shown: 'own', words: 'Pour.', short: 'Pour' },
      stir: { shown: 'known' },
    });
    expect(made.text).toBe(document);
    expect(told).toEqual([
      { about: 'amounts', id: 'pour-for-3-seconds', amounts: ['3 seconds'] },
      { about: 'amounts', id: 'stir', amounts: ['2 times'] },
    ]);
    const written = applied({ 'pour-for-3-seconds': { shown: 'own', words: 'Pour three seconds.' } });
    expect(written.told).toEqual([]);
    expect(written.open.text).toContain('Pour three seconds.');
  });

  it('says an amount as often as the document says it', () => {
    const twice = open(task('<Step done="It is in." short="Put 2 in">\nTake 2 cups and 2 spoons.\n</Step>'));
    const own = { 'put-2-in': { shown: 'own', words: 'Take 2 cups and spoons.' } } as const;
    expect(applied(own, twice).told).toMatchObject([{ about: 'amounts', amounts: ['2 spoons'] }]);
  });

  it('keeps a film of a step, and says in words what is signed in it', () => {
    const { open: made } = applied({ 'pour-for-3-seconds': { shown: 'own', words: 'Milk for 3 seconds.' } });
    expect(made.text).toContain('transcript="Pour the milk in for 3 seconds."');
  });

  it('waits with words for a step that says something else now, and keeps the others', () => {
    const layer = layerOf({
      'boil-the-water': { shown: 'known' },
      'drink-the-tea': { shown: 'own', words: 'Enjoy it.' },
    });
    const changed = open(document.replace('Press the button.', 'Press the red button.'));
    const { open: made, told } = applyLayer(changed, layer, languageOf('en-GB'));
    expect(told).toEqual([{ about: 'changed', id: 'boil-the-water' }]);
    expect(made.text).toContain('Press the red button.\n  Wait.');
    expect(made.text).toContain('Enjoy it.');
  });

  it('stays with its steps when another is put in at the top', () => {
    const layer = layerOf({
      'fill-the-kettle': { shown: 'as it is', photo: { name: 'my-kettle.jpg', alt: 'The red kettle' } },
      'drink-the-tea': { shown: 'own', words: 'Enjoy your tea.' },
    });
    const fetch = '<Step done="The cup is there." short="Fetch a cup">\nFetch a cup.\n</Step>\n\n';
    const more = document.replace('<Step picture="kettle"', `${fetch}<Step picture="kettle"`);
    const { open: made, told } = applyLayer(open(more), layer, languageOf('en-GB'));
    const without = applyLayer(base, layer, languageOf('en-GB'));
    expect(told).toEqual([]);
    expect(made.text).toContain(fetch);
    expect(made.text.replace(fetch, '')).toBe(without.open.text);
  });

  it('names a step that is not there any more, with all that was made for it', () => {
    const layer = layerOf({ stir: { shown: 'own', words: 'Turn the spoon 2 times.' } });
    const without = open(document.replace(/<Step done="The spoon is clean."[\s\S]*?<\/Step>\n\n/u, ''));
    const { told } = applyLayer(without, layer, languageOf('en-GB'));
    expect(told).toMatchObject([{ about: 'gone', id: 'stir', step: { words: 'Turn the spoon 2 times.' } }]);
  });

  it('shows the words of the document while there are no others', () => {
    const { open: made, told } = applied({ 'drink-the-tea': { shown: 'own', words: ' ' } });
    expect([made.text, told]).toEqual([document, []]);
  });
});

function open(text: string): OpenText {
  const opened = openText(text);
  if (!opened) throw new Error('cannot be opened');
  return opened;
}

type Steps = Readonly<Record<string, Omit<PersonalStep, 'of'>>>;

function layerOf(steps: Steps, over: OpenText = base): Parameters<typeof applyLayer>[1] {
  const said = new Map(stepsIn(over).map((step) => [step.id, stepWords(step)]));
  const entries = Object.entries(steps).map(([id, step]) => {
    const of = said.get(id);
    if (!of) throw new Error(`no step ${id}: ${[...said.keys()].join(', ')}`);
    return [id, { ...step, of }] as const;
  });
  return { steps: Object.fromEntries(entries), known: 'You know this:' };
}

function applied(steps: Steps, over: OpenText = base): Applied {
  return applyLayer(over, layerOf(steps, over), languageOf('en-GB'));
}
