import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pictureLookup } from '../../src/files/pictures.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'picture-version-'));
  await mkdir(path.join(root, 'content/tasks/tea'), { recursive: true });
  await mkdir(path.join(root, 'content/pictures'), { recursive: true });
  await writeFile(path.join(root, 'content/pictures/hook.svg'), drawn(9));
  await writeFile(
    path.join(root, 'content/pictures/register.yml'),
    '- { name: coat hook, file: hook.svg, label: Coat hook, author: Ada, licence: CC-BY-4.0 }\n',
  );
});
afterAll(() => rm(root, { recursive: true }));

test('changes when a photo is taken again under the same name', async () => {
  const file = path.join(root, 'content/tasks/tea/again.jpg');
  await writeFile(file, 'one photo');
  const before = versionOf('./again.jpg');
  expect(before).toMatch(/^[0-9a-f]{8}$/);
  await utimes(file, 1, 1);
  expect(versionOf('./again.jpg')).toBe(before);
  await writeFile(file, 'another');
  expect(versionOf('./again.jpg')).not.toBe(before);
});

test('of an own drawing is the same with the line ends of another machine', async () => {
  const file = path.join(root, 'content/pictures/hook.svg');
  const before = versionOf('house:hook');
  await writeFile(file, drawn(9).replaceAll('\n', '\r\n'));
  expect(versionOf('house:hook')).toBe(before);
  await writeFile(file, drawn(8));
  expect(versionOf('house:hook')).not.toBe(before);
});

test('of an own drawing stays when the skin and hair in it are marked, which can then be chosen', async () => {
  const file = path.join(root, 'content/pictures/hook.svg');
  await writeFile(file, drawn(7));
  const before = versionOf('house:hook');
  expect(pictureLookup(root).find('house:hook', '')).not.toHaveProperty('showsPeople');
  await writeFile(file, drawn(7).replace('<path', '<path class="skin"'));
  expect(versionOf('house:hook')).toBe(before);
  expect(pictureLookup(root).find('house:hook', '')).toMatchObject({ showsPeople: true });
});

test('is not asked of a set, which has its own', () => {
  expect(versionOf('openmoji:2615')).toBeUndefined();
});

function versionOf(name: string): string | undefined {
  const answer = pictureLookup(root).find(name, 'content/tasks/tea/en-GB.mdx');
  return answer.found ? answer.version : 'not found';
}

const drawn = (size: number): string => `<svg viewBox="0 0 72 72"><path d="M0 0h${size}v${size}z"/></svg>\n`;
