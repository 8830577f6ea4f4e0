import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../src/model/compare-documents.ts';
import type { Document } from '../../src/model/document.ts';
import { documentIn, oneStep, task, told } from './read-file.ts';

function guide(slug: string, facts: string): Document {
  return documentIn(
    `---
${facts}
kind: guide
audience: employer
summary: It tells you what helps.
picture: kettle
reviewed: 2026-11-01
review-by: 2027-11-01
sources: []
---

Ask what helps.
`,
    `content/guides/${slug}/en-GB.mdx`,
  );
}

function steps(...ids: string[]): string {
  return ids.map((id) => `<Step id="${id}" done="It is done.">\nDo it.\n</Step>`).join('\n\n');
}

function inLanguage(language: string, blocks: string, title = `Make tea ${language}`): Document {
  return documentIn(task(blocks, `title: ${title}`), `content/tasks/make-tea/${language}.mdx`);
}

describe('Two documents of one title', () => {
  const twice = [
    documentIn(task(oneStep), 'content/tasks/one/en-GB.mdx'),
    documentIn(task(oneStep, 'title: make TEA'), 'content/tasks/two/en-GB.mdx'),
  ];

  test('are told in the later file, at its title, whatever their capitals', () => {
    const messages = compareDocuments(twice);
    expect(told(messages)).toEqual([
      'same-title | The title is “make TEA”. content/tasks/one/en-GB.mdx has the same. | Each document has a title of its own. People tell documents apart by it. | Say in the title what is different: where it is done, with what, or for whom.',
    ]);
    expect(messages[0]).toMatchObject({ file: 'content/tasks/two/en-GB.mdx', place: { start: { line: 2 } } });
  });

  test('may be there in two languages', () => {
    const both = [inLanguage('cy', steps('boil'), 'Te'), inLanguage('en-GB', steps('boil'), 'Te')];
    expect(compareDocuments(both)).toEqual([]);
  });
});

describe('A twin', () => {
  test('that is not there is told, with the nearest folder name, and never with its own', () => {
    const lost = guide('hearing', 'title: Hearing\neasy-read-twin: hearing-esy');
    const found = told(compareDocuments([lost, guide('hearing-easy', 'title: Easy')]));
    expect(found).toEqual([
      'twin-missing | “easy-read-twin” is “hearing-esy”. There is no document in a folder of that name that can be read. | It is the folder name of another document. | Did you mean “hearing-easy”?',
    ]);
    const alone = guide('hearing-eas', 'title: Hearing\neasy-read-twin: hearing-esy');
    expect(told(compareDocuments([alone]))[0]).toMatch(
      / \| Check the name of the folder, or delete the line until the other document is there\.$/,
    );
  });

  test('names the other one back, by the other name', () => {
    const names = guide('hearing', 'title: Hearing\neasy-read-twin: easy');
    const silent = guide('easy', 'title: Easy');
    expect(told(compareDocuments([names, silent]))).toEqual([
      'twin-one-sided | “easy-read-twin” is “easy”, but that document does not name this one. | Twins name each other, so that readers can go both ways. | Add “twin-of: hearing” at the top of content/guides/easy/en-GB.mdx.',
    ]);
    const easy = guide('easy', 'title: Easy\ntwin-of: hearing');
    expect(told(compareDocuments([easy, guide('hearing', 'title: Hearing')]))).toEqual([
      'twin-one-sided | “twin-of” is “hearing”, but that document does not name this one. | Twins name each other, so that readers can go both ways. | Add “easy-read-twin: easy” at the top of content/guides/hearing/en-GB.mdx.',
    ]);
    expect(compareDocuments([names, easy])).toEqual([]);
  });
});

describe('Translations of one document', () => {
  test('fit when they have the same steps and parts', () => {
    const both = [inLanguage('cy', steps('boil', 'pour')), inLanguage('en-GB', steps('boil', 'pour'))];
    expect(compareDocuments(both)).toEqual([]);
  });

  test('need ids for their steps, and --fix has them where both have as many steps', () => {
    const plain = '<Step done="It is done.">\nDo it.\n</Step>';
    const messages = compareDocuments([inLanguage('en-GB', steps('boil')), inLanguage('cy', plain)]);
    expect(told(messages)).toEqual([
      'step-without-id | This step has no id, and the document is there in more than one language. | Steps of translations are paired by their ids. So a new step moves no other. | Write <Step id="boil" ...>, or let npm run check -- --fix do it.',
    ]);
    expect(messages[0]?.replacement?.text).toBe(' id="boil"');
    expect(messages[0]?.file).toBe('content/tasks/make-tea/cy.mdx');
    const more = compareDocuments([inLanguage('en-GB', steps('boil', 'pour')), inLanguage('cy', plain)]);
    expect(told(more)[0]).toMatch(
      / \| Write <Step id="\.\.\." \.\.\.> with the id of the same step in content\/tasks\/make-tea\/en-GB\.mdx\.$/,
    );
    expect(more[0]?.replacement).toBeUndefined();
  });

  test('are told of the first step that only one of them has', () => {
    const english = inLanguage('en-GB', steps('boil', 'pour'));
    expect(told(compareDocuments([english, inLanguage('cy', steps('boil', 'stir'))]))).toEqual([
      'translation-differs | The step “stir” is not in content/tasks/make-tea/en-GB.mdx. | Translations have the same steps, with the same ids. | Add the step there, take it out here, or write the id that it has there.',
    ]);
    expect(told(compareDocuments([english, inLanguage('cy', steps('boil'))]))).toEqual([
      'translation-differs | The step “pour” of content/tasks/make-tea/en-GB.mdx, line 18, is not here. | Translations have the same steps, with the same ids. | Translate the step and put it in at the same place.',
    ]);
  });

  test('are told of the first part that is another, or too much, or not there', () => {
    const english = inLanguage('en-GB', `${steps('boil')}\n\nDrink it.\n\n<Ask>\nAsk.\n</Ask>`);
    const foundIn = (blocks: string): string[] =>
      compareDocuments([english, inLanguage('cy', blocks)]).map(({ found }) => found);
    const file = 'content/tasks/make-tea/en-GB.mdx';
    expect(foundIn(`${steps('boil')}\n\n<Ask>\nAsk.\n</Ask>\n\nDrink it.`)).toEqual([
      `Part 2 of this document is an ask. In ${file} it is a paragraph.`,
    ]);
    expect(foundIn(`${steps('boil')}\n\nDrink it.`)).toEqual([
      `Part 3 of this document is not there. In ${file} it is an ask.`,
    ]);
    expect(foundIn(`${steps('boil')}\n\nDrink it.\n\n<Ask>\nAsk.\n</Ask>\n\nEnjoy.`)).toEqual([
      `Part 4 of this document is a paragraph. In ${file} it is not there.`,
    ]);
    const swapped = compareDocuments([
      inLanguage('en-GB', steps('boil', 'pour')),
      inLanguage('cy', steps('pour', 'boil')),
    ]);
    expect(told(swapped)).toEqual([
      `translation-differs | Part 1 of this document is a step “pour”. In ${file} it is a step “boil”. | Translations have the same parts in the same order, so that both can be used side by side. | Add the missing part, or take out the one that is too much, in one of the two files.`,
    ]);
  });

  test('are held against English, or else against the first language by its name', () => {
    const languages = [inLanguage('pl', steps('boil', 'pour')), inLanguage('cy', steps('boil'))];
    expect(compareDocuments(languages).map(({ file }) => file)).toEqual(['content/tasks/make-tea/pl.mdx']);
    const english = inLanguage('en-GB', steps('boil', 'pour'));
    expect(compareDocuments([...languages, english]).map(({ file }) => file)).toEqual([
      'content/tasks/make-tea/cy.mdx',
    ]);
  });
});
