import path from 'node:path';
import { format, type Options, resolveConfig } from 'prettier';

/**
 * A page of Markdown as `npm run format` would write it into `file`, a path below the project in `root`: what a command has
 * written is never changed by another one.
 */
export async function formatted(
  text: string,
  file: string,
  root: string,
  options: Options = {},
): Promise<string> {
  const config = (await resolveConfig(path.join(root, 'package.json'))) ?? {};
  return format(text, { ...config, plugins: [], filepath: file, ...options });
}
