import path from 'node:path';
import { measureRulesSpeed, rulesSpeedReport } from './bench/rules-speed.ts';
import { runCommand } from './terminal/command.ts';

const root = path.resolve(import.meta.dirname, '..');

await runCommand({
  usage: `
How long the easy-read rules take, beside compiling the same documents with @mdx-js/mdx, in turns in one run.
A part of "npm run bench".

  npm run bench:rules-speed

  --rounds  how often each document is checked (30)
  --help    shows this text

Reach: at most half of the time of compiling, warm; 1,000 documents in under 5 seconds.`,
  flags: { rounds: { type: 'string', default: '30' } },
  run: async ({ rounds }) => console.log(rulesSpeedReport(await measureRulesSpeed(root, Number(rounds)))),
});
