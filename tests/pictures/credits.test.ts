import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { loadPicture } from '../../src/files/pictures.ts';
import { roots } from '../kinds/documents.ts';
import { creditLines, makeLedger, photoCredit, type Picture } from '../../src/pictures/index.ts';

const load = (...ids: string[]): Promise<Picture[]> =>
  Promise.all(ids.map((id) => loadPicture(id, roots.workplace)));
const { credits } = languageOf('en-GB').words;
const photo: Picture = {
  id: 'photo:content/tasks/tea/cup.jpg',
  label: '',
  credit: photoCredit,
  content: { type: 'photo', jpeg: new Uint8Array(), width: 1, height: 1 },
};

test('every maker has one line that names source, licence and where both can be found', async () => {
  const pictures = await load(
    'healthicons:burn-outline',
    'house:drip-tray',
    'openmoji:E150',
    'hugeicons:kettle',
    'openmoji:1F511',
  );
  expect(creditLines([photo, ...pictures], credits)).toEqual([
    'Pictures: OpenMoji (openmoji.org), CC BY-SA 4.0, creativecommons.org/licenses/by-sa/4.0',
    'Pictures: drawn by Clearstep, CC BY 4.0, creativecommons.org/licenses/by/4.0',
    'Pictures: Hugeicons (hugeicons.com), MIT',
    'Pictures: Health Icons (healthicons.org), MIT',
    'Photos: by the makers of this document. Ask them before you use a photo.',
  ]);
});

test('photos are by whom their document names', () => {
  const photosBy = 'Rachel Michetti, CC0';
  expect(creditLines([photo], credits, { photosBy })).toEqual(['Photos: Rachel Michetti, CC0']);
  expect(creditLines([photo], credits, { form: 'short', photosBy })).toEqual([
    'Photos: Rachel Michetti, CC0',
  ]);
});

test('a card has a short form', async () => {
  expect(creditLines(await load('openmoji:E150'), credits, { form: 'short' })).toEqual([
    'Pictures: OpenMoji, CC BY-SA 4.0',
  ]);
});

test('says where the people of a document have other colours than their author gave them', async () => {
  const pictures = await load('openmoji:1F9D1.dark-skin', 'openmoji:E150', 'house:drip-tray');
  expect(creditLines(pictures, credits)).toEqual([
    'Pictures: OpenMoji (openmoji.org), CC BY-SA 4.0, creativecommons.org/licenses/by-sa/4.0, colours of people changed',
    'Pictures: drawn by Clearstep, CC BY 4.0, creativecommons.org/licenses/by/4.0',
  ]);
  const [entry] = makeLedger(await load('openmoji:1F9D1.dark-skin', 'openmoji:1F9D1.light-skin'));
  expect(entry).toMatchObject({ isRecoloured: true, pictures: [{ id: 'openmoji:1F9D1', label: 'Person' }] });
});

test('no pictures, no credits', () => {
  expect(creditLines([], credits)).toEqual([]);
});

test('the ledger lists what was used once, whatever the order', async () => {
  const pictures = await load('openmoji:E150', 'openmoji:1F511', 'hugeicons:kettle', 'openmoji:E150');
  const ledger = makeLedger(pictures);
  expect(ledger).toEqual(makeLedger([...pictures].reverse()));
  expect(
    ledger.map(({ source, licence, pictures: used }) => [source, licence, used.map(({ label }) => label)]),
  ).toEqual([
    ['OpenMoji', 'CC-BY-SA-4.0', ['Key', 'Espresso machine']],
    ['Hugeicons', 'MIT', ['Kettle']],
  ]);
});

test('a house drawing made from another picture says so', async () => {
  const { houseCredit, houseRegister } = await import('../../src/pictures/index.ts');
  const [entry] = houseRegister.parse([
    {
      name: 'a',
      file: 'a.svg',
      label: 'A',
      author: 'Clearstep',
      licence: 'CC-BY-SA-4.0',
      'based-on': 'OpenMoji E150',
    },
  ]);
  const [drawn] = await load('house:drip-tray');
  expect(creditLines([{ ...drawn!, credit: houseCredit(entry!) }], credits)).toEqual([
    'Pictures: drawn by Clearstep, from OpenMoji E150, CC BY-SA 4.0, creativecommons.org/licenses/by-sa/4.0',
  ]);
});
