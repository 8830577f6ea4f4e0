import type { OfferedPicture } from '../../../pictures/found/search-pictures.ts';
import { keep, kept } from '../../keep.ts';

/** The pictures that were chosen last on this device, the newest first. */
export function recentPictures(): readonly OfferedPicture[] {
  try {
    const found: unknown = JSON.parse(kept(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(isPicture) : [];
  } catch {
    return [];
  }
}

/** Puts a picture before all others. */
export function rememberPicture(picture: OfferedPicture): void {
  const others = recentPictures().filter(({ id }) => id !== picture.id);
  keep(KEY, JSON.stringify([picture, ...others].slice(0, MOST)));
}

const KEY = 'make-pictures';

/** As many as are looked through at a glance. */
const MOST = 8;

function isPicture(found: unknown): found is OfferedPicture {
  return (
    typeof found === 'object' &&
    found !== null &&
    ['id', 'name', 'label'].every((name) => typeof (found as Record<string, unknown>)[name] === 'string')
  );
}
