import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrateText } from '../../../src/model/format/migrate-text.ts';
import type { Migration } from '../../../src/model/format/migration.ts';
import { migrations } from '../../../src/model/format/migrations/index.ts';
import { FORMAT } from '../../../src/model/format/version.ts';
import { trackedFiles } from '../../source-files.ts';
import { root } from '../../source-files.ts';

const documents = trackedFiles().filter((file) => /^tests\/fixtures\/.*\.mdx$/u.test(file));

/** As a format might change one day: a tag and a fact get other names. */
const renameTag: Migration = {
  to: 8,
  about: '<Stop> is called <Danger>.',
  edits: (text) =>
    [...text.matchAll(/(?<=<\/?)Stop\b/gu)].map(({ index }) => ({
      start: index,
      end: index + 'Stop'.length,
      text: 'Danger',
    })),
};
const renameFact: Migration = {
  to: 9,
  about: 'The fact “ask” is called “help”.',
  edits: (text) =>
    [...text.matchAll(/^ask(?=:)/gmu)].map(({ index }) => ({ start: index, end: index + 3, text: 'help' })),
};
const later = [renameTag, renameFact];

const source = `---
title: Make tea # keep it short
# Who helps
ask:   Your supervisor
---

{/* Ask Sam about this part. */}


<Stop picture="hot surface">The kettle is hot.</Stop>  
`;

describe('Each format', () => {
  test('has one migration, the first one first', () => {
    expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: FORMAT }, (_, index) => index + 1));
  });

  test.each(migrations)('$to says what changes, in a sentence', ({ about }) => {
    expect(about).toMatch(/^[A-Z<].*\.$/u);
  });

  test.each(documents)('changes nothing in %s, which is of the newest format', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    expect(migrateText(text, 0, migrations)).toEqual({ text, changes: [] });
  });
});

describe('A migration', () => {
  test('changes only the words that it is about: notes, order, spaces and blank lines stay', () => {
    const { text, changes } = migrateText(source, 7, later);
    expect(text).toBe(source.replaceAll('Stop', 'Danger').replace('ask:', 'help:'));
    expect(changes).toEqual([
      {
        line: 10,
        before: '<Stop picture="hot surface">The kettle is hot.</Stop>  ',
        after: '<Danger picture="hot surface">The kettle is hot.</Danger>  ',
      },
      { line: 4, before: 'ask:   Your supervisor', after: 'help:   Your supervisor' },
    ]);
  });

  test('keeps the ends of lines, and the mark with which Windows starts a file', () => {
    const windows = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    const { text, changes } = migrateText(windows, 7, later);
    expect(text).toBe(windows.replaceAll('Stop', 'Danger').replace('ask:', 'help:'));
    expect(changes.map(({ line }) => line)).toEqual([10, 4]);
  });

  test('is left out where the document has it behind it', () => {
    expect(migrateText(source, 8, later).text).toBe(source.replace('ask:', 'help:'));
    expect(migrateText(source, 9, later)).toEqual({ text: source, changes: [] });
  });
});

describe('Two fields with the same label', () => {
  const form = `---
kind: form
---

<Field label="My name" type="text" />

<Field
  label="My name"   type="text" />
<Field type="text" label="Notes" id="my-name-2" />
<Field type="date" label="My name"></Field>
`;

  test('are told apart by an id that nobody has, and the first stays as it was', () => {
    const { text, changes } = migrateText(form, 0, migrations);
    expect(text).toBe(
      form
        .replace('<Field\n', '<Field id="my-name-3"\n')
        .replace('<Field type="date"', '<Field id="my-name-4" type="date"'),
    );
    expect(changes.map(({ line }) => line)).toEqual([7, 10]);
    expect(migrateText(text, 0, migrations).changes).toEqual([]);
  });

  test('stay as they are in a document whose tags cannot be told from its words', () => {
    expect(() => migrateText('<Field label="My name', 0, migrations)).toThrow('cannot be told');
  });
});
