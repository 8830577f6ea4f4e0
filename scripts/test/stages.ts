import { join } from 'node:path';
import { hasLibrary } from './library.ts';
import type { Stage } from './stage.ts';

export const stageNames: readonly string[] = [
  'format',
  'pages',
  'lint',
  'types',
  'fast',
  'library',
  'build',
  'site',
  'built',
];

/** The quick and cheap first, so that a small mistake shows in seconds. `built` reads what `build` made. */
export function stages(root: string, vitestArguments: readonly string[]): readonly Stage[] {
  const tool = (name: string, ...args: readonly string[]): readonly string[] => [
    join(root, 'node_modules', '.bin', name),
    ...args,
  ];
  const vitest = (...projects: readonly string[]): Pick<Stage, 'command' | 'report'> => {
    const report = join(root, '.clearstep', `vitest-${projects[0]}.json`);
    const chosen = projects.flatMap((project) => ['--project', project]);
    const some = vitestArguments.length > 0 ? ['--passWithNoTests', ...vitestArguments] : [];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return { command: tool('vitest', 'run', ...chosen, ...reporters, ...some), report };
  };
  return [
    {
      name: 'format',
      about: 'every file is formatted',
      command: tool('prettier', '--check', '.'),
      besideNext: true,
    },
    // It writes the types of the content, which the two after it read. All but pages is left to `types`.
    {
      name: 'pages',
      about: 'types of the pages',
      command: tool('astro', 'check', '--tsconfig', 'tsconfig.pages.json'),
    },
    {
      name: 'lint',
      about: 'no likely mistakes',
      command: tool('oxlint', '--type-aware', '--deny-warnings'),
      besideNext: true,
    },
    { name: 'types', about: 'types of everything else', command: tool('tsc', '--noEmit') },
    { name: 'fast', about: 'tests that need only the sources', ...vitest('fast', 'measures') },
    {
      name: 'library',
      about: "tests of this project's own documents, drawings and words",
      ...vitest('library'),
      ...(!hasLibrary(root) && { leftOut: 'none of the documents of Clearstep is in content' }),
    },
    {
      name: 'build',
      about: 'the whole site with all papers',
      command: [process.execPath, join(root, 'scripts', 'build.ts')],
    },
    { name: 'site', about: 'tests of the finished pages, in a browser', ...vitest('site') },
    {
      name: 'built',
      about: 'tests of the finished papers, of builds and of the package',
      ...vitest('built', 'package'),
    },
  ];
}
