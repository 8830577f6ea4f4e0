import { readFile } from 'node:fs/promises';
import { PictureRefusal } from '../pictures/svg/picture-refusal.ts';
import { packageRequire } from './package-root.ts';

/** The sets that come as one Iconify package each, with all their icons in one file. */
export type IconSet = 'hugeicons' | 'healthicons';

/** The file that holds all icons of a set. */
export function iconFile(set: IconSet): string {
  return packageRequire.resolve(`@iconify-json/${set}/icons.json`);
}

/** One icon as an SVG file. Throws a `PictureRefusal` when the set has none of that name. */
export async function readIcon(set: IconSet, name: string): Promise<string> {
  const { icons, width, height } = await readSet(set);
  const icon = icons[name];
  if (!icon) throw new PictureRefusal(`${set} has no picture "${name}".`, 'Choose another picture.');
  const box = `0 0 ${icon.width ?? width} ${icon.height ?? height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${icon.body}</svg>`;
}

/** What is in a set's file, as far as we need it. Sides are in the set's own units. */
interface Icons {
  readonly width: number;
  readonly height: number;
  readonly icons: Readonly<Record<string, Icon | undefined>>;
}

interface Icon {
  /** What stands inside the `svg` element. */
  readonly body: string;
  readonly width?: number;
  readonly height?: number;
}

/** Some 3 MB of JSON each, read once, and only when a picture of the set is wanted. */
const sets = new Map<IconSet, Promise<Icons>>();

function readSet(set: IconSet): Promise<Icons> {
  const known = sets.get(set) ?? readFile(iconFile(set), 'utf8').then((text) => JSON.parse(text) as Icons);
  sets.set(set, known);
  return known;
}
