import sharp from 'sharp';
import { expect, it } from 'vitest';
import { colours } from '../../src/design/tokens.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import type { Element } from '../../src/images/element.ts';
import { heightOf } from '../../src/images/height.ts';
import { plainPassage } from '../../src/images/passage.ts';
import { drawPng } from '../../src/images/raster.ts';
import { setPassages } from '../../src/images/set-text.ts';
import { languageOf } from '../../src/languages/index.ts';

const faces = loadFaces();
const style = { size: 60, colour: colours.ink, weight: 'regular', pitch: 1.4 } as const;

function set(words: string): Element {
  return setPassages([plainPassage(words)], 960, style, { faces, language: languageOf('en-GB') });
}

/** The parts of the only line, from left to right. */
function partsOf(words: string): Element[] {
  let line = set(words);
  while (line.props.style['flexDirection'] !== 'row') line = elementsIn(line)[0]!;
  return elementsIn(line);
}

function elementsIn({ props: { children } }: Element): Element[] {
  return [children].flat().filter((child): child is Element => typeof child === 'object');
}

it('Names in other letters are drawn, from right to left where they are read so, with the spaces between them', () => {
  const parts = partsOf('Ask محمد علي now.').map(({ type, props }) => [
    type,
    [props.children]
      .flat()
      .filter((child) => typeof child === 'string')
      .join(''),
  ]);
  expect(parts).toEqual([
    ['div', 'Ask '],
    ['img', ''],
    ['div', ''],
    ['img', ''],
    ['div', ' now.'],
  ]);
  const [, second, space, first] = partsOf('Ask محمد علي now.');
  const alone = (name: string): number | undefined => partsOf(name)[0]?.props.width;
  expect([first?.props.width, second?.props.width]).toEqual([alone('محمد'), alone('علي')]);
  expect(space?.props.style['width']).toBeGreaterThan(5);
});

it('A line with such a name is as tall as any other, and the name is seen in it', async () => {
  expect(heightOf(set('Nguyễn'))).toBe(heightOf(set('Anna')));
  for (const name of ['Nguyễn', 'محمد', 'Олена', 'Γιώργος', 'पूजा']) {
    const { data, info } = await sharp(await drawPng(set(name), 960, 84, faces))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const dark = data.filter((value) => value < 100).length;
    // Letters cover more than 1 % and less than half of the picture.
    expect(dark, name).toBeGreaterThan(info.width * info.height * 0.01);
    expect(dark, name).toBeLessThan(info.width * info.height * 0.5);
  }
});
