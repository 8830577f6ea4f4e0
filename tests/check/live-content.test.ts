import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LiveContent, liveContent, type LiveState } from '../../src/check/live-content.ts';
import { plainSite } from '../../src/site/site.ts';

const fixtures = path.join(import.meta.dirname, '../fixtures');
const tea = 'content/leaflets/tea/en-GB.mdx';
const milk = 'content/leaflets/milk/en-GB.mdx';
const bread = 'content/leaflets/bread/en-GB.mdx';
const photo = 'content/leaflets/bread/cup.jpg';
const drawing = 'content/pictures/our-cup.svg';
const register = 'content/pictures/register.yml';
const words = 'content/words/en-GB.yml';

let root: string;
let look: LiveContent;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'clearstep-live-'));
  write(drawing, svg(20));
  write(register, entry('our cup', 'our-cup.svg'));
  write(tea, leaflet('Tea', { picture: 'our cup' }));
  write(milk, leaflet('Milk'));
  write(bread, leaflet('Bread', { picture: './cup.jpg', alt: 'A cup' }));
  cpSync(path.join(fixtures, 'content/tasks/make-tea/cup.jpg'), path.join(root, photo));
  look = liveContent(root, { site: plainSite, today: '2026-11-22' });
  await look([]);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('Only what changed is looked at, and what names it', () => {
  test('nothing, when a file was saved as it was', async () => {
    write(tea, read(tea));
    expect((await look([tea])).work).toEqual({ read: [], checked: [] });
  });

  test('one document of many, when its words change', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `content/leaflets/more-${index}/en-GB.mdx`);
    for (const [index, file] of many.entries()) write(file, leaflet(`More ${index}`));
    await look(many);
    write(milk, leaflet('Milk', { words: 'You pour milk.' }));
    expect((await look([milk])).work).toEqual({ read: [milk], checked: [milk] });
  });

  test('the documents that show a drawing, when the drawing changes', async () => {
    write(drawing, svg(40));
    expect((await look([drawing])).work).toEqual({ read: [tea], checked: [tea] });
  });

  test('the documents that show a photo, when the photo changes or is gone', async () => {
    const bytes = readFileSync(path.join(root, photo));
    renameSync(path.join(root, photo), path.join(root, `${photo}.away`));
    const gone = await look([photo, `${photo}.away`]);
    expect(gone.work.read).toEqual([bread]);
    expect(found(gone, bread)).toContain('There is no photo "./cup.jpg" beside the document.');
    expect(gone.entries.get(bread)).toMatchObject({ isKept: true, document: { title: 'Bread' } });
    writeFileSync(path.join(root, photo), bytes);
    const back = await look([photo]);
    expect(back.work.read).toEqual([bread]);
    expect(back.entries.get(bread)).toMatchObject({ isKept: false });
  });

  test('the documents whose pictures are answered for in another way, when the register changes', async () => {
    write('content/pictures/our-mug.svg', svg(30));
    write(register, entry('our mug', 'our-mug.svg') + entry('my cup', 'our-cup.svg'));
    const state = await look([register, 'content/pictures/our-mug.svg']);
    expect(state.work.read).toEqual([tea]);
    expect(found(state, tea)).toContain('our cup');
  });

  test('the documents of a language, when the words of the project change', async () => {
    write(milk, leaflet('Milk', { words: 'You use the frother.' }));
    expect(fixes(await look([milk]), milk)).not.toContain('milk whisk');
    write(words, 'words:\n  - { word: milk whisk, avoid: [frother] }\n');
    const state = await look([words]);
    expect(state.work.read).toEqual([]);
    expect(state.work.checked).toEqual([bread, milk, tea]);
    expect(fixes(state, milk)).toContain('milk whisk');
    rmSync(path.join(root, words));
    expect(fixes(await look([words]), milk)).not.toContain('milk whisk');
  });
});

describe('Nothing is shown as it was before', () => {
  test('a document that names its twin hears of it when the twin comes and goes', async () => {
    write(tea, leaflet('Tea', { facts: 'twin-of: coffee\n' }));
    expect(found(await look([tea]), tea)).toContain('There is no document in a folder of that name');
    const coffee = 'content/guides/coffee/en-GB.mdx';
    write(coffee, guide('Coffee', 'tea'));
    const both = await look([coffee]);
    expect(both.work.read).toEqual([coffee]);
    expect(rules(both, tea)).not.toContain('twin-missing');
    rmSync(path.join(root, 'content/guides'), { recursive: true });
    expect(rules(await look([coffee]), tea)).toContain('twin-missing');
  });

  test('a deck hears of it when its file changes, and when a document of it comes and goes', async () => {
    const deck = 'content/decks/break/deck.yml';
    const facts = 'title: Break\nsummary: For your break.\npicture: clock\nlanguage: en-GB\n';
    write(deck, `${facts}documents: [leaflets/tea, leaflets/jam]\n`);
    expect(rules(await look([deck]), deck)).toEqual(['deck-document-missing']);
    write('content/leaflets/jam/en-GB.mdx', leaflet('Jam'));
    expect(rules(await look(['content/leaflets/jam/en-GB.mdx']), deck)).toEqual([]);
    write(deck, `${facts}documents: [leaflets/tea, leaflets/tea]\n`);
    expect(rules(await look([deck]), deck)).toEqual(['deck-document-twice']);
    write(deck, `${facts}documents: [leaflets/tea]\n`);
    expect(rules(await look([deck]), deck)).toEqual([]);
  });

  test('two documents with one title are told until one has another', async () => {
    write(tea, leaflet('Milk'));
    expect(rules(await look([tea]), tea)).toContain('same-title');
    write(milk, leaflet('Cream'));
    const state = await look([milk]);
    expect(state.work.read).toEqual([milk]);
    expect(rules(state, tea)).not.toContain('same-title');
  });

  test('a translation is held against the original as it is now', async () => {
    const welsh = 'content/leaflets/milk/cy.mdx';
    write(welsh, leaflet('Llaeth'));
    expect(rules(await look([welsh]), welsh)).not.toContain('translation-differs');
    write(milk, leaflet('Milk', { after: '## Then' }));
    const state = await look([milk]);
    expect(state.work.read).toEqual([milk]);
    expect(rules(state, milk).concat(rules(state, welsh))).toContain('translation-differs');
  });

  test('a document in a renamed folder is there under its new name only', async () => {
    renameSync(path.join(root, 'content/leaflets/milk'), path.join(root, 'content/leaflets/cream'));
    const cream = 'content/leaflets/cream/en-GB.mdx';
    const { entries, work } = await look([milk, cream]);
    expect([...entries.keys()]).toEqual([bread, cream, tea]);
    expect(work.read).toEqual([cream]);
  });

  test('a broken file keeps its document until it is mended', async () => {
    write(milk, leaflet('Milk').replace('</Point>', ''));
    const broken = await look([milk]);
    expect(broken.entries.get(milk)).toMatchObject({ isKept: true, document: { title: 'Milk' } });
    expect(rules(broken, milk)).not.toEqual([]);
    write(milk, leaflet('Milk'));
    expect((await look([milk])).entries.get(milk)).toMatchObject({ isKept: false });
  });

  test('a broken register stops everything, and when it is mended all is as before', async () => {
    const before = (await look([])).messages;
    write(register, 'a: [');
    const broken = await look([register]);
    expect(broken.messages.map(({ rule }) => rule)).toEqual(['broken-picture-register']);
    expect(broken.entries.get(tea)).toMatchObject({ isKept: true });
    write(register, entry('our cup', 'our-cup.svg'));
    const mended = await look([register]);
    expect(mended.messages).toEqual(before);
    expect(mended.entries.get(tea)).toMatchObject({ isKept: false });
  });

  test('many files at once, as when another state is checked out, end as a check of all says', async () => {
    write(tea, leaflet('Milk', { words: 'You utilise tea.' }));
    rmSync(path.join(root, 'content/leaflets/bread'), { recursive: true });
    write('content/leaflets/jam/en-GB.mdx', leaflet('Jam', { picture: 'our mug' }));
    write(words, 'words:\n  - { word: jelly, avoid: [jam] }\n');
    write(register, entry('our mug', 'our-cup.svg'));
    const state = await look([tea, bread, photo, 'content/leaflets/jam/en-GB.mdx', words, register]);
    const anew = await liveContent(root, { site: plainSite, today: '2026-11-22' })([]);
    expect(state.messages).toEqual(anew.messages);
    expect([...state.entries]).toEqual([...anew.entries]);
  });
});

function leaflet(
  title: string,
  {
    picture = 'clock',
    alt,
    words: text = 'You have a cup.',
    facts = '',
    after = '',
  }: { picture?: string; alt?: string; words?: string; facts?: string; after?: string } = {},
): string {
  return `---
title: ${title}
kind: leaflet
summary: This is about your break.
picture: clock
ask: Your manager
reviewed: 2026-11-01
review-by: 2099-11-01
${facts}---

## Your break

<Point picture="${picture}"${alt ? ` alt="${alt}"` : ''}>
${text}
</Point>

${after}

<Ask picture="ask for help">Ask your manager.</Ask>
`;
}

function guide(title: string, twin: string): string {
  return leaflet(title, { facts: `easy-read-twin: ${twin}\nsources: [{ title: A book }]\n` })
    .replace('kind: leaflet', 'kind: guide')
    .replace('ask: Your manager\n', '')
    .replace(/<Ask[^]*<\/Ask>/u, '');
}

function entry(name: string, file: string): string {
  return `- { name: ${name}, file: ${file}, label: a cup, author: Clearstep, licence: CC BY 4.0 }\n`;
}

function svg(width: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><rect x="10" y="10" width="${width}" height="50" fill="#000"/></svg>`;
}

function rules({ messages }: LiveState, file: string): string[] {
  return messages.filter((message) => message.file === file).map(({ rule }) => rule);
}

function found(state: LiveState, file: string): string {
  return said(state, file, 'found');
}

function fixes(state: LiveState, file: string): string {
  return said(state, file, 'fix');
}

function said({ messages }: LiveState, file: string, part: 'found' | 'fix'): string {
  return messages
    .filter((message) => message.file === file)
    .map((message) => message[part])
    .join('\n');
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
