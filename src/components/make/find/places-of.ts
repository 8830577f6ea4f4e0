/** Where words stand in a text, large or small letters alike, by offsets. None: nothing is looked for. */
export function placesOf(text: string, words: string): readonly number[] {
  const looked = words.trim();
  if (looked === '') return [];
  const [all, part] = [inSmall(text), inSmall(looked)];
  const places: number[] = [];
  for (let at = all.indexOf(part); at !== -1; at = all.indexOf(part, at + part.length)) places.push(at);
  return places;
}

/** Of the same length, so that places stay the same: a few letters have more than one small one. */
function inSmall(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join('');
}
