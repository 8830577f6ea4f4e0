import { loadPicture } from '../files/pictures.ts';
import type { Document } from '../model/document.ts';
import { picturesOf } from '../model/visit.ts';
import type { Picture } from '../pictures/index.ts';

/** What sort of people the pictures of a set of documents show. A picture counts once for each document. */
export interface PeopleShown {
  /** Pictures that show a person. */
  readonly pictures: number;
  /** How many of them have each colour of skin. */
  readonly skin: Readonly<Record<Skin, number>>;
  /** How many of them say each of these of a person. */
  readonly said: Readonly<Record<Said, number>>;
}

export type Skin = 'light' | 'medium' | 'dark' | 'no real colour';
export type Said = 'woman' | 'man' | 'child' | 'older' | 'disabled';

/**
 * Counts the people in the pictures of a set (rule P10: across a set, show a mix). Told by a picture's label and the
 * colours it is filled with, so it is a guess, for a person to look at. Photos are left out: nobody can count in them.
 */
export async function peopleShown(documents: readonly Document[], root: string): Promise<PeopleShown> {
  const skin = { light: 0, medium: 0, dark: 0, 'no real colour': 0 };
  const said = { woman: 0, man: 0, child: 0, older: 0, disabled: 0 };
  let pictures = 0;
  for (const document of documents) {
    for (const id of new Set(picturesOf(document).map((use) => use.id))) {
      const picture = await loadPicture(id, root);
      if (!showsPerson(picture)) continue;
      pictures += 1;
      skin[skinOf(picture)] += 1;
      for (const word of saidOf(picture.label)) said[word] += 1;
    }
  }
  return { pictures, skin, said };
}

function showsPerson({ label, content }: Picture): boolean {
  return content.type === 'drawing' && (person.test(label) || saidOf(label).length > 0);
}

const person =
  /\b(?:person|people|somebody|workers?|manager|coach|doctor|helper|colleagues?|team|cook|hands?|themselves)\b/iu;

/** Words of a label that say something of a person. "Human" holds "man", but is no word of its own. */
const words: Readonly<Record<Said, RegExp>> = {
  woman: /\b(?:wom[ae]n|girls?|mother)\b/iu,
  man: /\b(?:m[ae]n|boys?|father)\b/iu,
  child: /\b(?:child|children|baby|boys?|girls?)\b/iu,
  older: /\b(?:older|old (?:wom[ae]n|m[ae]n|person))\b/iu,
  disabled:
    /\b(?:wheelchair|deaf|blind|cane|hearing aid|guide dog|prosthetic|crutch(?:es)?|sign(?:s|ing))\b/iu,
};

function saidOf(label: string): Said[] {
  return (Object.keys(words) as Said[]).filter((each) => words[each].test(label));
}

/**
 * The Fitzpatrick colours of OpenMoji's palette, and the darkest that a document chooses. In a drawing that marks no skin
 * the browns are those of wood and hair, too, so a lighter one beside them is the skin.
 */
const skinColours: readonly (readonly [Skin, readonly string[]])[] = [
  ['light', ['#fadcbc', '#debb90']],
  ['medium', ['#c19a65']],
  ['dark', ['#a57939', '#80563b', '#6a462f']],
];

function skinOf({ content }: Picture): Skin {
  if (content.type !== 'drawing') return 'no real colour';
  const { shapes } = content.drawing;
  const skin = shapes.filter(({ part }) => part === 'skin');
  const fills = new Set(
    (skin.length > 0 ? skin : shapes).map(({ fill, stroke }) => (fill ?? stroke)?.colour),
  );
  return (
    skinColours.find(([, colours]) => colours.some((colour) => fills.has(colour)))?.[0] ?? 'no real colour'
  );
}
