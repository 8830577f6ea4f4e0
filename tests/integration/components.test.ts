import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { componentsModule } from '../../src/integration/components-module.ts';
import { siteFromSettings } from '../../src/integration/site-from-settings.ts';
import { componentNames } from '../../src/site/component-settings.ts';
import type { Site } from '../../src/site/site.ts';
import { readText, root } from '../source-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clearstep components-'));
  mkdirSync(path.join(folder, 'src'));
  writeFileSync(path.join(folder, 'src/Footer.astro'), '<footer>Ours</footer>');
  writeFileSync(
    path.join(folder, 'astro.config.mjs'),
    "export default clearstep({\n  name: 'Our Work',\n  components: {\n    Header: './src/Head.astro',\n    Footer: './src/Foot.astro',\n  },\n});\n",
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const siteWith = (components: unknown): Promise<Site> =>
  siteFromSettings({ name: 'Our Work', components }, folder);

function found(name: string, components: Site['components']): unknown {
  const { resolveId } = componentsModule({ ...(components && { components }) }, folder);
  if (typeof resolveId !== 'function') throw new Error('The plugin answers for no module.');
  return Reflect.apply(resolveId, undefined, [name]);
}

describe('A component of a page', () => {
  test('is the one that the settings name, and otherwise that of Clearstep', async () => {
    const { components } = await siteWith({ Footer: './src/Footer.astro' });
    expect(components).toEqual({ Footer: 'src/Footer.astro' });
    const inFolder = (file: string): string => path.join(folder, file).split(path.sep).join('/');
    expect(found('virtual:clearstep/components/Footer', components)).toBe(inFolder('src/Footer.astro'));
    const ours = path.join(root, 'src/components/site/Header.astro').split(path.sep).join('/');
    expect(found('virtual:clearstep/components/Header', components)).toBe(ours);
    expect(found('virtual:clearstep/components/Header', undefined)).toBe(ours);
    expect(found('virtual:clearstep/site', components)).toBeUndefined();
  });

  test('has no place in the site where nobody wrote one', async () => {
    expect(await siteWith(undefined)).not.toHaveProperty('components');
  });

  test('that is not there is named with its line, and so is each other one', async () => {
    const told = String(
      await siteWith({ Header: './src/Head.astro', Footer: './src/Foot.astro' }).catch(
        (error: unknown) => error,
      ),
    );
    expect(told).toContain('astro.config.mjs:4:13 error unreadable-file');
    expect(told).toContain('astro.config.mjs:5:13 error unreadable-file');
    expect(told).toContain('Check the name and the folder, or delete “Footer”');
  });

  test.each([
    ['one that there is not', { Foot: './src/Footer.astro' }, 'Footer'],
    ['another kind of file', { Footer: './src/Footer.html' }, 'Astro file inside the folder of the project'],
    ['a file outside the project', { Footer: '../Footer.astro' }, 'inside the folder of the project'],
  ])('is not %s', async (_, components, why) => {
    expect(String(await siteWith(components).catch((error: unknown) => error))).toContain(why);
  });

  test.each(componentNames)('%s is taken by every page from where it may be replaced', (name) => {
    const layout = readText('src/layouts/Page.astro');
    expect(layout).toContain(`import ${name} from 'virtual:clearstep/components/${name}';`);
    expect(layout).toContain(`<${name} `);
  });
});
