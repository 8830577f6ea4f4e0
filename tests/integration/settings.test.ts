import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choices } from '../../src/integration/choices.ts';
import { siteFromSettings } from '../../src/integration/site-from-settings.ts';
import { hasMessages } from '../../src/model/messages-error.ts';
import type { Message } from '../../src/model/message.ts';
import type { Site } from '../../src/site/site.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clearstep-settings-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The site of a config file with these settings between the brackets of `clearstep({ ... })`. */
async function siteOf(settings: string): Promise<Site> {
  const text = `import { clearstep } from 'x';\n\nexport default { integrations: [clearstep({\n${settings}\n})] };\n`;
  writeFileSync(path.join(folder, 'astro.config.mjs'), text);
  return siteFromSettings(structuredClone(runInNewContext(`({\n${settings}\n})`)), folder);
}

/** What is to be put right in these settings. */
async function messagesOf(settings: string): Promise<readonly Message[]> {
  try {
    await siteOf(settings);
    return [];
  } catch (error) {
    if (hasMessages(error)) return error.messages;
    throw error;
  }
}

/** `line:column rule`. The settings start on line 4. */
async function toldAt(settings: string): Promise<string[]> {
  const messages = await messagesOf(settings);
  return messages.map(({ place, rule }) => `${place?.start.line}:${place?.start.column} ${rule}`);
}

describe('The settings of a site', () => {
  test('need a name and nothing else', async () => {
    expect(await siteOf("name: 'Our Work'")).toMatchObject({
      name: { 'en-GB': 'Our Work' },
      languages: choices.languages,
      defaultLanguage: 'en-GB',
    });
  });

  test('name the nations that they are for, and emergency numbers follow', async () => {
    const rest = "name: 'Our Work',\nnations: ";
    expect(await siteOf(`${rest}['Wales', 'England', 'Wales']`)).toMatchObject({
      nations: ['England', 'Wales'],
      emergency: { number: '999' },
    });
    expect(await siteOf(`${rest}'Ireland'`)).toMatchObject({
      nations: ['Ireland'],
      emergency: { number: '112' },
    });
    const both = await siteOf(`${rest}['Ireland', 'Northern Ireland'],\nemergency: 'IE'`);
    expect(both.emergency.number).toBe('112');
    expect(await siteOf("name: 'Our Work'")).not.toHaveProperty('nations');
  });

  test('refuse a nation that nobody knows, and numbers of another country than theirs', async () => {
    const rest = "name: 'Our Work',\nnations: ";
    const [unknown] = await messagesOf(`${rest}['Walse']`);
    expect(unknown).toMatchObject({ rule: 'unknown-value', fix: 'Did you mean “Wales”? Change it to that.' });
    expect(await toldAt(`${rest}['Walse']`)).toEqual(['5:11 unknown-value']);
    expect(await toldAt(`${rest}[]`)).toEqual(['5:10 empty-field']);
    expect(await toldAt(`${rest}['Ireland', 'Wales']`)).toEqual(['5:10 missing-field']);
    expect(await toldAt(`${rest}'Ireland',\nemergency: 'GB'`)).toEqual(['6:12 unknown-value']);
    expect(await toldAt(`${rest}['Wales'],\nemergency: { country: 'IE' }`)).toEqual(['6:12 unknown-value']);
    expect(await toldAt(`${rest}['Wales'],\nemergency: { number: '112' }`)).toEqual([]);
  });

  test('do without a set of pictures, and know the names of the sets', async () => {
    const rest = "name: 'Our Work',\npictures: ";
    expect((await siteOf(`${rest}{ without: 'openmoji' }`)).pictures).toEqual({ without: ['openmoji'] });
    const [message] = await messagesOf(`${rest}{ without: ['openmojis'] }`);
    expect(message).toMatchObject({
      rule: 'unknown-value',
      fix: 'Did you mean “openmoji”? Change it to that.',
    });
    expect(await toldAt(`${rest}{ prefer: ['openmoji'] }`)).toEqual(['5:13 unknown-field']);
  });

  test('take documents of the library along by name, and say which name was meant', async () => {
    const rest = "name: 'Our Work',\nlibrary: ";
    const [slug = ''] = choices.library;
    expect((await siteOf(`${rest}true`)).library).toBe('all');
    expect((await siteOf(`${rest}['${slug}']`)).library).toEqual([slug]);
    expect(await siteOf(`${rest}false`)).not.toHaveProperty('library');
    const [message, ...others] = await messagesOf(`${rest}['${slug}x']`);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ rule: 'unknown-value' });
    expect(message?.fix).toContain(`“${slug}”`);
    expect(message?.place?.start).toMatchObject({ line: 5, column: 11 });
    expect(await toldAt(`${rest}5`)).toEqual(['5:10 wrong-field-value']);
  });

  test('do without the page on which documents are made, and say so with true or false', async () => {
    const rest = "name: 'Our Work',\nmake: ";
    expect((await siteOf(`${rest}false`)).make).toBe(false);
    expect(await siteOf(`${rest}true`)).not.toHaveProperty('make');
    expect(await messagesOf(`${rest}'no'`)).toMatchObject([
      {
        place: { start: { line: 5, column: 7 } },
        found: '“make” is the words “no”.',
        allowed: 'It is true or false, without quote marks.',
        fix: 'Write it like this: make: false',
      },
    ]);
  });

  test('say of a document of the library that none of their languages has it, and where it is', async () => {
    const alone = Object.entries(choices.libraryLanguages).find(([, tags]) => tags.join() === 'en-GB')?.[0];
    const rest = "name: 'Our Work',\nlanguages: ['cy'],\nlibrary: ";
    const [message, ...others] = await messagesOf(`${rest}['${alone}']`);
    expect(others).toEqual([]);
    expect(message?.place?.start).toMatchObject({ line: 6, column: 11 });
    expect(message?.found).toContain(`“${alone}”, which the Clearstep library has in none of your languages`);
    expect(message?.fix).toContain('add en-GB to “languages”');
    expect(await toldAt(`${rest}'${alone}'`)).toEqual(['6:10 unknown-value']);
    expect(await toldAt(rest.replace("'cy'", "'cy', 'en-GB'") + `['${alone}']`)).toEqual([]);
  });

  test('choose the sheets of their printers: A4, or Letter, and no others', async () => {
    const rest = "name: 'Our Work',\neditions: ";
    expect((await siteOf(`${rest}{ made: ['a4'] }`)).paper).toBe('a4');
    expect((await siteOf(`${rest}{ paper: 'letter' }`)).paper).toBe('letter');
    const [message, ...others] = await messagesOf(`${rest}{ paper: 'leter' }`);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ rule: 'unknown-value', allowed: 'It may be a4 or letter.' });
    expect(message?.place?.start).toMatchObject({ line: 5, column: 20 });
    expect(message?.fix).toContain('“letter”');
  });

  test('say where the name is missing, and how to write it', async () => {
    const [message, ...others] = await messagesOf("tagline: 'Good work'");
    expect(others).toEqual([]);
    expect(message).toMatchObject({ file: 'astro.config.mjs', severity: 'error', rule: 'missing-field' });
    expect(message?.place?.start).toMatchObject({ line: 3, column: 33 });
    expect(message?.fix).toContain("name: 'Our Work'");
  });

  test('name all that is wrong at once, each at its own line', async () => {
    const settings = [
      "nam: 'Our Work',",
      'tagline: 5,',
      "address: 'our-work',",
      "languages: ['en-GB', 'klingon'],",
      'colour: true,',
    ].join('\n');
    expect(await toldAt(settings)).toEqual([
      '4:1 unknown-field',
      '5:10 wrong-field-value',
      '6:10 wrong-address',
      '7:22 unknown-value',
      '8:1 unknown-field',
    ]);
  });

  test('offer the nearest name for one that nobody knows', async () => {
    const [nearest] = await messagesOf("name: 'Our Work',\ntagLine: 'Good work'");
    expect(nearest).toMatchObject({
      found: expect.stringContaining('“tagLine”'),
      fix: 'Did you mean “tagline”?',
    });
    const [usual] = await messagesOf("title: 'Our Work'");
    expect(usual?.fix).toBe('Did you mean “name”?');
  });

  test('refuse what is no words, no list and no address, in plain words', async () => {
    const messages = await messagesOf("name: ['Our Work'],\nlanguages: 'en-GB',\naddress: 'our work'");
    expect(messages.map(({ found }) => found)).toEqual([
      '“name” is a list.',
      '“languages” is the words “en-GB”.',
      '“address” is “our work”.',
    ]);
    expect(messages[1]?.fix).toContain("languages: ['en-GB']");
    for (const { found, allowed, fix } of messages)
      expect(`${found} ${allowed} ${fix}`).not.toMatch(/undefined|zod|invalid/iu);
  });

  test('refuse an empty name and an empty list of languages', async () => {
    expect(await toldAt("name: '   ',\nlanguages: []")).toEqual(['4:7 empty-field', '5:12 empty-field']);
    expect(await toldAt("name: {},\ntagline: {},\nlogo: { file: 'logo.svg', alt: {} }")).toEqual([
      '4:7 empty-field',
      '5:10 empty-field',
      '6:15 unusable-picture',
      '6:32 empty-field',
    ]);
  });

  test('say what may stand there instead of a number, or instead of them all', async () => {
    const [name] = await messagesOf('name: 5');
    expect(name?.allowed).toBe('It is words between quote marks, or words by language.');
    const error = await siteFromSettings('x', folder).catch((thrown: unknown) => thrown);
    expect(hasMessages(error) ? error.messages : []).toMatchObject([
      { found: '“clearstep” is given the words “x”.', allowed: 'It is given settings between { and }.' },
    ]);
  });

  test('take a language that is named twice once', async () => {
    expect((await siteOf("name: 'A',\nlanguages: ['cy', 'en-GB', 'cy']")).languages).toEqual(['cy', 'en-GB']);
  });

  test('take a name in each language that there is', async () => {
    expect((await siteOf("name: { 'en-GB': 'Our Work' }")).name).toEqual({ 'en-GB': 'Our Work' });
    expect(await toldAt("name: { 'fr': 'Notre travail' }")).toEqual(['4:9 unknown-field']);
  });

  test('give the address a slash at its end', async () => {
    expect((await siteOf("name: 'A',\naddress: 'https://example.org/work'")).address).toBe(
      'https://example.org/work/',
    );
  });

  test('that come from elsewhere are told at the nearest name in the file', async () => {
    writeFileSync(
      path.join(folder, 'astro.config.mjs'),
      'const words = shared();\nexport default { integrations: [clearstep({ name: words.name, ...words })] };\n',
    );
    const error = await siteFromSettings({ name: 5, tagline: 6 }, folder).catch((thrown: unknown) => thrown);
    const places = hasMessages(error) ? error.messages.map(({ place }) => place?.start.column) : [];
    expect(places).toEqual([33, 51]);
  });
});
