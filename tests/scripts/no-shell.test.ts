import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeManifest } from '../../scripts/init/manifest.ts';
import { readText, trackedFiles } from '../source-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-shell-'));
afterAll(() => rmSync(folder, { recursive: true }));

const startsPrograms = /from 'node:child_process'/u;
/** A shell is another one on Windows. */
const asksForShell = /\bshell: *(?!false)|import \{[^}]*\bexec(?:Sync)?\b[^}]*\} from 'node:child_process'/u;
/** A program and plain words: nothing that one shell reads and another does not. */
const isPlain = /^[\w:./-]+(?: [\w:./-]+)*$/u;

describe('Nothing that people run needs a shell', () => {
  test('no code asks for one', () => {
    expect("spawn('npm', ['ci'], { shell: true })").toMatch(asksForShell);
    expect("import { execSync } from 'node:child_process';").toMatch(asksForShell);
    expect("import { execFileSync } from 'node:child_process';").not.toMatch(asksForShell);
    const starting = trackedFiles()
      // What Clearstep is timed against is run by those alone who work on it.
      .filter((file) => /^(?:src|scripts(?!\/bench)|bin)\/.*\.(?:ts|tsx|astro|mjs)$/u.test(file))
      .filter((file) => startsPrograms.test(readText(file)));
    expect(starting).toEqual(expect.arrayContaining(['bin/clearstep.mjs', 'scripts/dev/dev-server.ts']));
    expect(starting.filter((file) => asksForShell.test(readText(file)))).toEqual([]);
  });

  test('and every script of this project and of a new one is a program with plain words', async () => {
    const dependency = { clearstep: '1', astro: '7', node: '24' };
    await writeManifest(folder, { name: 'Our Work', language: 'en-GB', today: '2026-11-22', dependency });
    for (const manifest of [
      readText('package.json'),
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ]) {
      const { scripts } = JSON.parse(manifest) as { readonly scripts: Readonly<Record<string, string>> };
      expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['build', 'check', 'dev']));
      expect(Object.values(scripts).filter((script) => !isPlain.test(script))).toEqual([]);
    }
  });
});
