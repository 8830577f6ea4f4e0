import { byWhom } from './by-whom.ts';
import { lowerAt, type Sentence } from '../engine/passage.ts';
import { capital } from '../engine/wording.ts';
import { instructionVerbs } from './instruction-verbs.ts';
import type { Passive } from './passive.ts';
import { particles, type PassiveParts, plainForm, takeApart, tiedWord } from './passive-parts.ts';
import { thirdPerson } from './verb-forms.ts';

/** What is known of a language that the sentence needs to be said again. */
export interface ActiveWords {
  /** The words that a form may come from, itself first. */
  readonly baseForms: (word: string) => readonly string[];
  readonly isEasy: (word: string) => boolean;
  /** An easier verb for a participle with its particle, if it has one, and its past: "confiscated" is "take away", "rolled out" is "start". Absent: none is known. */
  readonly easierVerb: (
    participle: string,
    particle: string,
  ) => { readonly verb: string; readonly past: string } | undefined;
  /** Whether a word keeps its capital letter inside a sentence. */
  readonly isName: (index: number) => boolean;
}

export interface Active {
  readonly text: string;
  /** Whether the sentence itself says who does it; otherwise "we" or "you" is a guess. */
  readonly isCertain: boolean;
}

/**
 * A passive sentence said the other way, made of its own words: "The lights are turned off by the guard" is "The guard
 * turns off the lights." Absent: it is not as plain as that.
 */
export function sayActive(sentence: Sentence, passive: Passive, language: ActiveWords): Active | undefined {
  const parts = takeApart(sentence, passive);
  const verbs = parts?.deeds.map(({ participle }) => verbOf(participle, language));
  if (!parts || !verbs || verbs.some((verb) => verb === undefined)) return undefined;
  const isReader = parts.subject.toLowerCase() === 'you';
  // "You should be treated fairly": nobody can tell who has to do it.
  if (isReader && obliging.has(parts.modal) && parts.agent === undefined) return undefined;
  // "Some blindness can be cured": by whom, nobody can tell.
  if (parts.modal === 'can' && parts.agent === undefined) return undefined;
  const isNeed = verbs.includes('need');
  if (isReader && isNeed) return undefined;
  const isForReader = (obliging.has(parts.modal) && !verbs.includes('receive')) || isNeed;
  const actor = parts.agent ?? (isForReader ? 'you' : 'we');
  const object = asObject(parts.subject, language.isName(0));
  const [{ particle }] = parts.deeds;
  const isSplit = particles.has(particle) && pronouns.has(parts.subject.toLowerCase());
  // "Sam picks up and puts away them": nobody says it so.
  if (isSplit && parts.deeds.length > 1) return undefined;
  // "Sam turns it off", but "Sam turns off the light".
  const deeds = isSplit ? ([{ ...parts.deeds[0], particle: '' }] as const) : parts.deeds;
  const verb = conjugate(verbs as string[], { ...parts, deeds }, actor);
  if (verb === undefined) return undefined;
  const words = [actor, verb, object, isSplit ? particle : '', parts.rest].filter((word) => word !== '');
  return { text: `${capital(words.join(' ').replaceAll(' ,', ','))}.`, isCertain: parts.agent !== undefined };
}

/**
 * How a sentence about the deed could start: "we take", "you take", "your manager takes". Absent: nobody knows the verb, or
 * its past.
 */
export function activeStarts(
  sentence: Sentence,
  { first, last, participle }: Passive,
  language: ActiveWords,
): readonly string[] | undefined {
  const isPast = first.lower === 'was' || first.lower === 'were' || first.lower === 'been';
  const done = plainForm(participle.lower);
  const next = participle === last ? '' : lowerAt(sentence.words, sentence.words.indexOf(participle) + 1);
  const behind = sentence.passage.text
    .slice(last.end, Math.min(sentence.end, last.end + NEAR))
    .trim()
    .replace(/[.]$/, '');
  const tied = tiedWord(done, behind) ?? behind.split(' ')[0] ?? '';
  const particle = particles.has(next) ? next : tied;
  const verb = verbOf(done, language);
  const easier =
    verb === undefined || particle !== ''
      ? (language.easierVerb(done, particle) ??
        (verb === undefined ? language.easierVerb(done, '') : undefined))
      : undefined;
  const withParticle = (form: string): string => (particle === '' ? form : `${form} ${particle}`);
  const past = easier?.past ?? (done.endsWith('ed') ? withParticle(done) : undefined);
  const said = isPast ? past : (easier?.verb ?? (verb === undefined ? undefined : withParticle(verb)));
  if (said === undefined) return undefined;
  const ofOne = isPast ? said : said.replace(/^\S+/, thirdPerson);
  const agent = agentIn(sentence.passage.text.slice(last.end, sentence.end));
  if (agent !== undefined) return [`${agent} ${isSingular(agent) ? ofOne : said}`];
  return [`we ${said}`, `you ${said}`, `your manager ${ofOne}`];
}

/** Letters behind a passive in which the word stands that belongs to its verb. */
const NEAR = 40;

/** “By the Parks team, and ...”, “by a manager who ...”: whoever does it, where the sentence goes on. */
function agentIn(after: string): string | undefined {
  const [start = ''] = after.trim().split(/,|\.$| (?:who|which|that|where)\b/);
  return byWhom(start)?.agent;
}

/** The plain verb of a participle, if it is one that we know: "told" is "tell". */
function verbOf(form: string, { baseForms, isEasy }: ActiveWords): string | undefined {
  const forms = baseForms(form).filter((each) => each !== form && !/(?<!e)ed$/.test(each));
  return (
    forms.find((each) => instructionVerbs.has(each)) ??
    forms.find((each) => isEasy(each) && each.length > 2) ??
    (instructionVerbs.has(form) ? form : undefined)
  );
}

function conjugate(
  verbs: readonly string[],
  { be, modal, isNegative, deeds }: PassiveParts,
  actor: string,
): string | undefined {
  const participles = deeds.map(({ participle }) => participle);
  const join = (forms: readonly string[]): string =>
    forms
      .map((form, index) => [form, deeds[index]?.particle ?? ''].filter((word) => word !== '').join(' '))
      .join(' and ');
  const not = isNegative ? ' not' : '';
  if (be === 'be' && simple.has(modal)) return `${modal === 'should' ? 'must' : modal}${not} ${join(verbs)}`;
  const isOne = isSingular(actor);
  if (be === 'been' && /^ha(?:s|ve)$/.test(modal))
    return `${isOne ? 'has' : 'have'}${not} ${join(participles)}`;
  if (modal !== '') return undefined;
  if (be === 'is' || be === 'are') {
    if (isNegative) return `${isOne ? 'does' : 'do'} not ${join(verbs)}`;
    return join(verbs.map((verb) => (isOne ? thirdPerson(verb) : verb)));
  }
  if (be !== 'was' && be !== 'were') return undefined;
  if (isNegative) return `did not ${join(verbs)}`;
  return participles.every((form) => form.endsWith('ed')) ? join(participles) : undefined;
}

/** “The boss” and “April Jones” are one; “we”, “the staff” and “your managers” are many. */
function isSingular(actor: string): boolean {
  if (actor === 'we' || actor === 'you') return false;
  if (/^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(actor)) return true;
  // “The Head of Estates” is one, “a number of nurses” are many.
  const [head = actor] = /^an? (?:number|couple|few|range|group|majority) of /.test(actor)
    ? [actor]
    : actor.split(' of ');
  return !/(?<![su])s$|\b(?:people|men|women|children|police|staff)$/.test(head);
}

function asObject(subject: string, isName: boolean): string {
  const pronoun = pronouns.get(subject.toLowerCase());
  if (pronoun !== undefined) return pronoun;
  // “PPE must be worn”: letters keep their capitals.
  return isName || /^\p{Lu}{2}/u.test(subject) ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
}

const pronouns: ReadonlyMap<string, string> = new Map([
  ['you', 'you'],
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['they', 'them'],
  ['it', 'it'],
  ['this', 'this'],
]);
const simple = new Set(['will', 'must', 'can', 'should', 'may']);
/** Who reads it has to do it: "The forms must be signed". */
const obliging = new Set(['must', 'can', 'should']);
