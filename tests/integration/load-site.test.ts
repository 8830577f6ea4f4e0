import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSite } from '../../src/integration/load-site.ts';
import { root } from '../source-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clearstep-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(text: string): void {
  writeFileSync(path.join(folder, 'astro.config.mjs'), text);
}

describe('A command', () => {
  test('finds the site that the project describes', async () => {
    const integration = path.join(root, 'src/integration/index.ts');
    write(
      `import { clearstep } from ${JSON.stringify(integration)};\nexport default { integrations: [[], [clearstep({ name: 'Our Work' })]] };`,
    );
    expect((await loadSite(folder)).name).toEqual({ 'en-GB': 'Our Work' });
  });

  test('takes a folder of content without any config', async () => {
    expect((await loadSite(folder)).defaultLanguage).toBe('en-GB');
  });

  test('says that a config file does not use Clearstep', async () => {
    write('export default { integrations: [] };');
    await expect(loadSite(folder)).rejects.toThrow('does not use Clearstep');
  });

  test('says what stops a config file that cannot be run', async () => {
    write('export default {\n  integrations: [ }\n};');
    await expect(loadSite(folder)).rejects.toThrow(
      /astro\.config\.mjs:2:19 error unreadable-settings\n {2}Found: The file cannot be run/u,
    );
  });
});
