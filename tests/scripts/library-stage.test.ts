import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stages } from '../../scripts/test/stages.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'clearstep-stages-'));
  mkdirSync(path.join(root, 'tests/library'), { recursive: true });
  writeFileSync(path.join(root, 'tests/library/documents.txt'), 'tasks/make-tea\nforms/my-week\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const leftOut = (): string[] =>
  stages(root, []).flatMap(({ name, leftOut: why }) => (why === undefined ? [] : [`${name}: ${why}`]));

describe('The stage that tests our own library', () => {
  test('is left out, and says so, where an organisation has only documents of its own', () => {
    mkdirSync(path.join(root, 'content/tasks/water-the-plants'), { recursive: true });
    expect(leftOut()).toEqual(['library: none of the documents of Clearstep is in content']);
  });

  test('runs where one document of it is left, so that nothing can be lost unnoticed', () => {
    mkdirSync(path.join(root, 'content/forms/my-week'), { recursive: true });
    expect(leftOut()).toEqual([]);
  });
});
