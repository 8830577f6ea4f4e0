import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../../source-files.ts';

/** Reads a document in a fresh process in which no text can become a function, and says how often somebody tried. */
function readWithout(first: string): string {
  const code = `
    let tried = 0;
    const Own = Function;
    globalThis.Function = new Proxy(Own, {
      construct: () => { tried += 1; throw new EvalError('refused'); },
      apply: () => { tried += 1; throw new EvalError('refused'); },
    });
    ${first}
    const { readDocument } = await import('./src/model/read.ts');
    const text = '---\\ntitle: Make tea\\nkind: task\\nsummary: You make tea.\\npicture: cup\\n---\\n\\n<Step picture="cup">\\nTake a cup.\\n</Step>\\n';
    const pictures = { find: () => ({ found: true, id: 'openmoji:1', needsAlt: false }) };
    const { messages } = readDocument(text, { file: 'content/tasks/tea/en-GB.mdx', pictures, languages: ['en-GB'] });
    console.log(messages.length > 0, tried);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout.trim() || stderr;
}

describe('Where no text may become a function', () => {
  it('a document is read without anybody trying', () => {
    expect(readWithout("await import('./src/components/make/jitless.ts');")).toBe('true 0');
  });

  it('and it would be seen if somebody did', () => {
    expect(readWithout('')).toMatch(/^true [1-9]/u);
  });
});
