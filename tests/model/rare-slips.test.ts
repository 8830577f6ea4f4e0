import { describe, expect, test } from 'vitest';
import { oneStep, readFile, task, told } from './read-file.ts';

/** What an author is told who puts this into a task: below the facts, or as one more fact. */
function toldOf(blocks: string, fact?: string): string[] {
  const source = task(`${blocks}\n\n${oneStep}`, fact === undefined ? undefined : `title: Make tea\n${fact}`);
  return told(readFile(source).messages);
}

describe('Slips in the facts that few people make', () => {
  test.each([
    ['"": tea', 'unknown-field | A fact here has no name. | '],
    [
      'language: en-GB',
      '“language” is not a fact that is known here. | ',
      'Delete the line. The name of the file says the language: en-GB.mdx.',
    ],
    [
      'serves: { two: people }',
      'wrong-field-value | “serves” is a group of facts. | It is one piece of text. | Write it on one line, as “serves: some words”. If the words have a colon or a bracket in them, put them in quotes.',
    ],
    ['serves: [2]', 'wrong-field-value | “serves” is a list. | It is one piece of text. | '],
  ])('“%s” is told', (fact, ...said) => {
    const all = toldOf('', fact).join('\n');
    for (const each of said) expect(all).toContain(each);
  });
});

describe('Slips in the text that few people make', () => {
  test('a line of many list marks', () => {
    expect(toldOf(`${'- '.repeat(12)}tea`)).toContain(
      'nested-too-deep | This line starts with many list or quote marks. | A line starts with one mark at most: “- ” or “1. ”. | Delete the marks that are too many.',
    );
    expect(toldOf(`${'> '.repeat(12)}tea`).join(' ')).toContain(
      'This line starts with many list or quote marks.',
    );
    expect(toldOf(`${'1. '.repeat(11)}tea`).join(' ')).not.toContain('This line starts with many');
  });

  test('words in bold words in bold words', () => {
    const many = `${'<Step>\n'.repeat(50)}tea\n${'</Step>\n'.repeat(50)}`;
    expect(toldOf(many)).toEqual([
      'nested-too-deep | Tags, lists or bold words stand inside one another, more than 40 deep. | A list may stand in a step. That is as deep as it goes. | Close each tag before the next one starts.',
    ]);
  });

  test('a closing tag that is none, behind another one', () => {
    expect(toldOf('<Ask>\nAsk.\n</Helper>').join('\n')).toContain(
      'wrong-closing-tag | </Helper> closes a tag that is not open. The open tag is <Ask>. | <Ask> is closed by </Ask>. | Write </Ask> here, or open <Helper> before.',
    );
    expect(toldOf('<Ask>\nAsk.\n</Aks>').join('\n')).toContain(' | Write </Ask>.');
  });

  test('a picture or a link that has its address elsewhere', () => {
    const all = toldOf('See ![a cup][cup] and [more][cup].\n\n[cup]: https://example.org').join('\n');
    expect(all).toContain('reference-link | A link that has its address elsewhere: “[more][cup]”. | ');
    expect(all).toContain('picture');
  });

  test('a picture in the text, with quote marks in what it says', () => {
    expect(toldOf('See ![a "big" cup](img/cup.jpg).').join('\n')).toContain(
      'picture="./cup.jpg" alt="a big cup"',
    );
    expect(toldOf('See ![](cup.jpg).').join('\n')).toContain('picture="./cup.jpg" alt="..."');
  });

  test('a question that holds a note or words', () => {
    const form = (inside: string): string[] =>
      told(
        readFile(
          task(`<Field label="My name" type="text">${inside}</Field>`).replace('kind: task', 'kind: form'),
          'content/forms/tea/en-GB.mdx',
        ).messages,
      ).filter((each) => each.startsWith('tag-holds-nothing'));
    expect(form('{/* first and last */}')).toEqual([]);
    expect(form('\n{/* first and last */}\n')).toEqual([]);
    expect(form('{/* first */} {/* last */}')).toEqual([]);
    expect(form('\n{/* first */} {/* last */}\n')).toEqual([]);
    expect(form('My name')).toEqual([
      'tag-holds-nothing | There are words between <Field> and </Field>. | <Field ... /> stands alone. What to fill in is its “label”, a hint is its “help”. | Move the words into help="...", and end the tag with />.',
    ]);
  });

  test('nothing but one heading', () => {
    const source = task('## Tea');
    expect(told(readFile(source).messages).join('\n')).toContain('There is a heading and nothing else. | ');
    expect(told(readFile(task('## Tea\n\n## Milk')).messages).join('\n')).toContain(
      'There are only headings. | ',
    );
  });

  test('a tag inside another', () => {
    expect(toldOf('<Ask>\n<Answer when="Yes">\nGo.\n</Answer>\n</Ask>').join('\n')).toContain(
      '<Answer> stands inside <Ask>. | <Ask> holds paragraphs and lists. <Answer> stands inside <Choice>. | Close <Ask> with </Ask> before <Answer> starts.',
    );
    expect(toldOf('<Ask>\n<Stop>\nGo.\n</Stop>\n</Ask>').join('\n')).toContain('<Stop> stands by itself.');
    expect(
      toldOf('<Ask>\n<Link to="https://example.org">\nthe tea page\n</Link>\n</Ask>').join('\n'),
    ).toContain('<Link> is a part of a sentence.');
  });

  test('an attribute of HTML', () => {
    const told = toldOf('<Step done="Off." image="kettle">\nWait.\n</Step>').join('\n');
    expect(told).toContain(
      'unknown-attribute | <Step> has no attribute “image”. | <Step> may have picture, alt, show, photo-here, done, ',
    );
    expect(told).toContain(' and id. | Did you mean “picture”?');
  });
});

describe('A sum', () => {
  test('says what to add where there is nothing to add', () => {
    const source = task('<Field label="All" type="sum" of="Tea; All" />').replace('kind: task', 'kind: form');
    const form = source.replace(/^(?:time|place|need|ask): .*\n/gm, '');
    const all = told(readFile(form, 'content/forms/tea/en-GB.mdx').messages).join('\n');
    expect(all).toContain(
      'There is no field with the label or the id “Tea”. | A sum adds fields of type “number” or “money”, and sums that stand before it. | Put in a field with this label and type="number" or type="money".',
    );
    expect(all).toContain('This sum adds itself. | ');
  });
});
