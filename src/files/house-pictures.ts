import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Message, sortMessages } from '../model/message.ts';
import { MessagesError } from '../model/messages-error.ts';
import { decode } from '../model/read/file/decode.ts';
import { findPictograms, type Pictograms } from '../pictures/found/find-pictogram.ts';
import { readRegister } from '../pictures/sources/house/read-register.ts';
import type { PictureSetting } from '../pictures/sources/index.ts';
import type { HousePicture, HouseRegister } from '../pictures/sources/house/register.ts';
import { foldName } from '../pictures/names/fold-name.ts';
import { packageRoot } from './package-root.ts';
import { loadPictureNames } from './picture-names.ts';
import { isOfComputer, message } from './stray-files.ts';
import { reasonOf } from './text-file.ts';

/** The register of the drawings of this project, from the project's folder. */
export const registerFile = 'content/pictures/register.yml';

/** Where the drawings of this project and their register lie. */
export function houseFolder(root: string): string {
  return path.join(root, 'content', 'pictures');
}

/**
 * The drawings that there are by name: Clearstep's own, less those whose name or file the project has itself, and after
 * them those of the project, so that a part of a name (`boss` of `boss / manager`) leads to them, too. Throws a `MessagesError` that names every entry of the project's register that is not as it should
 * be, and every drawing that is not there.
 */
export function readHouseRegister(root: string): HouseRegister {
  const own = readOwnRegister(root);
  if (isClearstep(root)) return own;
  const known = joined.get(own) ?? [...withoutTaken(readOwnRegister(packageRoot), own), ...own];
  joined.set(own, known);
  return known;
}

/** The file of a drawing by its id without `house:`: the project's own comes before one of Clearstep. */
export function houseFile(key: string, root: string): string {
  const isOwn = readOwnRegister(root).some(({ file }) => file === `${key}.svg`);
  return path.join(houseFolder(isOwn ? root : packageRoot), `${key}.svg`);
}

/** Whether a drawing is a project's own, and none that Clearstep brings along. */
export function isOfProject(picture: HousePicture, root: string): boolean {
  return !isClearstep(root) && readOwnRegister(root).includes(picture);
}

/** What Clearstep brings along, without the drawings that a project has, and without the names that it gives to its own. */
function withoutTaken(brought: HouseRegister, own: HouseRegister): HouseRegister {
  const files = new Set(own.map(({ file }) => file));
  const names = new Set(own.flatMap(({ name, also }) => [name, ...also]).map(foldName));
  const isFree = (name: string): boolean => !names.has(foldName(name));
  return brought.flatMap((picture) => {
    const [name, ...also] = [picture.name, ...picture.also].filter(isFree);
    return name === undefined || files.has(picture.file) ? [] : [{ ...picture, name, also }];
  });
}

function isClearstep(root: string): boolean {
  return path.resolve(root) === path.resolve(packageRoot);
}

/** One list for each register of a project, so that it is known again. */
const joined = new WeakMap<HouseRegister, HouseRegister>();

function readOwnRegister(root: string): HouseRegister {
  const file = path.join(root, registerFile);
  const changed = orRefuse(() => statSync(file, { throwIfNoEntry: false })?.mtimeMs);
  if (changed === undefined) return noRegister;
  const known = registers.get(file);
  if (known?.changed === changed) return known.register;
  const register = checkRegister(
    orRefuse(() => readFileSync(file)),
    houseFolder(root),
  );
  registers.set(file, { changed, register });
  return register;
}

/** Drawings that lie beside the register without being in it: no name leads to them. */
export function unregisteredDrawings(root: string): Message[] {
  const known = new Set(readOwnRegister(root).map(({ file }) => file));
  return drawingsIn(houseFolder(root))
    .filter((name) => !known.has(name) && name !== path.basename(registerFile) && !isOfComputer(name))
    .map((name) =>
      message('stray-file', `content/pictures/${name}`, {
        found: 'No name leads to this drawing.',
        allowed: 'This folder holds register.yml, and the drawings (.svg) that it names.',
        fix: name.endsWith('.svg')
          ? `Add it to register.yml, with “file: ${name}”, or delete it.`
          : 'Move a photo beside the document that shows it. Save a drawing as SVG.',
      }),
    );
}

function drawingsIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Without the folder there is no drawing; whether it should be there, the register has said.
    return [];
  }
}

/** All pictograms by name, with the drawings of this project among them, and without the sets that its site does not use. */
export function readPictograms(root: string, { without = [] }: PictureSetting = {}): Pictograms {
  const register = readHouseRegister(root);
  const ofRegister = pictograms.get(register) ?? new Map<string, Pictograms>();
  pictograms.set(register, ofRegister);
  const key = without.join(' ');
  const known = ofRegister.get(key) ?? findPictograms(register, loadPictureNames(), without);
  ofRegister.set(key, known);
  return known;
}

const noRegister: HouseRegister = [];
const pictograms = new WeakMap<HouseRegister, Map<string, Pictograms>>();

/** Read once, and again when somebody saved the file. */
const registers = new Map<string, { readonly changed: number; readonly register: HouseRegister }>();

function orRefuse<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    throw new MessagesError([
      {
        file: registerFile,
        severity: 'error',
        rule: 'broken-picture-register',
        found: `The register of our own pictures, ${registerFile}, cannot be opened (${reasonOf(error)}).`,
        allowed:
          'Each entry has name, file, label, author and licence, and its drawing lies beside the register.',
        fix: 'Check that it is a file, and who may read it.',
      },
    ]);
  }
}

function checkRegister(bytes: Uint8Array, folder: string): HouseRegister {
  const decoded = decode(bytes, registerFile);
  if (decoded.text === undefined) {
    if (decoded.message.rule === 'empty-file') return [];
    throw new MessagesError([decoded.message]);
  }
  const hasDrawing = (file: string): boolean =>
    statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile() ?? false;
  const { register, messages } = readRegister(decoded.text, registerFile, hasDrawing);
  if (messages.length > 0) throw new MessagesError(sortMessages(messages));
  return register;
}
