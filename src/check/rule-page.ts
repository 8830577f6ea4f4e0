import path from 'node:path';
import { packageRoot } from '../files/package-root.ts';

/** The file that explains an easy-read rule. */
export function ruleFile(rule: string): string {
  return path.join(packageRoot, 'docs', 'rules', `${rule}.md`);
}

/** The same file as a terminal shows it: from the folder in which the command was started, with / on every system. */
export function rulePage(rule: string): string {
  return path.relative(process.cwd(), ruleFile(rule)).split(path.sep).join('/');
}
