/**
 * The known words that are one slip of a finger away from a word: two letters that changed places, a space that is
 * missing, a letter too many, too few, or another letter (Damerau 1964).
 */
export function nearWords(word: string, isKnown: (word: string) => boolean): string[] {
  const cuts = Array.from(
    { length: word.length + 1 },
    (_, at) => [word.slice(0, at), word.slice(at)] as const,
  );
  const swapped = cuts.flatMap(([start, end]) =>
    end.length > 1 ? [`${start}${end[1]}${end[0]}${end.slice(2)}`] : [],
  );
  const shorter = cuts.flatMap(([start, end]) => (end === '' ? [] : [start + end.slice(1)]));
  const longer = cuts.flatMap(([start, end]) => LETTERS.map((letter) => start + letter + end));
  const other = cuts.flatMap(([start, end]) =>
    end === '' ? [] : LETTERS.map((letter) => start + letter + end.slice(1)),
  );
  // A word that is two: "alot".
  const apart = cuts.flatMap(([start, end]) =>
    (start.length > 1 || start === 'a') && end.length > 1 && isKnown(start) && isKnown(end)
      ? [`${start} ${end}`]
      : [],
  );
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  const known = (words: readonly string[]): string[] =>
    words.filter((each) => each.length > 1 && each !== word && isKnown(each));
  // “monday”
  return [
    ...new Set([...known([name]), ...known(swapped), ...apart, ...known([...shorter, ...longer, ...other])]),
  ];
}

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz'");
