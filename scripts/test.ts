import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStages } from './test/run-stages.ts';
import type { Tally } from './test/stage.ts';
import { stageNames, stages } from './test/stages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = `
Runs all tests, and stops at the first stage that fails.

  npm test                                all stages
  npm test -- --only fast                 one stage
  npm test -- --only fast tests/print     one stage, some of its files
  npm test -- --only site -t "contrast"   vitest's own arguments come last
  npm cit                                 installs the packages, then runs all stages

Stages: ${stageNames.join(', ')}

  --only STAGE   runs this stage alone
  --help         shows this text
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage.trim());
    return 0;
  }
  const { only, vitestArguments } = readArguments(args);
  if (only !== undefined && !stageNames.includes(only)) {
    console.error(`There is no stage "${only}". Stages: ${stageNames.join(', ')}.`);
    return 2;
  }
  const [first] = vitestArguments;
  if (only === undefined && first !== undefined) {
    console.error(`“${first}” is for one stage, and none is named.\n\n${usage.trim()}`);
    return 2;
  }
  const chosen = stages(root, vitestArguments).filter(({ name }) => only === undefined || name === only);
  const tally = await runStages(chosen, root);
  writeTally(tally);
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
}

function readArguments(args: readonly string[]): { only?: string; vitestArguments: readonly string[] } {
  const at = args.indexOf('--only');
  if (at === -1) return { vitestArguments: args };
  return { only: args[at + 1] ?? '', vitestArguments: args.toSpliced(at, 2) };
}

/** What `.ci/run` reads, so that the numbers are never taken from the middle of other output. */
function writeTally({ passed, failed }: Tally): void {
  const folder = join(root, '.clearstep');
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, 'test-tally'), { force: true });
  writeFileSync(join(folder, 'test-tally'), `${passed} passed, ${failed} failed\n`);
}
