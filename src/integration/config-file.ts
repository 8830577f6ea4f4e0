import { existsSync } from 'node:fs';
import path from 'node:path';

/** The names that Astro looks for, in its order (https://docs.astro.build/en/guides/configuring-astro/). */
export const configFiles: readonly string[] = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map(
  (ending) => `astro.config.${ending}`,
);

/** The name of the config file of the project in a folder. Absent: it has none. */
export function findConfigFile(root: string): string | undefined {
  return configFiles.find((name) => existsSync(path.join(root, name)));
}
