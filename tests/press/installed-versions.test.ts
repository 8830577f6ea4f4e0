import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installedVersions } from '../../src/press/installed-versions.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-versions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function install(place: string, name: string, version: string, needs: Record<string, string> = {}): void {
  const home = path.join(folder, place, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ name, version, dependencies: needs }));
}

describe('the versions of all packages that are installed', () => {
  it('are found beside each package and above it, each once, without what is not there and what nobody needs', () => {
    install('', '@clearstep/astro', '1.0.0', { sharp: '*', satori: '*', 'for-windows': '*' });
    install('', 'sharp', '2.0.0', { colour: '*', satori: '*' });
    install('', 'satori', '3.0.0', { sharp: '*' });
    install('', 'colour', '4.0.0');
    install('node_modules/sharp', 'colour', '5.0.0');
    install('', 'of-somebody-else', '6.0.0');
    expect(installedVersions(path.join(folder, 'node_modules/@clearstep/astro'))).toEqual([
      '@clearstep/astro 1.0.0',
      'colour 5.0.0',
      'satori 3.0.0',
      'sharp 2.0.0',
    ]);
  });
});
