import { byTitle } from './by-title.ts';
import type { Document } from './document.ts';

/** As many documents as one list page holds. Their tiles come to 90 kB of HTML; nobody looks through more. */
export const LONGEST_LIST = 100;

/** As many documents as a part of a longer list holds. */
const LONGEST_PART = 60;

/** Documents of a long list whose titles start with the same letter. */
export interface ListPart<Each> {
  /** For an address: `a`. */
  readonly id: string;
  /** `A`; with a number where there are several parts of a letter. */
  readonly name: string;
  readonly documents: readonly Each[];
}

type Titled = Pick<Document, 'title' | 'language'>;

/**
 * The documents of one language by the first letter of their titles, in the order of its alphabet, each part no longer than
 * a page. What its dictionaries take for one letter is one: Welsh "Ch", or "É" and "E" in English. All figures are one part.
 */
export function listParts<Each extends Titled>(documents: readonly Each[]): ListPart<Each>[] {
  return byLetter(documents).flatMap(({ letter, own }) => {
    const id = idOf(letter);
    const count = Math.ceil(own.length / LONGEST_PART);
    if (count === 1) return [{ id, name: letter, documents: own }];
    return Array.from({ length: count }, (_, index) => ({
      id: `${id}-${index + 1}`,
      name: `${letter} ${index + 1}`,
      documents: own.slice(index * LONGEST_PART, (index + 1) * LONGEST_PART),
    }));
  });
}

interface Letter<Each> {
  readonly letter: string;
  readonly own: Each[];
}

function byLetter<Each extends Titled>(documents: readonly Each[]): Letter<Each>[] {
  const letters: Letter<Each>[] = [];
  for (const document of byTitle(documents)) {
    const { compare } = new Intl.Collator(document.language, { sensitivity: 'base' });
    const letter = firstLetter(document);
    const same = letters.find((each) => compare(each.letter, letter) === 0);
    if (same) same.own.push(document);
    else letters.push({ letter, own: [document] });
  }
  return letters;
}

const FIGURES = '0–9';
const OTHERS = '#';

function firstLetter({ title, language }: Titled): string {
  const [first = OTHERS, second = ''] = title.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];
  if (/\p{N}/u.test(first)) return FIGURES;
  // Two letters are one where a dictionary has them after all that starts with the first of them.
  const { compare } = new Intl.Collator(language);
  const isOne = second !== '' && compare(`${first}${second}`, `${first}z`) > 0 && compare(second, 'z') <= 0;
  return first.toLocaleUpperCase(language) + (isOne ? second.toLocaleLowerCase(language) : '');
}

/** Letters of other alphabets stand in an address as their numbers. */
function idOf(letter: string): string {
  if (letter === FIGURES) return '0-9';
  return Array.from(letter.toLowerCase(), (sign) =>
    /[a-z]/u.test(sign) ? sign : `u${sign.codePointAt(0)?.toString(16)}`,
  ).join('');
}
