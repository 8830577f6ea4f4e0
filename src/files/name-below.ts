import path from 'node:path';

/**
 * What a file is called below a folder, with / on every system: in messages, in the ids of photos and in addresses. Empty for
 * the folder itself; begins with `..` or a drive for what lies outside.
 */
export function nameBelow(folder: string, file: string, system: path.PlatformPath = path): string {
  return system.relative(folder, file).split(system.sep).join('/');
}

/** Whether a folder or file is another one, or lies in it. */
export function isWithin(file: string, folder: string, system: path.PlatformPath = path): boolean {
  const way = system.relative(folder, file);
  return way === '' || (way.split(system.sep)[0] !== '..' && !system.isAbsolute(way));
}
