/**
 * A photo stands on the site in several widths and formats, of which a browser chooses one, and another one tomorrow on
 * the same phone held another way. Without internet any of them will do. `undefined`: it is no photo, or there is none.
 */
export async function otherWidth(request: Request, cache: Cache): Promise<Response | undefined> {
  const name = photoOf(request.url);
  if (name === undefined) return undefined;
  const keys = await cache.keys();
  const other = keys.find((key) => photoOf(key.url) === name);
  return other && cache.match(other);
}

/** `.../pictures/photo/tasks--make-tea--cup.jpg-640.webp` is `.../pictures/photo/tasks--make-tea--cup.jpg`. */
export function photoOf(address: string): string | undefined {
  return /^(.*\/pictures\/photo\/.+)-\d+\.(?:avif|webp)$/u.exec(address)?.[1];
}
