import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../scripts/terminal/command.ts';
import { requireUsableFolder } from '../../scripts/terminal/project-folder.ts';
import { fillProject } from '../build/fill-project.ts';
import { plainEnvironment } from '../build/run-build.ts';
import { startCommand } from './start-command.ts';

const home = mkdtempSync(path.join(tmpdir(), 'clearstep-folder-'));
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));

/** A project in a folder of this name, with one short document. */
function projectIn(name: string): string {
  const folder = path.join(home, name);
  mkdirSync(folder, { recursive: true });
  fillProject(folder, ['tests/fixtures/content/forms/my-break-times'], { withHelp: false });
  return folder;
}

function refusalOf(folder: string): string {
  try {
    requireUsableFolder(folder);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return '';
}

async function run(
  folder: string,
  script: string,
  ...words: readonly string[]
): Promise<{ status: number; output: string }> {
  const { status, stdout, stderr } = await startCommand(script, words, {
    cwd: folder,
    env: plainEnvironment(),
  });
  return { status, output: stdout + stderr };
}

describe.skipIf(process.platform === 'win32')('A folder whose name has a sign that pages cannot have', () => {
  test.each([
    ['#', 'C# notes'],
    ['"', 'The "new" site'],
    ['?', 'new?'],
    ['\\', 'a\\b'],
  ])('%s is named, with what to do', (sign, name) => {
    const folder = path.join(home, name);
    const said = refusalOf(folder);
    expect(said).toContain(`The project is in the folder ${folder}\n`);
    expect(said).toContain(`Its path has the sign ${sign} in it.`);
    expect(said).toContain('Give the folder that has it another name');
    expect(said.split('\n')).toHaveLength(3);
  });

  test('A build there says so before anything is begun, and documents are checked', async () => {
    const folder = projectIn('The "new" C# site');
    const { status, output } = await run(folder, 'scripts/build.ts');
    expect(status, output).toBe(1);
    expect(output.trim()).toBe(refusalOf(folder));
    expect(existsSync(path.join(folder, 'dist'))).toBe(false);
    expect(existsSync(path.join(folder, '.clearstep'))).toBe(false);

    const check = await run(folder, 'scripts/check.ts', '--without-spelling', '--without-papers');
    expect(check.status, check.output).toBe(0);
    expect(check.output).toContain('in 1 document.');
  });
});
