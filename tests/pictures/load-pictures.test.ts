import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  checkPictures,
  loadPicture,
  loadPictureByName,
  loadPictures,
  pictureLookup,
} from '../../src/files/pictures.ts';
import type { Document, PictureUse } from '../../src/model/document.ts';
import { PictureRefusal } from '../../src/pictures/index.ts';
import { MessagesError } from '../../src/model/messages-error.ts';

let root = '';
const from = 'content/tasks/tea/en-GB.mdx';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  const folder = path.join(root, 'content/tasks/tea');
  await mkdir(path.join(folder, 'photos'), { recursive: true });
  await mkdir(path.join(root, 'content/pictures'), { recursive: true });
  const jpeg = await sharp({ create: { width: 900, height: 700, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
  for (const file of ['cup.jpg', 'kettle.JPG', 'photos/milk.jpeg', 'photos/cafe\u0301.jpg', '../secret.jpg'])
    await writeFile(path.join(folder, file), jpeg);
  await writeFile(path.join(folder, 'broken.jpg'), jpeg.subarray(0, 300));
  await symlink('../secret.jpg', path.join(folder, 'link.jpg'));
  await symlink('circle.jpg', path.join(folder, 'circle.jpg'));
  await mkdir(path.join(folder, 'folder.jpg'));
  await writeFile(path.join(root, 'content/pictures/hook.svg'), drawn(9));
  await writeFile(
    path.join(root, 'content/pictures/bad.svg'),
    '<svg viewBox="0 0 72 72"><text>Hi</text></svg>',
  );
  await writeFile(
    path.join(root, 'content/pictures/register.yml'),
    '- { name: coat hook, file: hook.svg, label: Coat hook, author: Ada, licence: CC-BY-4.0 }\n' +
      '- { name: bad one, file: bad.svg, label: Bad, author: Ada, licence: CC-BY-4.0 }\n',
  );
});
afterAll(() => rm(root, { recursive: true }));

const drawn = (size: number): string => `<svg viewBox="0 0 72 72"><path d="M0 0h${size}v${size}z"/></svg>`;
const use = (name: string, id: string): PictureUse => {
  const start = { line: 7, column: 3, offset: 90 };
  return { name, id, place: { start, end: start } };
};
const documentWith = (...uses: PictureUse[]): Document =>
  ({
    file: from,
    picture: uses[0]!,
    need: [{ item: 'cup', picture: uses.at(-1)! }, { item: 'spoon' }],
    blocks: uses.map((picture, index) => ({
      type: 'tip',
      id: `tip-${index}`,
      picture,
      body: [],
      place: picture.place,
    })),
  }) as unknown as Document;

describe('a photo beside a document', () => {
  test.each([
    ['./cup.jpg', 'photo:content/tasks/tea/cup.jpg'],
    ['cup.jpg', 'photo:content/tasks/tea/cup.jpg'],
    ['./kettle.JPG', 'photo:content/tasks/tea/kettle.JPG'],
    ['./photos/milk.jpeg', 'photo:content/tasks/tea/photos/milk.jpeg'],
    ['./photos/caf\u00e9.jpg', 'photo:content/tasks/tea/photos/cafe\u0301.jpg'],
  ])('%s is found and needs words', (name, id) => {
    expect(pictureLookup(root).find(name, from)).toMatchObject({ found: true, id, needsAlt: true });
  });

  test.each([
    ['./cupp.jpg', 'There is no photo "./cupp.jpg" beside the document.'],
    ['../secret.jpg', 'A photo must lie in the folder of its document.'],
    ['./folder.jpg', 'There is no photo "./folder.jpg" beside the document.'],
    ['./circle.jpg', 'There is no photo "./circle.jpg" beside the document.'],
    ['./photos/../../secret.jpg', 'A photo must lie in the folder of its document.'],
    ['./link.jpg', 'The photo is a link to a file outside the folder of its document.'],
    ['/etc/passwd', 'A photo is a file that ends in .jpg, .jpeg, .png, .webp.'],
    ['./photos', 'A photo is a file that ends in .jpg, .jpeg, .png, .webp.'],
  ])('%s is refused, and the photos that are there are named', (name, reason) => {
    const answer = pictureLookup(root).find(name, from);
    expect(answer).toMatchObject({ found: false, reason });
    expect(!answer.found && answer.suggestions[0]).toMatch(/^\.\/(cup|broken)\.jpg$/);
  });
});

test.each([
  ['./cup.gif', 'GIF', 'choose JPEG'],
  ['IMG_0012.HEIC', 'HEIC', 'on Windows open it in Photos'],
  ['./cup.svg', 'SVG', 'content/pictures'],
  ['./cup.jfif', 'JFIF', '.jpg'],
])('%s is of a kind that cannot be used, and it is said how to make a photo of it', (name, kind, fix) => {
  const answer = pictureLookup(root).find(name, from);
  expect(answer).toMatchObject({ found: false, suggestions: [] });
  expect(!answer.found && answer.reason).toContain(kind);
  expect(!answer.found && answer.fix).toContain(fix);
});

describe('the pictures of a document', () => {
  test('come by id, each once, from everywhere', async () => {
    const document = documentWith(
      use('espresso machine', 'openmoji:E150'),
      use('kettle', 'hugeicons:kettle'),
      use('burn', 'healthicons:burn-outline'),
      use('coat hook', 'house:hook'),
      use('espresso machine', 'openmoji:E150'),
      use('./cup.jpg', 'photo:content/tasks/tea/cup.jpg'),
    );
    const pictures = await loadPictures(document, root);
    expect([...pictures.keys()]).toEqual([
      'openmoji:E150',
      'photo:content/tasks/tea/cup.jpg',
      'hugeicons:kettle',
      'healthicons:burn-outline',
      'house:hook',
    ]);
    for (const [id, picture] of pictures) {
      expect(picture.id).toBe(id);
      expect(picture.credit.licence).not.toBe('');
      if (picture.content.type === 'photo') continue;
      expect(picture.label).not.toBe('');
      expect([picture.content.drawing.width, picture.content.drawing.height]).toEqual([72, 72]);
    }
    expect(pictures.get('house:hook')).toMatchObject({ label: 'Coat hook', credit: { author: 'Ada' } });
  });

  test('that cannot be used are all named, with their place', async () => {
    const document = documentWith(
      use('bad one', 'house:bad'),
      use('./broken.jpg', 'photo:content/tasks/tea/broken.jpg'),
      use('gone', 'house:gone'),
    );
    const error = await loadPictures(document, root).catch((reason: unknown) => reason);
    if (!(error instanceof MessagesError)) throw error;
    expect(
      error.messages.map(({ file, place, rule, found }) => [file, place?.start.line, rule, found]),
    ).toEqual([
      [
        from,
        7,
        'unusable-picture',
        'The picture “bad one” cannot be used. The drawing has a part that cannot be drawn on paper: text (turn it into paths).',
      ],
      [
        from,
        7,
        'unusable-picture',
        'The picture “gone” cannot be used. The file of the picture "house:gone" is missing.',
      ],
      [
        from,
        7,
        'unusable-picture',
        expect.stringMatching(/^The picture “\.\/broken\.jpg” cannot be used\. The photo /),
      ],
    ]);
  });

  test('that the disk does not give out are told, too', async () => {
    const document = documentWith(use('./folder.jpg', 'photo:content/tasks/tea/folder.jpg'));
    expect(await checkPictures(document, root)).toEqual([
      expect.objectContaining({
        rule: 'unusable-picture',
        found: expect.stringContaining('cannot be opened (EISDIR)'),
      }),
    ]);
  });

  test('are checked: a photo with too few pixels is a warning', async () => {
    const small = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer();
    await writeFile(path.join(root, 'content/tasks/tea/small.jpg'), small);
    const document = documentWith(
      use('kettle', 'hugeicons:kettle'),
      use('./small.jpg', 'photo:content/tasks/tea/small.jpg'),
    );
    expect(await checkPictures(document, root)).toEqual([
      expect.objectContaining({
        severity: 'warning',
        rule: 'blurred-photo',
        found: 'The photo “./small.jpg” is 400 x 300 pixels. At 80 mm on paper it will look blurred.',
        allowed: 'At least 630 pixels on the long side.',
      }),
    ]);
    expect((await loadPictures(document, root)).size).toBe(2);
  });

  test('are read once, and again when somebody saves the file', async () => {
    const first = await loadPicture('house:hook', root);
    expect(await loadPicture('house:hook', root)).toBe(first);
    const file = path.join(root, 'content/pictures/hook.svg');
    await writeFile(file, drawn(20));
    await utimes(file, new Date(), new Date(Date.now() + 5000));
    expect(await loadPicture('house:hook', root)).not.toEqual(first);
  });
});

test('the website loads its own pictures by name, and is told of a wrong one', async () => {
  expect((await loadPictureByName('espresso machine', root)).id).toBe('openmoji:E150');
  await expect(loadPictureByName('espreso machine', root)).rejects.toThrow(
    'There is no picture called "espreso machine".',
  );
});

test.each(['openmoji:../../../package', 'house:../../x', 'nowhere:x', 'openmoji', ''])(
  'the id "%s" reaches no file',
  async (id) => {
    await expect(loadPicture(id, root)).rejects.toThrow(PictureRefusal);
  },
);

test('a register that is not as it should be says where and what', async () => {
  const wrong = await mkdtemp(path.join(tmpdir(), 'register-'));
  await mkdir(path.join(wrong, 'content/pictures'), { recursive: true });
  const says = async (yaml: string, words: string, age: number): Promise<void> => {
    const file = path.join(wrong, 'content/pictures/register.yml');
    await writeFile(file, yaml);
    await utimes(file, new Date(), new Date(age));
    expect(() => pictureLookup(wrong)).toThrow(words);
  };
  await says(
    '- { name: a, file: a.svg, author: b, licence: c }',
    'register.yml:1:3 error broken-picture-register\n  Found: This picture has no “label”.',
    1000,
  );
  await says(
    '- { name: a, file: a.svg, label: A, author: b, licence: c }',
    'The drawing of “a” is missing: there is no a.svg',
    2000,
  );
  await says(
    '- { name: a, file: ../a.svg, label: A, author: b, licence: c }',
    '1:20 error broken-picture-register\n  Found: “file” is “../a.svg”.',
    3000,
  );
  await says('a: [', 'The bracket [ is never closed', 4000);
  await rm(wrong, { recursive: true });
});
