import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { waitFor } from '../dev/dev-server.ts';
import { clearstep, folderOfSomebody, install, startDev } from './install.ts';

describe('The site of somebody while they write', () => {
  test('shows a page, then what was changed in it, and ends when it is told to', async () => {
    const project = folderOfSomebody();
    install(project);
    expect(clearstep(project, 'init', '.', '--name', 'Our Work')).toMatchObject({ status: 0 });
    const server = await startDev(project);
    try {
      const [file = ''] = globSync('content/forms/*/en-GB.mdx', { cwd: project });
      const address = `${server.origin}/en-GB/forms/${path.basename(path.dirname(file))}/`;
      const page = async (): Promise<string> => (await fetch(address)).text();
      const text = readFileSync(path.join(project, file), 'utf8');
      await waitFor(async () => (await page()).includes('<h1'));
      writeFileSync(path.join(project, file), text.replace(/^title: .*$/mu, 'title: What we changed'));
      await waitFor(async () => (await page()).includes('What we changed</h1>'));
      expect(await (await fetch(`${address}a4.pdf`)).bytes()).toHaveProperty('length');
    } finally {
      expect(await server.end()).toBeLessThan(10_000);
    }
    expect(await fetch(server.origin).catch(() => 'nobody answers')).toBe('nobody answers');
  });
});
