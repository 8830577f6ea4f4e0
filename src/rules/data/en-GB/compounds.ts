import { baseForms } from './base-forms.ts';

/**
 * The two easy words that a long word is made of: "pillowcase" -> [pillow, case]. Both have three letters or more, and
 * only the second may have an ending. "Under", "out" and the like build words whose meaning the halves do not give
 * ("undertake"), so they do not count. Compounds that are hard all the same stand in hard-words.tsv.
 */
export function halves(word: string, easyWords: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return [[word.slice(0, hyphen), word.slice(hyphen + 1)]];
  if (word.length > MOST_LETTERS) return [];
  const pairs: [string, string][] = [];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    if (easyWords.has(first) && !particles.has(first) && isSecondHalf(second, easyWords))
      pairs.push([first, second]);
  }
  return pairs;
}

/** The longest word in English dictionaries has 45. */
const MOST_LETTERS = 45;

function isSecondHalf(word: string, easyWords: ReadonlySet<string>): boolean {
  return !endings.has(word) && baseForms(word).some((form) => form.length >= 3 && easyWords.has(form));
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Short words that make the start of other words too often: "par-don", "car-pet", "out-come". */
const particles = setOf(`
  for here how ill may not off out over there through under where who with man all any but did her his its our she the
  was ten leg pat pen pan pass cap car act ant art ass ban bar bat bet cat cot cup den die dim fat fin fun gal gas get
  ham had hit him hum lad led let lid lie lit mad mat met mud nap net nor nut pea peg per pig pit pop pot put ran rat
  red rob rot row rub sat sit sum tan tap tin ton too tub via van war win won yet end imp`);

/** Easy words that are also endings: "pay-able", "leader-ship", "car-ton". */
const endings = setOf(`
  able age ages ally ant ants ate dance end ended ending ice ices ill ills ion ions less like ment men ness ore ores ought
  our ours rate rated rates rating red ring ringed rings row rows ship ships son sons tack ten tens tent tents test tests
  tick ticks tin tire tires ton tons try ward wards use used uses using`);
