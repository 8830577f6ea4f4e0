import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHouseRegister, unregisteredDrawings } from '../../src/files/house-pictures.ts';
import { loadPicture, loadPictureByName, pictureLookup } from '../../src/files/pictures.ts';
import { root } from '../source-files.ts';

let project: string;
const bare = mkdtempSync(path.join(tmpdir(), 'clearstep-bare-'));
const register = `- name: boss
  file: our-boss.svg
  label: Our boss at the door
  author: Marsh Lane Works
  licence: CC-BY-4.0
- name: visitor
  file: visitor.svg
  label: Our visitor
  author: Marsh Lane Works
  licence: CC-BY-4.0
`;

beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'clearstep-drawings-'));
  const folder = path.join(project, 'content/pictures');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'register.yml'), register);
  cpSync(path.join(root, 'content/pictures/bus-stop.svg'), path.join(folder, 'our-boss.svg'));
  cpSync(path.join(root, 'content/pictures/bus-stop.svg'), path.join(folder, 'visitor.svg'));
});
afterAll(() => {
  for (const folder of [project, bare]) rmSync(folder, { recursive: true, force: true });
});

describe('The drawings of an organisation', () => {
  test('stand before those of Clearstep that have the same name or file', async () => {
    const boss = await loadPictureByName('boss', project);
    expect(boss).toMatchObject({ id: 'house:our-boss', label: 'Our boss at the door' });
    const busStop = await loadPictureByName('bus stop', root);
    expect((await loadPictureByName('visitor', project)).content).toEqual(busStop.content);
    expect((await loadPictureByName('visitor', root)).content).not.toEqual(busStop.content);
  });

  test('are credited to who drew them, and those of Clearstep to Clearstep', async () => {
    expect((await loadPicture('house:visitor', project)).credit).toMatchObject({
      source: 'Marsh Lane Works',
      author: 'Marsh Lane Works',
    });
    expect((await loadPicture('house:boss', project)).credit.source).toBe('Clearstep');
    expect((await loadPicture('house:visitor', root)).credit.source).toBe('Clearstep');
  });

  test('bring along all others, by all names that are left, and ask for none in the folder', () => {
    const known = readHouseRegister(root);
    const theirs = readHouseRegister(project);
    expect(theirs.length).toBe(known.length + 1);
    const lookup = pictureLookup(project);
    expect(lookup.find('bus stop', 'content/x')).toMatchObject({ id: 'house:bus-stop' });
    expect(
      theirs.filter(({ name, also }) => [name, ...also].includes('boss')).map(({ file }) => file),
    ).toEqual(['our-boss.svg']);
    expect(unregisteredDrawings(project)).toEqual([]);
  });
});

test('A project without a drawing has those of Clearstep', async () => {
  expect(readHouseRegister(bare)).toEqual(readHouseRegister(root));
  expect((await loadPictureByName('co-worker', bare)).id).toBe('house:co-worker');
});

test('A site that does without a set shows another picture of its own pages', async () => {
  const site = { pictures: { without: ['openmoji'] } } as const;
  expect((await loadPictureByName(['checklist', 'first step'], bare, site)).id).toBe('house:first-step');
  expect((await loadPictureByName(['checklist', 'first step'], bare)).id).toMatch(/^openmoji:/u);
});
