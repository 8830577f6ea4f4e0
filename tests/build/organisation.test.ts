import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../source-files.ts';
import { build, type Ending, smallProject } from './small-project.ts';

const fixture = path.join(root, 'tests/fixtures/organisation');
const form = 'forms/my-break-times';
let folder: string;
let ending: Ending;
const read = (file: string): string => readFileSync(path.join(folder, 'dist', file), 'utf8');

beforeAll(async () => {
  folder = smallProject();
  for (const file of ['astro.config.mjs', 'logo.svg'])
    cpSync(path.join(fixture, file), path.join(folder, file), { force: true });
  ending = await build(folder);
});

describe('The site of another organisation', () => {
  test('is built', () => {
    expect(ending.code, ending.output).toBe(0);
  });

  test('says its name, its line and how to reach it on every page, in the language of the page', () => {
    const english = read(`en-GB/${form}/index.html`);
    for (const words of ['Marsh Lane Works', 'Good work for everybody', 'The work team', 'sms:07700900999'])
      expect(english).toContain(words);
    expect(english).toContain('alt="A tick in a circle"');
    expect(english).not.toMatch(/Lôn y Gors|<title>[^<]*Clearstep/u);
    const welsh = read('index.html');
    expect(welsh).toContain('lang="cy"');
    for (const words of ['Gwaith Lôn y Gors', 'Gwaith da i bawb', 'Y tîm gwaith'])
      expect(welsh).toContain(words);
  });

  test('has its colour, lighter in the dark, and its logo', () => {
    expect(read('tokens.css')).toMatch(
      /--step: #7a1f5c[^}]*\}[^@]*@media screen and \(prefers-color-scheme: dark\)/u,
    );
    expect(read('pictures/logo/logo.svg')).toContain('#7a1f5c');
  });
});

test('A config that cannot be used ends in messages, and leaves the last good site', async () => {
  const config = path.join(folder, 'astro.config.mjs');
  const page = read('index.html');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace("'#7a1f5c'", "'#ffcc00'").replace('logo:', 'lgo:'),
  );
  const { code, output } = await build(folder);
  expect(code).toBe(1);
  expect(output).toMatch(/astro\.config\.mjs:10:7 error unknown-field[\s\S]*“logo”/u);
  expect(output).toMatch(/astro\.config\.mjs:11:16 error wrong-field-value[\s\S]*too pale/u);
  expect(output).not.toContain('    at ');
  expect(existsSync(path.join(folder, 'dist'))).toBe(true);
  expect(read('index.html')).toBe(page);
});
