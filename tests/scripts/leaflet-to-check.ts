import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Ending } from './command-host.ts';
import { startCommand } from './start-command.ts';

export const home = mkdtempSync(join(tmpdir(), 'clearstep-check-'));
export const file = 'content/leaflets/tea/en-GB.mdx';
const facts = [
  '---',
  'title: Tea at work',
  'kind: leaflet',
  'summary: "You don\'t \\u0075tilise the kitchen."',
  'picture: kettle',
  'ask: Your manager',
  'reviewed: 2026-11-01',
  'review-by: 2099-11-01',
  '---',
  '',
].join('\n');
/** A leaflet with slips of several rules. */
export const bad = `${facts}
<Point picture="kettle">
You don't need a cup.
Do this prior to the meeting.
Tea is made by the cleaner.
You see the hypothesis & the milk.
</Point>
`;

afterAll(() => rmSync(home, { recursive: true }));

/** Runs `npm run check` on the leaflet. */
export function check(...flags: string[]): Promise<Ending> {
  return startCommand('scripts/check.ts', ['--root', home, ...flags]);
}

/** Writes the leaflet. */
export function write(source: string): void {
  const name = join(home, file);
  mkdirSync(dirname(name), { recursive: true });
  writeFileSync(name, source);
}
