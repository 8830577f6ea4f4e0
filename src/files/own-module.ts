import path from 'node:path';

/**
 * The address of a module that is started, not imported, such as one for a worker thread. `own` is the `import.meta.url` of who
 * starts it; it stands beside that one and has the same ending: TypeScript here, JavaScript in the package that others
 * install, where Node takes no TypeScript.
 */
export function moduleBeside(name: string, own: string): string {
  return new URL(`${name}${path.posix.extname(new URL(own).pathname)}`, own).href;
}
