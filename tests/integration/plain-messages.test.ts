import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choices } from '../../src/integration/choices.ts';
import { siteFromSettings } from '../../src/integration/site-from-settings.ts';
import type { Message } from '../../src/model/message.ts';
import { hasMessages } from '../../src/model/messages-error.ts';
import { readSite } from '../../src/site/read-site.ts';

/** What is to be put right in these settings, with a name among them. */
function messagesOf(settings: object): readonly Message[] {
  return readSite({ settings: { name: 'Our Work', ...settings }, file: 'x' }, choices).messages;
}

const fixes = (settings: object): string[] => messagesOf(settings).map(({ fix }) => fix);

describe('A message about a setting', () => {
  test('says of one that is empty what belongs there, and that it may go unless it is needed', () => {
    const messages = messagesOf({ name: '', tagline: '  ', logo: null });
    expect(messages.map(({ found }) => found)).toEqual([
      '“name” is empty.',
      '“tagline” is empty.',
      '“logo” is empty.',
    ]);
    expect(messages.map(({ fix }) => fix)).toEqual([
      "Write it like this: name: 'Our Work'",
      "Write it like this: tagline: 'Work, one clear step at a time', or delete the setting.",
      "Write it like this: logo: './logo.svg', or delete the setting.",
    ]);
  });

  test('takes a language as people say it for the tag that is meant', () => {
    expect(fixes({ languages: ['Welsh', 'Cymraeg', 'en', 'en-US', 'polski'] })).toEqual(
      ['cy', 'cy', 'en-GB', 'en-GB', 'pl'].map((tag) => `Did you mean “${tag}”? Change it to that.`),
    );
    expect(fixes({ name: { welsh: 'Ein Gwaith' } })).toEqual(['Did you mean “cy”?']);
    expect(messagesOf({ defaultLanguage: 'klingon' })[0]?.allowed).toContain('cy (Welsh)');
  });

  test('offers as default language none that is not known, and none twice', () => {
    const [, told] = messagesOf({ languages: ['cy', 'klingon', 'cy', 'en-GB'], defaultLanguage: 'pl' });
    expect(told?.allowed).toBe('It may be en-GB or cy.');
    expect(messagesOf({ languages: ['klingon'], defaultLanguage: 'pl' })).toHaveLength(1);
  });

  test('names some rules and where all are, never all in one sentence', () => {
    for (const rules of [{ nonsense: 'off' }, 'off'])
      for (const { allowed } of messagesOf({ rules })) {
        expect(allowed.length).toBeLessThan(300);
        expect(allowed).toContain('docs/rules');
      }
  });

  test('is there for a wrong value although a slip of the same name stands beside it', () => {
    const told = messagesOf({ rules: { 'sentence-lenght': 'off', 'sentence-length': 'error' } });
    expect(told.map(({ rule }) => rule)).toEqual(['unknown-field', 'unknown-value']);
  });

  test('takes false for a rule that is to be off, and says how that is written', () => {
    expect(messagesOf({ rules: { idiom: false } })).toMatchObject([
      { found: 'The rule “idiom” is set to false.', fix: "Write 'idiom': 'off'" },
    ]);
    expect(messagesOf({ rules: { 'stop-and-ask': false } })).toMatchObject([
      {
        allowed: expect.stringContaining('about safety'),
        fix: expect.stringContaining('Delete the setting'),
      },
    ]);
  });

  test('says of an address for weaknesses why it needs a day, and how to write it', () => {
    expect(messagesOf({ security: { contact: 'security@example.org' } })).toMatchObject([
      {
        found: '“security” has no “until”.',
        allowed: expect.stringContaining('Without it security.txt is not valid'),
        fix: "Add it, for example: until: '2027-11-01'",
      },
    ]);
  });

  test.each([2027, 20271101, new Date(Date.UTC(2027, 10, 1))])(
    'says of a day that is no text how a day is written: %s',
    (until) => {
      const security = { contact: 'security@example.org', until };
      expect(messagesOf({ security })).toMatchObject([
        {
          found: expect.stringMatching(/^“until” is /),
          allowed: expect.stringContaining("between quote marks: '2026-11-01' is 1 November 2026."),
          fix: "Write it like this: until: '2027-11-01'",
        },
      ]);
    },
  );

  test('offers documents of the library by the words of their names', () => {
    const library = ['lift-a-box-safely', 'mop-a-floor', 'catch-the-bus-home', 'catch-the-bus-to-work'];
    const fix = (written: unknown): string | undefined =>
      readSite({ settings: { name: 'Our Work', library: written }, file: 'x' }, { ...choices, library })
        .messages[0]?.fix;
    expect(fix(['lift boxes'])).toBe('Did you mean “lift-a-box-safely”?');
    expect(fix(['bus'])).toBe('Did you mean “catch-the-bus-home” or “catch-the-bus-to-work”?');
    expect(fix(['paint a wall'])).toContain('content/README.md');
    expect(fix('all')).toBe('Write it without quote marks: library: true');
  });

  test('about a number speaks of settings, not of a document', () => {
    expect(fixes({ contact: { phone: 'call us' } })[0]).toContain('“hours”');
    expect(fixes({ emergency: { number: 'nine' } })[0]).not.toContain('document');
  });
});

describe('What is wrong with files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'clearstep-messages-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is told together with all else that is wrong, in the order of the file', async () => {
    const written = "name: '',\nlogo: './none.svg',\ncomponents: { Footer: './None.astro' },\ntagline: 5,\n";
    writeFileSync(
      path.join(folder, 'astro.config.mjs'),
      `export default { integrations: [clearstep({\n${written}})] };`,
    );
    const settings = {
      name: '',
      logo: './none.svg',
      components: { Footer: './None.astro' },
      tagline: 5,
    };
    const error = await siteFromSettings(settings, folder).catch((thrown: unknown) => thrown);
    const messages = hasMessages(error) ? error.messages : [];
    expect(messages.map(({ place, rule }) => `${place?.start.line}:${place?.start.column} ${rule}`)).toEqual([
      '2:7 empty-field',
      '3:7 unusable-picture',
      '4:23 unreadable-file',
      '5:10 wrong-field-value',
    ]);
  });
});
