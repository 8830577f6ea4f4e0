import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/files/package-root.ts';
import { PACKAGE } from '../../src/integration/name.ts';
import { readManifest, tableOf } from './read-manifest.ts';

/** What a new project needs, as its `package.json` says it. */
export interface Dependency {
  /** How Clearstep itself was installed: `^0.1.0`, `file:../clearstep-astro-0.1.0.tgz`, `github:clearstep/clearstep`. */
  readonly clearstep: string;
  /** The range of versions of Astro that it runs on. */
  readonly astro: string;
  /** The package that brings the right Node. */
  readonly node: string;
}

/** How the project in a folder is to get what runs here: in the way in which it came here. */
export function findDependency(root: string): Dependency {
  const own = readManifest(packageRoot);
  return {
    clearstep: howInstalled(root) ?? usual(root, String(own['version'])),
    astro: tableOf(own, 'peerDependencies')['astro'] ?? '*',
    node: tableOf(own, 'devDependencies')['node'] ?? '*',
  };
}

/** The nearest `package.json` that names Clearstep: of the new project, of who asks, or of where it is installed. */
function howInstalled(root: string): string | undefined {
  for (const start of [root, process.cwd(), path.dirname(packageRoot)])
    for (const folder of foldersAbove(start)) {
      if (!existsSync(path.join(folder, 'package.json'))) continue;
      const manifest = readManifest(folder);
      const found =
        tableOf(manifest, 'dependencies')[PACKAGE] ?? tableOf(manifest, 'devDependencies')[PACKAGE];
      if (found !== undefined) return movedTo(root, found, folder);
    }
  return undefined;
}

/** A version of the registry, or the folder of a clone. */
function usual(root: string, version: string): string {
  const isInstalled = packageRoot.split(path.sep).includes('node_modules');
  return isInstalled ? `^${version}` : movedTo(root, `file:${packageRoot}`, packageRoot);
}

/** What names a file on this machine, seen from another folder, with / on every system. Anything else stays as it is. */
export function movedTo(
  root: string,
  dependency: string,
  from: string,
  system: path.PlatformPath = path,
): string {
  const file =
    /^file:(.+)$/u.exec(dependency)?.[1] ?? (/^\.{1,2}[\\/]/u.test(dependency) ? dependency : undefined);
  if (file === undefined) return dependency;
  const moved = system.relative(root, system.resolve(from, file)).split(system.sep).join('/');
  return `file:${moved}`;
}

function foldersAbove(start: string): string[] {
  const folders = [path.resolve(start)];
  for (let folder = path.resolve(start); folder !== path.dirname(folder); folder = path.dirname(folder))
    folders.push(path.dirname(folder));
  return folders;
}
