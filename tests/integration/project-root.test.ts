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
    const inside = path.join(folder, 'our work/notes/2026');
    mkdirSync(inside, { recursive: true });
    expect(projectRoot(inside)).toBe(inside);
    writeFileSync(path.join(folder, 'our work/astro.config.ts'), '');
    expect(projectRoot(inside)).toBe(path.join(folder, 'our work'));
  });

  it.each([
    ['documents', 'content/leaflets/tea/en-GB.mdx', ''],
    [
      'a package.json that asks for Clearstep',
      'package.json',
      '{"dependencies":{"@clearstep/astro":"1.0.0"}}',
    ],
  ])('is one without a config file that has %s, also where it lies inside another', (_, file, text) => {
    const outer = mkdtempSync(path.join(folder, 'outer-'));
    writeFileSync(path.join(outer, 'astro.config.mjs'), '');
    const inner = path.join(outer, 'inner');
    mkdirSync(inner);
    expect(projectRoot(inner)).toBe(outer);
    mkdirSync(path.dirname(path.join(inner, file)), { recursive: true });
    writeFileSync(path.join(inner, file), text);
    expect(projectRoot(path.join(inner, path.dirname(file)))).toBe(inner);
  });

  it('is not a folder of another program inside it', () => {
    const tools = path.join(folder, 'our work/tools');
    mkdirSync(tools, { recursive: true });
    writeFileSync(path.join(tools, 'package.json'), '{"name":"tools"}');
    expect(projectRoot(tools)).toBe(path.join(folder, 'our work'));
  });
});

describe('the folder of Clearstep itself', () => {
  it('is where its package.json is, whoever asks', () => {
    expect(path.join(packageRoot, path.sep)).toBe(path.join(root));
  });
});
