import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { projectRoot } from '../../src/integration/project-root.ts';
import { root } from '../source-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-où est-ce-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the project of a command', () => {
  it('is the nearest folder above that has a config file of Astro', () => {
    const inside = path.join(folder, 'our work/content/tasks');
    mkdirSync(inside, { recursive: true });
    expect(projectRoot(inside)).toBe(inside);
    writeFileSync(path.join(folder, 'our work/astro.config.ts'), '');
    expect(projectRoot(inside)).toBe(path.join(folder, 'our work'));
  });
});

describe('the folder of Clearstep itself', () => {
  it('is where its package.json is, whoever asks', () => {
    expect(path.join(packageRoot, path.sep)).toBe(path.join(root));
  });
});
