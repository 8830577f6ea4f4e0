import { Refusal } from './command.ts';

/**
 * Signs that the programs which make pages cannot have in the path of a project. To Vite, `#` and `?` end the name of a file
 * (https://vite.dev/guide/troubleshooting); Astro writes paths into programs as they are, where `"` ends them and `\` stands
 * for the sign after it. On Windows `\` parts folders and is none of their signs.
 */
const refused = ['#', '?', '"', ...(process.platform === 'win32' ? [] : ['\\'])];

/** Says before anything is begun that pages cannot be made in a folder with such a name. Throws a `Refusal`. */
export function requireUsableFolder(root: string): void {
  const signs = refused.filter((sign) => root.includes(sign));
  if (signs.length === 0) return;
  throw new Refusal(
    `The project is in the folder ${root}\nIts path has the sign ${signs.join(' and ')} in it. Pages cannot be made there: the programs that make them take it for something else.\n` +
      `Give the folder that has it another name, of letters, digits, spaces and hyphens, and start the command again there.`,
  );
}
