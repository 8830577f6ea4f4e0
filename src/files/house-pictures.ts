import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { findPictograms, type Pictograms } from '../pictures/find-pictogram.ts';
import { houseRegister, type HouseRegister } from '../pictures/house/register.ts';
import { PictureRefusal } from '../pictures/picture-refusal.ts';
import { reasonOf } from './text-file.ts';

/** The register of the drawings of this project, from the project's folder. */
export const registerFile = 'content/pictures/register.yml';

/** Where the drawings of this project and their register lie. */
export function houseFolder(root: string): string {
  return path.join(root, 'content', 'pictures');
}

/**
 * The register of the drawings of this project; empty when there is none. Throws a `PictureRefusal` that names every
 * entry that is not as it should be, and every drawing that is not there.
 */
export function readHouseRegister(root: string): HouseRegister {
  const file = path.join(root, registerFile);
  const changed = orRefuse(() => statSync(file, { throwIfNoEntry: false })?.mtimeMs);
  if (changed === undefined) return noRegister;
  const known = registers.get(file);
  if (known?.changed === changed) return known.register;
  const register = checkRegister(
    orRefuse(() => readFileSync(file, 'utf8')),
    houseFolder(root),
  );
  registers.set(file, { changed, register });
  return register;
}

/** All pictograms by name, with the drawings of this project among them. */
export function readPictograms(root: string): Pictograms {
  const register = readHouseRegister(root);
  const known = pictograms.get(register) ?? findPictograms(register);
  pictograms.set(register, known);
  return known;
}

const noRegister: HouseRegister = [];
const pictograms = new WeakMap<HouseRegister, Pictograms>();

/** Read once, and again when somebody saved the file. */
const registers = new Map<string, { readonly changed: number; readonly register: HouseRegister }>();

function orRefuse<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    throw new PictureRefusal(
      `The register of our own pictures, ${registerFile}, cannot be opened (${reasonOf(error)}).`,
      'Check that it is a file, and who may read it.',
    );
  }
}

function checkRegister(text: string, folder: string): HouseRegister {
  const result = houseRegister.safeParse(parseYaml(text));
  const problems = result.success
    ? result.data
        .filter(({ file }) => !statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile())
        .map(({ name, file }) => `the drawing of "${name}" is missing (${file})`)
    : result.error.issues.map(
        ({ path: [index, ...field], message }) =>
          `entry ${Number(index ?? 0) + 1}${field.length > 0 ? `, ${field.join('.')}` : ''}: ${message}`,
      );
  if (result.success && problems.length === 0) return result.data;
  throw new PictureRefusal(
    `The register of our own pictures, ${registerFile}, cannot be used: ${problems.join('; ')}.`,
    'Put these entries right; each has name, file, label, author and licence.',
  );
}

function parseYaml(text: string): unknown {
  try {
    return parse(text) ?? [];
  } catch (error) {
    throw new PictureRefusal(
      `The register of our own pictures, ${registerFile}, is not valid YAML: ${String(error).split('\n')[0]}.`,
      'Compare it with the entries above and below.',
    );
  }
}
