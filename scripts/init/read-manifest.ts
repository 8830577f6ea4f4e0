import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../terminal/command.ts';

/** The `package.json` of a folder as it was written. Throws a `Refusal` for one that is no JSON. */
export function readManifest(folder: string): Readonly<Record<string, unknown>> {
  const file = path.join(folder, 'package.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refusal(
      `There is a package.json that cannot be read: ${file}\n${error.message}\nPut it right or delete it, then try again. Nothing was written.`,
      { cause: error },
    );
  }
}

/** One of its tables of names and words, such as `dependencies`; empty where it has none. */
export function tableOf(manifest: Readonly<Record<string, unknown>>, name: string): Record<string, string> {
  return (manifest[name] ?? {}) as Record<string, string>;
}
