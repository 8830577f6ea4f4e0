import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The versions of all packages that a package needs, as they are installed: `sharp 0.35.5`. In an order that depends on
 * nothing but the names. `root` is the package's folder.
 */
export function installedVersions(root: string): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    const { name, version, ...manifest } = readManifest(folder);
    found.add(`${name} ${version}`);
    const needed = { ...manifest.dependencies, ...manifest.optionalDependencies };
    waiting.push(...Object.keys(needed).flatMap((each) => folderOf(each, folder) ?? []));
  }
  return [...found].toSorted();
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Where a package that another needs is installed: in the nearest `node_modules`. Absent: nowhere, as what is for other systems. */
function folderOf(name: string, from: string): string | undefined {
  for (let above = from; ; above = path.dirname(above)) {
    const folder = path.join(above, 'node_modules', name);
    if (existsSync(path.join(folder, 'package.json'))) return realpathSync(folder);
    if (above === path.dirname(above)) return undefined;
  }
}
