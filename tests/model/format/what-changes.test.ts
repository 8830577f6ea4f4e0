import { expect, test } from 'vitest';
import { migrations } from '../../../src/model/format/migrations/index.ts';
import { readText } from '../../source-files.ts';

test('What each format has changed is told to those who write documents', () => {
  const rows = readText('docs/what-changes.md').matchAll(/^\| (\d+) +\| \S/gmu);
  expect([...rows].map(([, number]) => Number(number))).toEqual(migrations.map(({ to }) => to));
});
