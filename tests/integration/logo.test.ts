import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFromSettings } from '../../src/integration/site-from-settings.ts';
import { loadLogo } from '../../src/files/logo.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'clearstep-logo-'));
  const write = (name: string, text: string | Buffer): void => writeFileSync(path.join(folder, name), text);
  write('astro.config.mjs', "export default clearstep({\n  name: 'Our Work',\n  logo: './logo.svg',\n});\n");
  write(
    'logo.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>',
  );
  write(
    'script.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>',
  );
  write('broken.png', 'no picture');
  const square = { create: { width: 300, height: 100, channels: 4, background: '#7a1f5c80' } } as const;
  write('logo.png', await sharp(square).png().toBuffer());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const siteWith = (logo: unknown): ReturnType<typeof siteFromSettings> =>
  siteFromSettings({ name: 'Our Work', logo }, folder);

describe('A logo', () => {
  test.each(['./logo.svg', 'logo.svg', { file: './logo.svg', alt: 'Two hands' }])(
    'may be %o',
    async (logo) => {
      const site = await siteWith(logo);
      expect(site.logo?.file).toBe('logo.svg');
      expect(site.logo?.version).toMatch(/^[0-9a-f]{8}$/u);
      expect((await loadLogo(site, folder))?.content).toMatchObject({ type: 'drawing' });
    },
  );

  test('may be a picture made of dots, which is made flat', async () => {
    const picture = await loadLogo(await siteWith('./logo.png'), folder);
    expect(picture?.content).toMatchObject({ type: 'photo', width: 300, height: 100 });
  });

  test.each([
    ['a file that is not there', './none.svg', 'cannot be opened'],
    ['a drawing with a script', './script.svg', 'script'],
    ['a picture that is none', './broken.png', 'save it again as PNG'],
    ['a file outside the project', '../logo.svg', 'inside the folder'],
    ['another kind of file', './logo.gif', 'SVG or PNG'],
  ])('is not %s, and the line is named', async (_, logo, why) => {
    const error = await siteWith(logo).catch((thrown: unknown) => String(thrown));
    expect(error).toContain('astro.config.mjs:3:9 error');
    expect(error).toContain(why);
  });
});
