import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runStages } from '../../scripts/test/run-stages.ts';
import type { Stage } from '../../scripts/test/stage.ts';

const root = mkdtempSync(path.join(tmpdir(), 'clearstep-stages-'));
afterAll(() => rmSync(root, { recursive: true }));

let said = '';
beforeEach(() => {
  said = '';
  const hear = (words: unknown): boolean => ((said += `${String(words)}\n`), true);
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
});
afterEach(() => void vi.restoreAllMocks());

const stage = (name: string, code: string, more: Partial<Stage> = {}): Stage => ({
  name,
  about: `about ${name}`,
  command: [process.execPath, '-e', code],
  ...more,
});
/** Waits until a file is there, and fails after ten seconds. */
const waitFor = (file: string): string =>
  `const { existsSync: is } = require('fs'); setInterval(() => is('${file}') && process.exit(0), 20); setTimeout(() => process.exit(1), 10000);`;
const write = (file: string): string => `require('fs').writeFileSync('${file}', '');`;

describe('Stages of the tests', () => {
  test('run side by side where one of them has work for one core only', async () => {
    const stages = [
      stage('first', waitFor('second'), { besideNext: true }),
      stage('second', write('second')),
      stage('third', ''),
    ];
    expect(await runStages(stages, root)).toEqual({ passed: 3, failed: 0 });
    expect(said).toContain('[1/3] first: about first');
    expect(said).toMatch(/third passed in .*All stages passed in /su);
  });

  test('run one after the other where nothing is said', async () => {
    const stages = [
      stage('writes', `setTimeout(() => { ${write('late')} }, 200)`),
      stage('reads', needs('late')),
    ];
    expect(await runStages(stages, root)).toEqual({ passed: 2, failed: 0 });
  });

  test('that fail do not hide what the one beside them says, and end the run', async () => {
    const stages = [
      stage('wrong', `console.log('a mistake'); process.exit(1)`, { besideNext: true }),
      stage('right', `setTimeout(() => console.log('all is well'), 200)`),
      stage('later', write('later')),
    ];
    expect(await runStages(stages, root)).toEqual({ passed: 1, failed: 1 });
    for (const words of [
      'a mistake',
      'all is well',
      'right passed',
      'To run it alone: npm test -- --only wrong',
    ])
      expect(said).toContain(words);
    expect(said).toContain('Not run: later.');
    expect(said).not.toContain('All stages passed');
  });
});

function needs(file: string): string {
  return `process.exit(require('fs').existsSync('${file}') ? 0 : 1)`;
}
