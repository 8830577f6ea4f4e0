import path from 'node:path';
import { nameBelow } from '../files/name-below.ts';
import { packageRoot } from '../files/package-root.ts';

/** The file that explains an easy-read rule. */
export function ruleFile(rule: string): string {
  return path.join(packageRoot, 'docs', 'rules', `${rule}.md`);
}

/** The same file as a terminal shows it: from the folder in which the command was started, with / on every system. */
export function rulePage(rule: string): string {
  return nameBelow(process.cwd(), ruleFile(rule));
}
