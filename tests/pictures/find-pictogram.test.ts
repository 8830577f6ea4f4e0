import { describe, expect, test } from 'vitest';
import { loadPictureNames } from '../../src/files/picture-names.ts';
import { foldName } from '../../src/pictures/names/fold-name.ts';
import { readHouseRegister } from '../../src/files/house-pictures.ts';
import { roots } from '../kinds/documents.ts';
import { findPictograms, houseRegister } from '../../src/pictures/index.ts';
import { concepts, type Concept } from './concepts.ts';

/** Without house drawings, so that the table of words itself is tested. */
const names = loadPictureNames();
const { aliases, gaps } = names;
const sets = findPictograms([], names);
const idOf = (name: string): string | undefined => {
  const answer = sets.find(name);
  return answer.found ? answer.id : undefined;
};

/** Where the table leaves the graded list on purpose. */
const chosenOtherwise: Readonly<Record<string, string | undefined>> = {
  // The cone of the list is the shape from a geometry lesson.
  'wet floor sign': 'hugeicons:traffic-cone',
  // Means "I love you" in American signing, nothing in British.
  'sign language': undefined,
};

function gradedPicture({ grade, openmojiGrade, hexcode, fallback }: Concept): string | undefined {
  if (grade === 'none') return undefined;
  const fallbackIsBetter = fallback !== '' && (openmojiGrade === 'none' || grade === 'good');
  return fallbackIsBetter ? fallback : `openmoji:${hexcode}`;
}

describe('words from the graded list', () => {
  test.each(concepts)(
    '"$name" has the graded picture in whole and in part, or says that there is none',
    (concept) => {
      const { name, grade } = concept;
      const wanted = name in chosenOtherwise ? chosenOtherwise[name] : gradedPicture(concept);
      expect(idOf(name)).toBe(wanted);
      expect(wanted === undefined).toBe(grade === 'none' || name === 'sign language');
      const bare = name.replace(/ *\([^)]*\)/g, '');
      for (const part of [bare, ...name.split(' / '), ...bare.split(' / ')]) {
        expect(idOf(part) === undefined, part).toBe(wanted === undefined);
      }
    },
  );

  test('a thing without a good picture says so and offers neighbours that exist', () => {
    for (const { names } of gaps) {
      for (const name of names) {
        const answer = sets.find(name);
        if (answer.found) throw new Error(`${name} was found`);
        expect(answer.reason).toBe(`There is no good picture for "${name}" yet.`);
        expect(answer.suggestions.length, name).toBeGreaterThan(0);
        for (const each of answer.suggestions) expect(idOf(each), each).toBeDefined();
      }
    }
  });

  test('no neighbour in the table is a name that leads nowhere', () => {
    expect(gaps.flatMap(({ instead }) => instead).filter((name) => idOf(name) === undefined)).toEqual([]);
  });

  test('each name stands in the table once, and each picture too', () => {
    const names = [...aliases, ...gaps].flatMap((row) => row.names.map(foldName));
    const twice = (all: readonly string[]): string[] => all.filter((each, at) => all.indexOf(each) !== at);
    expect(twice(names)).toEqual([]);
    expect(twice(aliases.map(({ picture }) => picture))).toEqual([]);
  });

  test('every label says what is to be seen, briefly and without "picture of"', () => {
    for (const { label } of aliases) {
      expect(label).toMatch(/^[A-Z].{1,45}$/);
      expect(label).not.toMatch(/picture|image|icon|symbol of/i);
    }
  });
});

describe('names', () => {
  test('upper case, hyphens, spaces and curly quotes make no difference', () => {
    expect(idOf('  ESPRESSO   Machine ')).toBe('openmoji:E150');
    expect(idOf('hi vis vest')).toBe(idOf('hi-vis vest'));
    expect(idOf('tap/water')).toBe(idOf('tap / water'));
    expect(idOf("don't touch")).toBe('hugeicons:do-not-touch-01');
  });

  test('OpenMoji’s own names work, with skin tones, but not its flags', () => {
    expect(idOf('waving hand: dark skin tone')).toBe('openmoji:1F44B-1F3FF');
    expect(idOf('T-Rex')).toBe('openmoji:1F996');
    expect(idOf('flag: Wales')).toBeUndefined();
    expect(idOf('ontario flag')).toBeUndefined();
  });

  test('an everyday word wins over OpenMoji’s use of it', () => {
    // OpenMoji calls a gesture on a screen "tap".
    expect(idOf('tap')).toBe('openmoji:1F6B0');
  });

  test('British words work', () => {
    expect(idOf('torch')).toBe('openmoji:1F526');
    expect(idOf('biscuit')).toBe('openmoji:1F36A');
  });

  test('an id works as a name, but only one that exists', () => {
    expect(idOf('hugeicons:kettle')).toBe('hugeicons:kettle');
    expect(idOf('openmoji:1F511')).toBe('openmoji:1F511');
    expect(idOf('openmoji:../../package')).toBeUndefined();
    expect(idOf('hugeicons:no-such-thing')).toBeUndefined();
  });

  test.each([
    ['expresso machine', 'espresso machine'],
    ['cofee', 'coffee'],
    ['rubber glove', 'rubber gloves'],
    ['washing machne', 'washing machine'],
    ['dog with lead', 'dog'],
  ])('"%s" offers "%s"', (typed, meant) => {
    const answer = sets.find(typed);
    if (answer.found) throw new Error('found');
    expect(answer.suggestions).toContain(meant);
    expect(answer.suggestions.length).toBeLessThanOrEqual(5);
    for (const each of answer.suggestions) expect(idOf(each), each).toBeDefined();
  });

  test('nothing, and nonsense, is answered too', () => {
    expect(sets.find('  ').found).toBe(false);
    expect(sets.find('x'.repeat(10_000)).found).toBe(false);
    expect(sets.find('constructor').found).toBe(false);
  });
});

describe('a set that a site does without', () => {
  const without = findPictograms([], names, ['openmoji']);

  test('is refused by every name that leads to it, and it is said which set that is', () => {
    for (const name of ['espresso machine', 'openmoji:E150', 'cup of coffee']) {
      const answer = without.find(name);
      expect(answer).toMatchObject({
        found: false,
        reason: `The picture "${name}" is of OpenMoji, which your site does without.`,
      });
      expect(answer.found ? [''] : answer.suggestions).not.toContain(name);
    }
  });

  test('takes no picture of another set away, and no drawing', () => {
    expect(without.find('milk')).toEqual(sets.find('milk'));
    expect(without.find('no such thing')).toMatchObject({
      reason: 'There is no picture called "no such thing".',
    });
    expect(
      findPictograms(readHouseRegister(roots.workplace), names, ['openmoji']).find('drip tray').found,
    ).toBe(true);
  });
});

describe('house drawings', () => {
  const entry = { file: 'rake.svg', label: 'Rake', author: 'Clearstep', licence: 'CC-BY-4.0' };

  test('win over every other picture of that name, in parts too', () => {
    const house = findPictograms(
      houseRegister.parse([{ ...entry, name: 'rake / bucket', also: ['tidy the leaves'] }]),
      names,
    );
    for (const name of ['rake', 'bucket', 'rake / bucket', 'Tidy the leaves']) {
      expect(house.find(name)).toEqual({ found: true, id: 'house:rake', needsAlt: false });
    }
    expect(house.label('house:rake')).toBe('Rake');
  });

  test('two drawings cannot have one name', () => {
    const result = houseRegister.safeParse([
      { ...entry, name: 'rake' },
      { ...entry, name: 'leaf rake', also: ['Rake'], file: 'leaf-rake.svg' },
    ]);
    expect(result.error?.issues[0]?.message).toBe('The name “rake” leads to rake.svg and to leaf-rake.svg');
  });
});
