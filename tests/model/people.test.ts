import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/message.ts';
import {
  hairs,
  idWithoutPeople,
  idWithPeople,
  lookupWithPeople,
  partPeople,
  skins,
  writePeople,
} from '../../src/model/people.ts';
import type { PictureLookup } from '../../src/model/picture-lookup.ts';
import { picturesOf } from '../../src/model/visit.ts';
import { readWritten } from '../written-document.ts';

const step = '<Step picture="openmoji:1F64B" done="It is done." short="Do it">\nDo it now.\n</Step>';
const read = (people: string): ReturnType<typeof readWritten> =>
  readWritten('task', step, `title: Say hello\npeople: ${people}`);

/** What is said about the fact, which stands in line 3. */
function told(people: string): Message {
  const { document, messages } = read(people);
  expect(document).toBeUndefined();
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ severity: 'error', place: { start: { line: 3, column: 9 } } });
  return messages[0]!;
}

test('a document says whom it shows, by skin, by hair or by both in either order', () => {
  expect(read('dark skin').document?.people).toEqual({ skin: 'dark skin' });
  expect(read('grey hair').document?.people).toEqual({ hair: 'grey hair' });
  const both = { skin: 'dark skin', hair: 'grey hair' };
  expect(read('dark skin, grey hair').document?.people).toEqual(both);
  expect(read('Grey hair,dark skin').document?.people).toEqual(both);
});

test.each([...skins, ...hairs])('%s is shown', (words) => {
  const { document } = read(words);
  expect(picturesOf(document!).map(({ id }) => id)).toContain(`openmoji:1F64B.${words.replace(' ', '-')}`);
});

test('without the fact everybody is as drawn', () => {
  const { document } = readWritten('task', step);
  expect(document).not.toHaveProperty('people');
  expect(picturesOf(document!).map(({ id }) => id)).toContain('openmoji:1F64B');
});

describe('a message names what was found, all that is allowed and how to put it right', () => {
  test.each([
    ['green skin', 'Choose from these words, for example: people: dark skin, grey hair'],
    ['dark', 'Did you mean “dark skin”? Change it to that.'],
    ['drak skin', 'Did you mean “dark skin”? Change it to that.'],
    ['medium dark skin', 'Did you mean “medium-dark skin”? Change it to that.'],
    ['brown skin, blond hair', 'Did you mean “medium-dark skin, fair hair”? Change it to that.'],
    ['dark skin, light skin', 'Choose from these words, for example: people: dark skin, grey hair'],
    ['dark skin, dark skin', 'Choose from these words, for example: people: dark skin, grey hair'],
    ['dark skin grey hair', 'Choose from these words, for example: people: dark skin, grey hair'],
  ])('%s', (typed, fix) => {
    const message = told(typed);
    expect(message.found).toBe(`“people” is “${typed}”.`);
    for (const each of [...skins, ...hairs]) expect(message.allowed).toContain(each);
    expect(message.fix).toBe(fix);
  });
});

test('a list is told that the two stand on one line', () => {
  const { messages } = read('[dark skin, grey hair]');
  expect(messages[0]?.allowed).toBe('It is one piece of text.');
  expect(messages[0]?.fix).toContain('people: some words');
});

describe('The id of a drawing', () => {
  test.each(skins.flatMap((skin) => hairs.map((hair) => [skin, hair] as const)))(
    'names the people that it shows, and gives them back: %s, %s',
    (skin, hair) => {
      for (const people of [{ skin, hair }, { skin }, { hair }]) {
        const id = idWithPeople('openmoji:1F9D1', people);
        expect(partPeople(id)).toEqual({ id: 'openmoji:1F9D1', people });
        expect(idWithoutPeople(id)).toBe('openmoji:1F9D1');
      }
    },
  );

  test('has the words with hyphens behind it', () => {
    const people = { skin: 'medium-dark skin', hair: 'grey hair' } as const;
    expect(idWithPeople('openmoji:1F9D1', people)).toBe('openmoji:1F9D1.medium-dark-skin.grey-hair');
    expect(writePeople(people)).toBe('medium-dark skin, grey hair');
    expect([writePeople({ hair: 'grey hair' }), writePeople({})]).toEqual(['grey hair', '']);
  });

  test.each([
    'openmoji:1F9D1',
    'photo:content/tasks/tea/cup.jpg',
    'photo:content/tasks/tea/cup.dark-skin.jpg',
    'own:grey-hair',
    'own:a.grey-hair.dark-skin',
    'own:a.grey-hair.b',
    'own:a.green-skin',
  ])('that names nobody stays as it is: %s', (id) => {
    expect(partPeople(id)).toEqual({ id });
    expect(idWithoutPeople(id)).toBe(id);
  });

  test('names the people only where the drawing shows a person, and only when they are chosen', () => {
    const pictures: PictureLookup = {
      find: (name) =>
        name === 'gone'
          ? { found: false, reason: 'It is gone.', suggestions: [] }
          : {
              found: true,
              id: `openmoji:${name}`,
              needsAlt: false,
              ...(name === 'cook' && { showsPeople: true }),
            },
    };
    const chosen = lookupWithPeople(pictures, { hair: 'red hair' });
    const found = (name: string) => chosen.find(name, 'en-GB.mdx');
    expect(found('cook')).toEqual({ ...pictures.find('cook', ''), id: 'openmoji:cook.red-hair' });
    expect(found('kettle')).toEqual(pictures.find('kettle', ''));
    expect(found('gone')).toEqual(pictures.find('gone', ''));
    expect(lookupWithPeople(pictures, undefined)).toBe(pictures);
  });
});
