import { instructionVerbs } from '../../english/instruction-verbs.ts';
import { thirdPerson } from '../../english/verb-forms.ts';
import { irregularVerbs } from './irregular-forms.ts';

/**
 * Answers in the form in which a word was written: for "regulations" not "rule" but "rules", for "facilitated" not "help"
 * but "helped". `base` is the word as it stands on its list, `isDone` whether a form of "be" or "have" stands before it.
 * Answers that have no such form stay as they are, or give way to those that have one. None: what is said of a deed is no
 * word for who does it, “join” none for “merger”. All in lower case.
 */
export function inForm(
  written: string,
  base: string,
  answers: readonly string[],
  isDone = false,
): readonly string[] {
  if (isDoer(written, base)) return answers.filter((answer) => !isVerb(answer.split(' ')[0] ?? ''));
  const turn = turnOf(written, base, isDone);
  if (!turn) return answers;
  const turned = answers.map((answer) => turn(answer));
  const said = turned.filter((answer) => answer !== undefined);
  return said.length > 0 ? [...new Set(said)] : answers;
}

/** “Caterer” of “cater”, “mergers” of “merge”. */
function isDoer(written: string, base: string): boolean {
  const doer = written.endsWith('s') ? written.slice(0, -1) : written;
  return (
    doer !== base && [`${base}er`, `${base}r`, `${doubled(base)}er`].includes(doer) && doer.endsWith('er')
  );
}

type Turn = (answer: string) => string | undefined;

function turnOf(written: string, base: string, isDone: boolean): Turn | undefined {
  const [past, participle] = pastOf(base);
  if (written === thirdPerson(base) && written !== base)
    return (answer) => notDone(answer, (verb) => `does not ${verb}`) ?? withS(answer) ?? answer;
  if (written === ingOf(base))
    return (answer) => notDone(answer, (verb) => `not ${ingOf(verb)}`) ?? ofVerb(answer, ingOf);
  if (written === past || written === participle)
    return (answer) =>
      notDone(answer, (verb) => (isDone ? `not ${pastOf(verb)[1]}` : `did not ${verb}`)) ??
      ofVerb(answer, (verb) => (isDone && undone.has(verb) ? verb : pastOf(verb)[isDone ? 1 : 0]));
  return undefined;
}

/** One word more: "rules", "starts". Of several words the first: "goes with", "people who ask for it". */
function withS(answer: string): string | undefined {
  const [first = '', ...rest] = answer.split(' ');
  if (rest.length === 0) return isVerb(first) || !staying.has(first) ? oneMore(first) : undefined;
  if (people.has(first)) return `${oneMore(first)} ${rest.join(' ').replace(/^(who|that) (\w+)/, ofMany)}`;
  if (isVerb(first)) return [oneMore(first), ...rest].join(' ');
  const last = rest.at(-1) ?? '';
  return rest.length === 1 && things.has(last) ? `${first} ${oneMore(last)}` : undefined;
}

function oneMore(word: string): string {
  if (word === 'person') return 'people';
  return word.endsWith('s') && !word.endsWith('ss') ? word : thirdPerson(word);
}

/** "Who gets": "who get". */
function ofMany(_: string, who: string, verb: string): string {
  if (verb === 'is') return `${who} are`;
  return `${who} ${/[^s]s$/.test(verb) ? verb.replace(/s$/, '') : verb}`;
}

function ofVerb(answer: string, form: (verb: string) => string): string | undefined {
  const [first = '', ...rest] = answer.split(' ');
  // "A close look", "not allow": no form of the first word says it.
  return isVerb(first) ? [form(first), ...rest].join(' ') : undefined;
}

/** “Not work well” for “plays up” is “does not work well”, for “playing up” “not working well”. */
function notDone(answer: string, form: (verb: string) => string): string | undefined {
  const [not, verb = '', ...rest] = answer.split(' ');
  return not === 'not' && isVerb(verb) ? [form(verb), ...rest].join(' ') : undefined;
}

function isVerb(word: string): boolean {
  return instructionVerbs.has(word) || irregularVerbs.has(word) || otherVerbs.has(word);
}

/** Its past and its participle. */
function pastOf(verb: string): readonly [string, string] {
  const irregular = irregularVerbs.get(verb);
  if (irregular) return irregular;
  const past = verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${doubled(verb)}ed`;
  return [past, past];
}

function ingOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return `${/[^aeo]e$/.test(verb) && verb !== 'be' ? verb.slice(0, -1) : doubled(verb)}ing`;
}

/** "Stopp" in "stopped". */
function doubled(verb: string): string {
  const isShort = /^(?:[^aeiou]|qu)*[aeiou][bdglmnprt]$/.test(verb);
  return isShort || twice.has(verb) ? verb + verb.slice(-1) : verb;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Longer verbs that double their last letter. */
const twice = list(
  'begin forget forbid commit defer incur occur omit submit transfer cancel travel label level',
);

/** What nobody does to anything: “is accompanied” is not “is gone with”. */
const undone = list('be come go happen have live');

/** Verbs of the lists that no instruction starts with. */
const otherVerbs = list(
  `act aim annoy ban behave believe belong blame block calm cause cheat cheer claim complain control dance dare decide depend
  destroy die earn end expect explain fail force happen harm hope joke judge join laugh like limit live look match matter mend
  need offer own praise prefer pretend promise punish remind repair respect risk scare seem settle shock sort suffer suggest
  support surprise swap tease treat trick trust upset vote want warn welcome worry`,
);

/** What the first word of an answer may be of which there is one or more: "person who asks". */
const people = list(
  'agreement area buyer doctor idea job list organisation part person place promise reason thing',
);

/** The same as the last of two words: "odd thing". */
const things = list(
  'business change choice company copy difference fight group idea organisation page part plan point problem rule thing',
);

/** Words of which nobody says more than one, and those that are neither a thing nor a deed. */
const staying = list(
  `about acting against allowed also although among before below best better beyond big by care careful clever comfort correct
  danger deep different enough everyday everything exact extra fairness false fast few first food forever free freedom
  fun good goods hard heavy honest important information inside instead kind kindness lack likely loss low luck main many
  medicine money more most must news none now office only open opposite outside people plenty polite power
  proof quick quiet real rude safe safety same shame short slow small so staff strong such sudden this
  through time together can may must should will training trouble true under understanding upset useless usual weak while whole without work
  worse wrong`,
);
