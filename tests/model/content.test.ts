import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent, readContentFile } from '../../src/files/content.ts';
import { somePictures } from './pictures.ts';
import { plainSite } from '../example-site.ts';

const fine = readFileSync(path.join(import.meta.dirname, 'cases/task-fine.mdx'), 'utf8');
const options = { pictures: somePictures, today: '2026-11-22', site: plainSite };
let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'clearstep-'));
  write('content/tasks/make-tea/en-GB.mdx', fine);
  write('content/tasks/make-tea/cup.jpg', '');
  write('content/tasks/make-tea/.DS_Store', '');
  write('content/pictures/register.yml', '');
  write('content/README.md', '');
});
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

async function told(): Promise<string[]> {
  const { messages } = await readContent(root, options);
  return messages.map(({ file, rule }) => `${file} ${rule}`);
}

test('All documents are found; photos, drawings, a README and hidden files are left alone', async () => {
  const { documents, messages } = await readContent(root, options);
  expect(documents.map(({ file, slug, kind, language }) => [file, slug, kind, language])).toEqual([
    ['content/tasks/make-tea/en-GB.mdx', 'make-tea', 'task', 'en-GB'],
  ]);
  expect(messages).toEqual([]);
});

test('What nothing reads is named', async () => {
  write('content/task/lost/en-GB.mdx', fine);
  write('content/tasks/lost.mdx', fine);
  write('content/tasks/README.md', '');
  write('content/tasks/make-tea/notes.docx', '');
  write('content/tasks/make-tea/old/en-GB.mdx', fine);
  write('content/tasks/make-tea/cy.mdx.txt', fine);
  expect(await told()).toEqual([
    'content/task document-not-read',
    'content/tasks/README.md stray-file',
    'content/tasks/lost.mdx document-not-read',
    'content/tasks/make-tea/cy.mdx.txt document-not-read',
    'content/tasks/make-tea/notes.docx stray-file',
    'content/tasks/make-tea/old/en-GB.mdx document-not-read',
  ]);
  const { messages } = await readContent(root, options);
  const fixOf = (name: string): string | undefined => messages.find(({ file }) => file.endsWith(name))?.fix;
  expect(fixOf('content/task')).toContain('“tasks”');
  expect(fixOf('.txt')).toContain('content/tasks/make-tea/cy.mdx');
  rmSync(path.join(root, 'content/tasks/README.md'));
  rmSync(path.join(root, 'content/tasks/make-tea/cy.mdx.txt'));
  for (const file of ['task', 'tasks/lost.mdx', 'tasks/make-tea/notes.docx', 'tasks/make-tea/old'])
    rmSync(path.join(root, 'content', file), { recursive: true });
});

test('A file of Word where a document should be stops everything; beside one it is only named', async () => {
  write('content/tasks/sweep/en-GB.docx', 'PK');
  write('content/tasks/mop/en-GB.txt', fine);
  write('content/tasks/wash/old/en-GB.mdx', fine);
  expect(await told()).toEqual([
    'content/tasks/mop/en-GB.txt document-not-read',
    'content/tasks/sweep/en-GB.docx document-not-read',
    'content/tasks/wash/old/en-GB.mdx document-not-read',
  ]);
  const { messages } = await readContent(root, options);
  expect(messages.map(({ fix }) => fix)).toEqual([
    'Its name should be like this: content/tasks/mop/en-GB.mdx',
    'Make a new file with “npm run new”, and copy the words into it.',
    'Its name should be like this: content/tasks/old/en-GB.mdx',
  ]);
  for (const file of ['sweep', 'mop', 'wash'])
    rmSync(path.join(root, 'content/tasks', file), { recursive: true });
});

test('A picture that cannot be used is named once, and what Windows adds is left alone', async () => {
  write('content/tasks/photo/en-GB.mdx', fine.replace('picture: kettle', 'picture: ./IMG_1.HEIC'));
  write('content/tasks/photo/IMG_1.HEIC', '');
  write('content/tasks/photo/IMG_2.HEIC', '');
  write('content/tasks/photo/Thumbs.db', '');
  write('content/tasks/photo/desktop.ini', '');
  const { messages } = await readContent(root, { today: options.today, site: plainSite });
  const about = messages.filter(({ found }) => found.includes('HEIC'));
  expect(about.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'content/tasks/photo/IMG_2.HEIC stray-file',
    'content/tasks/photo/en-GB.mdx unknown-picture',
  ]);
  for (const { fix } of about) expect(fix).toContain('Save it as JPEG: on a Mac');
  expect(messages.filter(({ file }) => /Thumbs|desktop/.test(file))).toEqual([]);
  rmSync(path.join(root, 'content/tasks/photo'), { recursive: true });
});

test('A link that leads out of the content folder is refused; one that stays inside is followed', async () => {
  write('outside/en-GB.mdx', fine);
  symlinkSync(path.join(root, 'outside'), path.join(root, 'content/tasks/linked'));
  symlinkSync(path.join(root, 'content/tasks/make-tea'), path.join(root, 'content/tasks/same-tea'));
  const { documents } = await readContent(root, options);
  expect(await told()).toEqual([
    'content/tasks/linked file-outside-folder',
    'content/tasks/same-tea/en-GB.mdx same-title',
  ]);
  expect(documents.map(({ slug }) => slug)).toEqual(['make-tea', 'same-tea']);
  for (const name of ['linked', 'same-tea']) rmSync(path.join(root, 'content/tasks', name));
});

test('A file that is too large or not there is told, not thrown', async () => {
  write('content/tasks/large/en-GB.mdx', 'a'.repeat(1024 * 1024 + 1));
  expect(await told()).toEqual(['content/tasks/large/en-GB.mdx file-too-long']);
  rmSync(path.join(root, 'content/tasks/large'), { recursive: true });
  const { messages } = await readContentFile(root, 'content/tasks/none/en-GB.mdx', options);
  expect(messages.map(({ rule }) => rule)).toEqual(['unreadable-file']);
});

test('What cannot be looked into is an error: nothing is left out with nobody told', async () => {
  write('content/guides', 'This should be a folder.');
  mkdirSync(path.join(root, 'content/tasks/make-tea/cy.mdx'));
  mkdirSync(path.join(root, 'content/tasks/alone'));
  write('content/tasks/alone/cup.jpg', '');
  expect(await told()).toEqual([
    'content/guides unreadable-file',
    'content/tasks/alone stray-file',
    'content/tasks/make-tea/cy.mdx stray-file',
  ]);
  for (const file of ['guides', 'tasks/make-tea/cy.mdx', 'tasks/alone'])
    rmSync(path.join(root, 'content', file), { recursive: true });
});

test.runIf(process.platform === 'linux')('A pipe is not waited for', async () => {
  mkdirSync(path.join(root, 'content/tasks/pipe'));
  execFileSync('mkfifo', [path.join(root, 'content/tasks/pipe/en-GB.mdx')]);
  expect(await told()).toEqual(['content/tasks/pipe/en-GB.mdx unreadable-file']);
  rmSync(path.join(root, 'content/tasks/pipe'), { recursive: true });
});

test('A site without any document is an error, whether the folder is empty or not there', async () => {
  const empty = mkdtempSync(path.join(tmpdir(), 'clearstep-'));
  for (const folder of ['', 'content', 'content/task']) {
    mkdirSync(path.join(empty, folder), { recursive: true });
    const { messages } = await readContent(empty, options);
    expect(messages.map(({ rule }) => rule)).toContain('no-documents');
  }
  rmSync(empty, { recursive: true });
});
