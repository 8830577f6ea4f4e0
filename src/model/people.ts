import type { PictureLookup } from './picture-lookup.ts';

/** The skins that a document may choose for the people in its drawings: the five tones of Unicode Technical Standard 51. */
export const skins = [
  'light skin',
  'medium-light skin',
  'medium skin',
  'medium-dark skin',
  'dark skin',
] as const;
export type Skin = (typeof skins)[number];

/** The hair that it may choose. */
export const hairs = ['black hair', 'brown hair', 'fair hair', 'red hair', 'grey hair'] as const;
export type Hair = (typeof hairs)[number];

/** Who is to be seen in the drawings of a document. What it does not choose stays as it is drawn, or goes with the skin. */
export interface People {
  readonly skin?: Skin;
  readonly hair?: Hair;
}

/** As an author writes it: `dark skin, grey hair`. Nothing is chosen: an empty text. */
export function writePeople({ skin, hair }: People): string {
  return [skin, hair].filter((each) => each !== undefined).join(', ');
}

/** What an author wrote, in either order. `undefined`: it is not two of these words, or one. */
export function readPeople(written: string): People | undefined {
  const words = written.split(',').map((each) => each.trim().toLowerCase());
  const skin = skins.find((each) => words.includes(each));
  const hair = hairs.find((each) => words.includes(each));
  const chosen = { ...(skin && { skin }), ...(hair && { hair }) };
  return Object.keys(chosen).length === words.length ? chosen : undefined;
}

/**
 * The id of a drawing with the people of a document: `openmoji:1F9D1.dark-skin.grey-hair`. Whoever is handed the id draws
 * these people, so that no page or paper can forget them, and what is kept by ids is kept once for each choice.
 */
export function idWithPeople(id: string, { skin, hair }: People): string {
  return [id, ...[skin, hair].flatMap((each) => (each ? [each.replace(' ', '-')] : []))].join('.');
}

/** Parts an id that `idWithPeople` made. */
export function partPeople(id: string): { readonly id: string; readonly people?: People } {
  const [, bare, skin, hair] = WITH_PEOPLE.exec(id) ?? [];
  if (bare === undefined || (skin === undefined && hair === undefined)) return { id };
  return {
    id: bare,
    people: readPeople([skin, hair].flatMap((each) => (each ? [wordsOf(each)] : [])).join(',')) ?? {},
  };
}

/** The id of a drawing, whoever is to be seen in it. */
export function idWithoutPeople(id: string): string {
  return partPeople(id).id;
}

/** Answers as `pictures` does, with the people of a document in each drawing that shows a person. */
export function lookupWithPeople(pictures: PictureLookup, people: People | undefined): PictureLookup {
  if (!people) return pictures;
  return {
    ...pictures,
    find: (name, from) => {
      const answer = pictures.find(name, from);
      return answer.found && answer.showsPeople ? { ...answer, id: idWithPeople(answer.id, people) } : answer;
    },
  };
}

const either = (words: readonly string[]): string => words.map((each) => each.replace(' ', '-')).join('|');

const WITH_PEOPLE = new RegExp(`^([^.]*)(?:\\.(${either(skins)}))?(?:\\.(${either(hairs)}))?$`, 'u');

/** `medium-dark-skin` as an author writes it. */
function wordsOf(part: string): string {
  return part.replace(/-(?=skin$|hair$)/u, ' ');
}
