import { describe, expect, it } from 'vitest';
import { compareTranslations } from '../../src/model/compare-translations.ts';
import { contactWays } from '../../src/model/contact-ways.ts';
import type { Answer, Document } from '../../src/model/document.ts';
import { readDocument } from '../../src/model/read.ts';
import { targetOf } from '../../src/model/target.ts';
import { goToWords } from '../../src/languages/go-to-words.ts';
import { languageOf } from '../../src/languages/index.ts';
import { applyFixes } from '../../src/write/fixes.ts';
import { somePictures } from './pictures.ts';

describe('A step', () => {
  it('has an id from its short words, which stays when another is put in before it', () => {
    const last = '<Step done="It is full." short="Pour">\nPour the water.\n</Step>';
    const first = '<Step done="It clicks.">\nBoil the water.\nThen wait.\n</Step>';
    expect(stepIds(task(last))).toEqual(['pour']);
    expect(stepIds(task(`${first}\n\n${last}`))).toEqual(['boil-the-water', 'pour']);
    expect(stepIds(task(`${last}\n\n${first.replace('<Step', '<Step id="boil"')}`))).toEqual([
      'pour',
      'boil',
    ]);
  });
});

describe('An answer', () => {
  const blocks = `<Choice question="Is there a steam pipe?">
<Answer when="Yes" picture="kettle">
Go on.
</Answer>
<Answer when="No" go-to="Switch off" />
</Choice>

<Step done="It is clean." short="Steam on">
Turn the steam on.
</Step>

## Switch off

Now it is late.

<Step done="It is dark." short="Press off">
Press off.
</Step>

## The end

Go home.`;

  it('leads to a heading or a step by its words or its id, and paper says the number of the step', () => {
    expect(leads('Switch off', blocks)).toEqual(['switch-off', 'Go to step 2']);
    expect(leads('switch-off', blocks)).toEqual(['switch-off', 'Go to step 2']);
    expect(leads('Press off', blocks)).toEqual(['press-off', 'Go to step 2']);
    expect(leads('The end', blocks)).toEqual(['the-end', 'Go to the part “The end”']);
  });

  it('may have a picture, and no words where it leads elsewhere', () => {
    const [yes, no] = answersOf(task(blocks));
    expect([yes?.picture?.name, yes?.goTo]).toEqual(['kettle', undefined]);
    expect([no?.body, no?.goTo]).toEqual([[], 'switch-off']);
  });

  function leads(target: string, text: string): unknown[] {
    const document = task(text.replace('go-to="Switch off"', `go-to="${target}"`));
    const answer = answersOf(document)[1];
    if (!answer?.goTo) throw new Error('The second answer leads nowhere.');
    expect(targetOf(answer.goTo, document)).toBeDefined();
    return [answer.goTo, goToWords(answer, document, languageOf('en-GB').words)];
  }
});

describe('Steps of translations', () => {
  const english = task(
    '<Step done="It clicks." short="Boil">\nBoil it.\n</Step>\n\n<Step done="Full." short="Pour">\nPour it.\n</Step>',
  );
  const source = text(
    '<Step done="Clic." short="Berwi">\nBerwch.\n</Step>\n\n<Step done="Llawn." short="Arllwys">\nArllwyswch.\n</Step>',
  );

  it('get the ids of the original from a fix', () => {
    const welsh = read(source, 'cy');
    const fixed = applyFixes(source, compareTranslations(welsh, [english, welsh])).text;
    expect(stepIds(read(fixed, 'cy'))).toEqual(['boil', 'pour']);
    const named = compareTranslations(english, [english, welsh]);
    expect(named.map(({ rule, replacement }) => [rule, replacement?.text])).toEqual([
      ['step-without-id', ' id="boil"'],
      ['step-without-id', ' id="pour"'],
    ]);
  });

  it('are paired by these ids, and the one that is missing is named', () => {
    const pour = '<Step id="pour" done="Full.">\nPour it.\n</Step>';
    const boil = '<Step id="boil" done="It clicks.">\nBoil it.\n</Step>';
    const [whole, less] = [task(`${boil}\n\n${pour}`), read(text(pour), 'cy')];
    expect(compareTranslations(less, [whole, less]).map(({ found }) => found)).toEqual([
      'The step “boil” of content/tasks/example/en-GB.mdx, line 15, is not here.',
    ]);
    const more = read(text(`${boil}\n\n${pour}\n\n${boil.replace('boil', 'more')}`), 'cy');
    expect(compareTranslations(more, [whole, more])[0]?.found).toContain('“more” is not in');
    const turned = read(text(`${pour}\n\n${boil}`), 'cy');
    expect(compareTranslations(turned, [whole, turned])[0]?.found).toContain('is a step “pour”');
    const same = read(text(`${boil}\n\n${pour}`), 'cy');
    expect(compareTranslations(same, [whole, same])).toEqual([]);
  });
});

describe('A contact', () => {
  it('has its ways in the order in which the author wrote them', () => {
    const ways = (contact: string): string[] =>
      contactWays(leaflet(`contact: { role: Helpline, ${contact} }`)).map(
        ({ sort, href }) => `${sort} ${href}`,
      );
    expect(ways('text: 07700 900999, phone: 0800 1111, post: "Box 1, Leeds", hours: all day')).toEqual([
      'text sms:07700900999',
      'phone tel:08001111',
      'post undefined',
      'hours undefined',
    ]);
    expect(ways('phone: 0800 1111, bsl: https://example.org/bsl')).toEqual([
      'phone tel:08001111',
      'bsl https://example.org/bsl',
    ]);
  });
});

function text(
  blocks: string,
  facts = 'kind: task\ntime: 5 minutes\nplace: The kitchen\nneed: [cup]\nask: Your supervisor',
): string {
  return `---\ntitle: Tea\nsummary: You make tea.\npicture: kettle\n${facts}\nreviewed: 2026-11-01\nreview-by: 2099-11-01\n---\n\n\n${blocks}\n`;
}

function task(blocks: string): Document {
  return read(text(blocks), 'en-GB');
}

function leaflet(fact: string): Document {
  return read(text('Help is there.', `kind: leaflet\n${fact}`), 'en-GB', 'leaflets');
}

function read(source: string, language: string, kind = 'tasks'): Document {
  const { document, messages } = readDocument(source, {
    file: `content/${kind}/example/${language}.mdx`,
    pictures: somePictures,
    languages: ['en-GB', 'cy'],
  });
  if (!document) throw new Error(messages.map(({ found }) => found).join('\n'));
  return document;
}

function stepIds({ blocks }: Document): string[] {
  return blocks.flatMap((block) => (block.type === 'step' ? [block.id] : []));
}

function answersOf({ blocks }: Document): readonly Answer[] {
  return blocks.flatMap((block) => (block.type === 'choice' ? block.answers : []));
}
