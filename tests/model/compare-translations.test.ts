import { describe, expect, test } from 'vitest';
import { compareTranslations, originalOf } from '../../src/model/compare-translations.ts';
import type { Document } from '../../src/model/document.ts';
import { documentIn, task, told } from './read-file.ts';

const step = (id: string): string => `<Step id="${id}" done="It is done.">\nDo it.\n</Step>`;
const unnamed = '<Step done="It is done." short="Boil">\nDo it.\n</Step>';
const stop = '<Stop>\nIt is hot.\n</Stop>';

function inLanguage(language: string, ...blocks: readonly string[]): Document {
  return documentIn(task(blocks.join('\n\n')), `content/tasks/tea/${language}.mdx`);
}

/** What is said of a Welsh document, held against an English one. */
function ofWelsh(welsh: readonly string[], english: readonly string[]) {
  const document = inLanguage('cy', ...welsh);
  return compareTranslations(document, [document, inLanguage('en-GB', ...english)]);
}

describe('The original of a document', () => {
  const english = inLanguage('en-GB', step('boil'));
  const [arabic, polish, welsh] = ['ar', 'pl', 'cy'].map((language): Document => ({ ...english, language }));
  const translated = (document: Document | undefined): Document => ({
    ...document!,
    translatedFrom: '0a1b2c3d',
  });
  const others = [
    { ...english, slug: 'milk' },
    { ...english, kind: 'leaflet' as const },
  ];
  const of = (...family: readonly Document[]): string | undefined =>
    originalOf(family[0]!, [...others, ...family])?.language;

  test('is the one that does not say from which version it is translated', () => {
    expect(of(translated(english), welsh!, translated(polish))).toBe('cy');
  });

  test('is English where several say nothing, or all say it', () => {
    expect(of(welsh!, english, polish!)).toBe('en-GB');
    expect(of(...[welsh, english, polish].map(translated))).toBe('en-GB');
  });

  test('is the first by the name of its language where none of them is English', () => {
    expect(of(polish!, arabic!, welsh!)).toBe('ar');
    expect(of(polish!, translated(arabic), welsh!)).toBe('cy');
    expect(of(...[welsh, polish, arabic].map(translated))).toBe('ar');
  });

  test('is not there where it is in one language only, and then nothing is said', () => {
    expect(of(english)).toBeUndefined();
    expect(compareTranslations(english, [...others, english])).toEqual([]);
  });
});

test('A step without an id gets the one of the same step in the original, right behind its tag', () => {
  const [message, ...more] = ofWelsh([unnamed.replace('Boil', 'Berwi'), stop], [step('boil')]);
  expect(more).toEqual([]);
  const at = message?.place?.start;
  expect(message?.place?.end).toEqual({
    line: at?.line,
    column: (at?.column ?? 0) + 5,
    offset: (at?.offset ?? 0) + 5,
  });
  expect(message?.replacement).toEqual({
    place: { start: message?.place?.end, end: message?.place?.end },
    text: ' id="boil"',
  });
  expect(message?.file).toBe('content/tasks/tea/cy.mdx');
  expect(told(message ? [message] : [])).toEqual([
    'step-without-id | This step has no id, and the document is there in more than one language. | Steps of translations are paired by their ids. So a new step moves no other. | Write <Step id="boil" ...>, or let npm run check -- --fix do it.',
  ]);
});

test('Where the original has more steps, nobody knows which is meant, and it is not written by itself', () => {
  const [message] = ofWelsh([unnamed], [step('boil'), step('pour')]);
  expect(message).not.toHaveProperty('replacement');
  expect(message?.fix).toBe(
    'Write <Step id="..." ...> with the id of the same step in content/tasks/tea/en-GB.mdx.',
  );
});

test('A step that only one of them has is told where it is, or at the title where it should be', () => {
  const [extra] = ofWelsh([step('boil'), step('pour')], [step('boil')]);
  expect(extra?.place?.start.line).toBe(18);
  expect(told(extra ? [extra] : [])).toEqual([
    'translation-differs | The step “pour” is not in content/tasks/tea/en-GB.mdx. | Translations have the same steps, with the same ids. | Add the step there, take it out here, or write the id that it has there.',
  ]);
  const [missing] = ofWelsh([step('boil')], [step('boil'), step('pour')]);
  expect(missing?.place?.start.line).toBe(2);
  expect(told(missing ? [missing] : [])).toEqual([
    'translation-differs | The step “pour” of content/tasks/tea/en-GB.mdx, line 18, is not here. | Translations have the same steps, with the same ids. | Translate the step and put it in at the same place.',
  ]);
});

test.each([
  ['stands elsewhere', [stop, step('boil')], [step('boil'), stop], 1, 14, 'a stop', 'a step “boil”'],
  ['is missing', [step('boil')], [step('boil'), stop], 2, 14, 'not there', 'a stop'],
  ['is too much', [step('boil'), stop], [step('boil')], 2, 18, 'a stop', 'not there'],
  [
    'is of another sort',
    [step('boil'), stop],
    [step('boil'), '<Emergency>\nGo.\n</Emergency>'],
    2,
    18,
    'a stop',
    'an emergency',
  ],
] as const)(
  'Of parts that are no steps, the first that %s is told',
  (_, own, original, part, line, here, there) => {
    const messages = ofWelsh(own, original);
    expect(messages.map(({ place }) => place?.start.line)).toEqual([line]);
    expect(told(messages)).toEqual([
      `translation-differs | Part ${part} of this document is ${here}. In content/tasks/tea/en-GB.mdx it is ${there}. | Translations have the same parts in the same order, so that both can be used side by side. | Add the missing part, or take out the one that is too much, in one of the two files.`,
    ]);
  },
);

test('Nothing is said of translations with the same parts, nor of the original', () => {
  const blocks = [step('boil'), stop, '## More', 'Some words.'];
  expect(ofWelsh(blocks, blocks)).toEqual([]);
  const original = inLanguage('en-GB', ...blocks);
  expect(compareTranslations(original, [original, inLanguage('cy', step('boil'))])).toEqual([]);
});
