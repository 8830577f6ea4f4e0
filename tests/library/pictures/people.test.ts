import { expect, test } from 'vitest';
import { houseFile, readHouseRegister } from '../../../src/files/house-pictures.ts';
import { marksPeople } from '../../../src/files/file-version.ts';
import { loadPicture } from '../../../src/files/pictures.ts';
import { idWithPeople } from '../../../src/model/people.ts';
import type { Drawing } from '../../../src/pictures/drawing/drawing.ts';
import { drawingToSvg } from '../../../src/pictures/drawing/drawing-svg.ts';
import { tones } from '../../../src/pictures/drawing/recolour.ts';
import { houseId } from '../../../src/pictures/sources/house/register.ts';
import { root } from '../../source-files.ts';

const register = readHouseRegister(root);
/** No drawing of our own has this skin, so each that marks somebody changes. */
const people = { skin: 'dark skin', hair: 'red hair' } as const;

async function drawingOf(id: string): Promise<Drawing> {
  const { content } = await loadPicture(id, root);
  if (content.type !== 'drawing') throw new Error(`${id} is no drawing.`);
  return content.drawing;
}

test('each drawing keeps every line, and changes exactly when it marks somebody', async () => {
  for (const entry of register) {
    const id = houseId(entry);
    const [drawn, shown] = await Promise.all([id, idWithPeople(id, people)].map(drawingOf));
    const [before, after] = [drawn, shown].map((drawing) => drawingToSvg(drawing!));
    const bare = [before, after].map((svg) => svg?.replaceAll(/#[0-9a-f]{6}/gu, ''));
    expect(bare[1], entry.file).toBe(bare[0]);
    const isMarked = marksPeople(houseFile(entry.file.replace('.svg', ''), root));
    expect(after !== before, entry.file).toBe(isMarked);
  }
});

test('what is marked as skin has a colour of skin, and gets the chosen one', async () => {
  const wrong: string[] = [];
  for (const entry of register) {
    const { shapes } = await drawingOf(idWithPeople(houseId(entry), people));
    const skins = shapes.flatMap(({ part, fill, stroke }) => (part === 'skin' ? [fill ?? stroke] : []));
    if (skins.some((paint) => paint?.colour !== tones[people.skin].skin)) wrong.push(entry.file);
  }
  expect(wrong).toEqual([]);
});

test('each drawing whose words name a person marks one', () => {
  const unmarked = register.filter(
    ({ label, file }) => named.test(label) && !marksPeople(houseFile(file.replace('.svg', ''), root)),
  );
  expect(unmarked.map(({ file }) => file)).toEqual([]);
});

/** Words for people and for what is seen of them. */
const named =
  /\b(?:persons?|people|somebody|workers?|manager|coach|colleagues?|hands?|fingers?|face|man|woman)\b/iu;
