import { build } from 'esbuild';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

/** Rooms that run in a browser as they do in Node: the page where job coaches make their own will use them. */
const portable = [
  'model',
  'write',
  'person',
  'rules',
  'pictures',
  'print',
  'pdf',
  'kinds',
  'papers',
  'site',
  'search',
  'catalogue',
  'starters',
  'preview',
  'history',
  'flow',
];

describe('a portable room bundles for a browser without a Node module', () => {
  it.each(portable)('src/%s', async (room) => {
    const modules = globSync(`src/${room}/**/*.ts`, { cwd: root });
    const names = modules.map((file) => `./${file.replaceAll('\\', '/')}`);
    const contents = names.map((name) => `export * as _${names.indexOf(name)} from '${name}';`).join('\n');
    const result = await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    }).catch((error: unknown) => error as Error);
    expect(result instanceof Error ? result.message : '').toBe('');
  });

  it('and the bundler would say so if one did not', async () => {
    const contents = "import { readFileSync } from 'node:fs'; console.log(readFileSync);";
    const options = {
      stdin: { contents },
      bundle: true,
      write: false,
      platform: 'browser',
      logLevel: 'silent',
    } as const;
    await expect(build(options)).rejects.toThrow('node:fs');
  });
});
