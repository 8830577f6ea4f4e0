import { globSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files that a pattern names, from the project's folder and in order. A folder may have a dot in its name and is none. */
export function filesBelow(root: string, patterns: readonly string[]): string[] {
  return globSync([...patterns], { cwd: root, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
    .toSorted();
}
