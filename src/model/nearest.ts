/**
 * The known names that look most like a mistyped one, nearest first. Upper and lower case count as the same letter.
 * A name is near when at most a third of its letters, and never more than three, have to change, or when it starts
 * with what was typed. A name that differs only in its capitals is the only answer.
 */
export function nearest(typed: string, known: readonly string[], limit = 3): string[] {
  const word = typed.toLowerCase().slice(0, LONGEST);
  const same = known.find((name) => name.toLowerCase() === word);
  if (same !== undefined) return [same];
  return known
    .map((name) => ({ name, distance: lettersApart(word, name.toLowerCase()) }))
    .filter(({ name, distance }) => isNear(word, name.toLowerCase(), distance))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ name }) => name);
}

/** Nobody mistypes a name this long; the cut keeps the time small for hostile input. */
const LONGEST = 64;

function isNear(word: string, name: string, distance: number): boolean {
  if (word.length >= 3 && name.startsWith(word)) return true;
  return distance <= Math.min(3, Math.max(1, Math.floor(Math.max(name.length, word.length) / 3)));
}

/** How many slips part two words: insert, delete, change, or swap of two neighbours each count 1 (optimal string alignment). */
export function lettersApart(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        at(current, column - 1) + 1,
        at(previous, column) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      );
      // Before the first letter there is none, and none is like it.
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, at(beforePrevious, column - 2) + 1);
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Infinity;
}
