import { kept, keptKeys } from '../keep.ts';

/** What the first page says of a place that is kept, and leads to. */
export interface LastPlace {
  /** The name of a screen. */
  readonly at: string;
  /** Of the task, in the language in which it was read. */
  readonly title: string;
  readonly step: number;
  /** Of the page, in that language. */
  readonly path: string;
  /** When it was kept, in milliseconds. */
  readonly on: number;
}

/** The place that was kept last, of all tasks of this site. `below`: the path of the site, since others may share its host. */
export function lastPlace(below: string): LastPlace | undefined {
  const places = keptKeys(placeKey('')).flatMap((key) => readPlace(kept(key)) ?? []);
  return places
    .filter(({ path }) => location.protocol === 'file:' || path.startsWith(below))
    .toSorted((a, b) => b.on - a.on)[0];
}

/** Under which name a place is kept: the path of its task, without its language. */
export function placeKey(path: string): string {
  return `clearstep-place:${path}`;
}

/** Undefined where an older page has kept it, which wrote down no title. */
function readPlace(text: string | undefined): LastPlace | undefined {
  try {
    const { at, title, step, path, on } = JSON.parse(text ?? '') as Partial<LastPlace>;
    const isWhole =
      typeof at === 'string' &&
      typeof title === 'string' &&
      typeof step === 'number' &&
      typeof on === 'number' &&
      typeof path === 'string' &&
      // On this host, whatever else stands there.
      /^\/(?!\/)/.test(path);
    return isWhole ? { at, title, step, path, on } : undefined;
  } catch {
    return undefined;
  }
}
