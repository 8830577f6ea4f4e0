import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from '../design/contrast.ts';
import { packageRequire } from '../../src/files/package-root.ts';
import { loadPicture } from '../../src/files/pictures.ts';
import { hairs, idWithPeople, partPeople, type People, readPeople, skins } from '../../src/model/people.ts';
import type { Drawing } from '../../src/pictures/drawing/drawing.ts';
import { drawingToSvg } from '../../src/pictures/drawing/drawing-svg.ts';
import { hairColours, recolourPeople, showsPeople, tones } from '../../src/pictures/drawing/recolour.ts';
import index from '../../src/pictures/sources/openmoji/index.json' with { type: 'json' };
import { isOpenmojiOfPeople } from '../../src/pictures/sources/openmoji/people.ts';
import { openmoji } from '../../src/pictures/sources/openmoji/source.ts';

const folder = path.join(path.dirname(packageRequire.resolve('openmoji/package.json')), 'color/svg');
const fileOf = (hexcode: string): string => path.join(folder, `${hexcode}.svg`);
const draw = (hexcode: string): Drawing => openmoji.draw(readFileSync(fileOf(hexcode), 'utf8'), hexcode);
/** Each in the tone that nobody has, and none twice. */
const hexcodes = (index as readonly (readonly string[])[])
  .map(([, hexcode = '']) => hexcode)
  .filter((hexcode) => !/1F3F[B-F]/u.test(hexcode));
const darkAndGrey: People = { skin: 'dark skin', hair: 'grey hair' };
const withoutColours = (drawing: Drawing): string => drawingToSvg(drawing).replaceAll(/#[0-9a-f]{6}/gu, '');

test('every picture of the index that shows a person changes its colours alone, and every other one stays', () => {
  const changed: string[] = [];
  for (const hexcode of hexcodes) {
    const drawing = draw(hexcode);
    const shown = recolourPeople(drawing, darkAndGrey);
    expect(withoutColours(shown), hexcode).toBe(withoutColours(drawing));
    if (drawingToSvg(shown) !== drawingToSvg(drawing)) changed.push(hexcode);
  }
  expect(changed).toEqual(hexcodes.filter((hexcode) => isOpenmojiOfPeople(`openmoji:${hexcode}`)));
  expect(changed.length).toBeGreaterThan(400);
  expect(hexcodes.length - changed.length).toBeGreaterThan(1500);
});

test('nobody in the index is left with the yellow skin that nobody has', () => {
  const yellow = hexcodes.filter((hexcode) =>
    recolourPeople(draw(hexcode), darkAndGrey).shapes.some(
      ({ part, fill, stroke }) =>
        (part === 'skin' || part === 'shade') && [fill?.colour, stroke?.colour].includes('#fcea2b'),
    ),
  );
  expect(yellow).toEqual([]);
});

test('the tones stand where OpenMoji has them itself', () => {
  const unlike = hexcodes.flatMap((hexcode) => {
    const own = `${hexcode}-1F3FE`;
    if (hexcode.includes('-') || !existsSync(fileOf(own))) return [];
    const theirs = draw(own);
    const ours = recolourPeople(draw(hexcode), { skin: 'medium-dark skin' });
    const skinOf = ({ shapes }: Drawing): string =>
      shapes.flatMap(({ part, fill }) => (part === 'skin' ? [fill?.colour] : [])).join(' ');
    return withoutColours(ours) === withoutColours(theirs) && skinOf(ours) !== skinOf(theirs)
      ? [hexcode]
      : [];
  });
  expect(unlike).toEqual([]);
});

test('a picture comes back as it is where nobody is in it', async () => {
  const kettle = await loadPicture('openmoji:E150', process.cwd());
  const chosen = await loadPicture(idWithPeople('openmoji:E150', darkAndGrey), process.cwd());
  expect(chosen.content).toEqual(kettle.content);
  expect(chosen.isRecoloured).toBeUndefined();
});

test('a person is loaded by the id that names the choice, with the same label and credit', async () => {
  const drawn = await loadPicture('openmoji:1F9D1', process.cwd());
  const chosen = await loadPicture('openmoji:1F9D1.dark-skin.grey-hair', process.cwd());
  expect(chosen).toMatchObject({ label: drawn.label, credit: drawn.credit, isRecoloured: true });
  const svg = chosen.content.type === 'drawing' ? drawingToSvg(chosen.content.drawing) : '';
  expect(svg).toContain(tones['dark skin'].skin);
  expect(svg).toContain(hairColours['grey hair']);
});

test('grey and red hair go with every skin, all other hair goes with the chosen one', () => {
  const hairOf = (hexcode: string, people: People): (string | undefined)[] => [
    ...new Set(
      recolourPeople(draw(hexcode), people).shapes.flatMap(({ part, fill }) =>
        part === 'hair' ? [fill?.colour] : [],
      ),
    ),
  ];
  expect(hairOf('1F475', { skin: 'dark skin' })).toEqual(['#d0cfce']);
  expect(hairOf('1F475', { hair: 'black hair' })).toEqual(['#000000']);
  expect(hairOf('1F9D1', { skin: 'dark skin' })).toEqual(['#000000']);
  expect(hairOf('1F9D1', { skin: 'dark skin', hair: 'red hair' })).toEqual([hairColours['red hair']]);
});

test('what stands in the layer of the skin and is none, such as a glove, stays', () => {
  expect(showsPeople(draw('E0B4'))).toBe(false);
});

describe.each(skins)('%s', (skin) => {
  test('is light enough for the lines of eyes and mouth, also in the shade', () => {
    expect(contrast('#000000', tones[skin].skin)).toBeGreaterThanOrEqual(3);
    expect(contrast('#000000', tones[skin].shade)).toBeGreaterThanOrEqual(3);
  });

  test.each([undefined, ...hairs])('and %s are read from the id that they made', (hair) => {
    const people = { skin, ...(hair && { hair }) };
    expect(partPeople(idWithPeople('house:drip-tray', people))).toEqual({ id: 'house:drip-tray', people });
    expect(readPeople([hair, skin].filter(Boolean).join(' , '))).toEqual(people);
  });
});

test('a photo whose name ends like a choice is a photo', () => {
  const id = 'photo:content/tasks/tea/me.dark-skin.jpg';
  expect(partPeople(id)).toEqual({ id });
});
