import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText, root } from '../source-files.ts';

const commands = globSync('scripts/*.ts', { cwd: root }).toSorted();

describe('every command', () => {
  it.each(commands)('%s says with --help what it is for, and does nothing else', (file) => {
    const text = execFileSync(process.execPath, [file, '--help'], { cwd: root, encoding: 'utf8' });
    expect(text).toMatch(/npm (?:run |test)|node scripts\//u);
    expect(text.split('\n').length).toBeGreaterThan(1);
  });

  it('is started by a package script that names a file which is there', () => {
    const scripts = (JSON.parse(readText('package.json')) as { scripts: Record<string, string> }).scripts;
    const started = Object.values(scripts).flatMap(
      (line) => /scripts\/start\.mjs (\S+)/u.exec(line)?.[1] ?? [],
    );
    expect(started.length).toBeGreaterThan(3);
    expect(started.filter((name) => !commands.includes(`scripts/${name}.ts`))).toEqual([]);
  });

  it('refuses a flag that it does not know, and shows its own', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/new.ts', '--tittle', 'Tea'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('--tittle');
    expect(stderr).toContain('--title');
  });
});
