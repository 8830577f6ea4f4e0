import { describe, expect, test } from 'vitest';
import { documentFile, kindFolder } from '../../src/model/kind-folder.ts';
import { slugOf } from '../../src/model/slug.ts';
import { documentIn, oneStep, readFile, task, told } from './read-file.ts';

const ALLOWED =
  'A document is a file in a folder of its own in one of content/tasks, content/leaflets, content/guides, content/forms and content/reports: content/tasks/make-tea/en-GB.mdx. The folder name has small letters, digits and hyphens.';

describe('The path of a file', () => {
  test('says its kind, its name and its language, with either slash', () => {
    for (const file of ['content/tasks/make-tea/cy.mdx', 'C:\\site\\content\\tasks\\make-tea\\cy.mdx']) {
      const { kind, slug, language } = documentIn(task(oneStep), file);
      expect([kind, slug, language]).toEqual(['task', 'make-tea', 'cy']);
    }
    expect(documentFile({ kind: 'guide', slug: 'hearing', language: 'cy' })).toBe(
      'content/guides/hearing/cy.mdx',
    );
    expect(kindFolder('leaflet')).toBe('leaflets');
  });

  test.each([
    [
      'content/task/make-tea/en-GB.mdx',
      'task/make-tea/en-GB.mdx',
      'Did you mean “tasks”? Rename the folder.',
    ],
    [
      'content/tasks/Make Tea!/en-GB.mdx',
      'tasks/Make Tea!/en-GB.mdx',
      'Rename the folder “Make Tea!” to “make-tea”.',
    ],
    ['content/tasks/茶/en-GB.mdx', 'tasks/茶/en-GB.mdx', 'Move or rename the file and its folder.'],
    [
      'content/other/make-tea/en-GB.mdx',
      'other/make-tea/en-GB.mdx',
      'Move or rename the file and its folder.',
    ],
    [
      'content/tasks/make-tea/notes.txt',
      'tasks/make-tea/notes.txt',
      'Move or rename the file and its folder.',
    ],
    ['en-GB.mdx', 'en-GB.mdx', 'Move or rename the file and its folder.'],
  ])('%s is no address of a document', (file, said, fix) => {
    const { document, messages } = readFile(task(oneStep), file);
    expect(document).toBeUndefined();
    expect(told(messages)).toContain(`file-address | This file is “${said}”. | ${ALLOWED} | ${fix}`);
  });

  test.each([
    [
      'en-UK',
      'Did you mean en-GB.mdx? Rename the file. If there is one already, give this one a folder of its own, or delete it.',
    ],
    [
      'cymraeg',
      'Did you mean cy.mdx? Rename the file. If there is one already, give this one a folder of its own, or delete it.',
    ],
    ['deutsch', 'Rename the file.'],
    ['ar', 'Add it to “languages” in astro.config.mjs, or rename the file.'],
  ])('%s.mdx is no language', (language, fix) => {
    const { document, messages } = readFile(task(oneStep), `content/tasks/make-tea/${language}.mdx`);
    expect(document).toBeUndefined();
    expect(told(messages)).toEqual([
      `unknown-language | The file name “${language}.mdx” is none of the languages of this site. | A file is named by its language: en-GB.mdx, cy.mdx or pl.mdx. | ${fix}`,
    ]);
  });
});

test.each([
  ['Lift a box, safely', 'lift-a-box-safely'],
  ['Salt & pepper', 'salt-and-pepper'],
  ['A £5 meal for £ 2.50', 'a-5-pounds-meal-for-2-50-pounds'],
  ['Café crème, and Zoë’s cup', 'cafe-creme-and-zoes-cup'],
  ["  -- Don't --  ", 'dont'],
  ['Wytrzyj stół', 'wytrzyj-stol'],
  ['茶', ''],
])('the folder of “%s” is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
