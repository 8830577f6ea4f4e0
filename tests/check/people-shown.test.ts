import { expect, test } from 'vitest';
import { showPeople } from '../../scripts/check/people.ts';
import { peopleShown } from '../../src/check/people-shown.ts';
import type { Document, PictureUse } from '../../src/model/document.ts';

const start = { line: 1, column: 1, offset: 0 };

/** A document with these pictures of OpenMoji. */
function withPictures(...hexcodes: string[]): Document {
  const uses = hexcodes.map((hexcode): PictureUse => {
    const id = `openmoji:${hexcode}`;
    return { name: id, id, place: { start, end: start } };
  });
  const blocks = uses.map((picture, index) => ({ type: 'tip', id: `tip-${index}`, picture, body: [] }));
  return { file: 'x.mdx', picture: uses[0], need: [], blocks } as unknown as Document;
}

const light = '1F44B-1F3FB';
const dark = '1F44B-1F3FF';
const olderWoman = '1F475';
const wheelchair = '1F9D1-200D-1F9BD';
const kettle = 'E150';

test('people are counted by skin and by what labels say, once for each document', async () => {
  const shown = await peopleShown(
    [withPictures(light, light, kettle), withPictures(light, dark), withPictures(olderWoman, wheelchair)],
    process.cwd(),
  );
  expect(shown).toEqual({
    pictures: 5,
    skin: { light: 2, medium: 0, dark: 1, 'no real colour': 2 },
    said: { woman: 1, man: 0, child: 0, older: 1, disabled: 1 },
  });
  expect(showPeople(shown)).toContain('No label says: man, child.');
});

test('nothing is said where nobody is shown', async () => {
  expect(showPeople(await peopleShown([withPictures(kettle)], process.cwd()))).toBe('');
});
