import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The folder of Clearstep itself, with its `package.json`: this project, or `node_modules/@clearstep/astro` of another. Found
 * by the name of the package, so that it is found as well where a bundler has moved the code that asks. What an organisation
 * writes lies elsewhere: see `project-root.ts`.
 */
export const packageRoot: string = path.dirname(
  createRequire(import.meta.url).resolve('@clearstep/astro/package.json'),
);

/** Finds what Clearstep needs of other packages, wherever a package manager has put it. Throws where it is not installed. */
export const packageRequire: NodeJS.Require = createRequire(path.join(packageRoot, 'package.json'));
