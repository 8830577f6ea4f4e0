/**
 * # Name things again
 *
 * “It”, “they” and “she” point back to something. Where the sentence before names it, that is clear: “The holiday costs
 * £240. It is 6 months away.” Under a heading, at the start of a step, or after a sentence without a thing or person that
 * fits, the reader has to look for it: name it again. “It is raining” points to nothing and is fine.
 *
 * Source: W8 (DIN SPEC 33429; for English our own).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="cup">
 * They must be dry.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="cup">
 * The cups must be dry.
 * It is safe to wait.
 * </Point>
 * ```
 */
import { placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { instructionVerbs } from '../english/instruction-verbs.ts';
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const pronoun: Rule = {
  id: 'pronoun',
  severity: 'hint',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ allSentences }) =>
    allSentences.flatMap((sentence, index): Finding[] => {
      const [first] = sentence.words;
      // A pronoun in the middle mostly points to a noun in the same sentence, or nobody could know what it means.
      if (
        !sentence.passage.isProse ||
        !first ||
        !pointing.has(first.lower) ||
        // “IT” is a team that knows computers, and “THEY” is told for its capital letters.
        /^\p{Lu}{2,}$/u.test(first.text) ||
        isEmptyIt(sentence) ||
        namesWhat(sentence)
      )
        return [];
      if (sentencesBefore(index, allSentences).some((before) => names(first.lower, before))) return [];
      return [
        {
          place: placeOf(sentence, first),
          found: `${quote(first.text)} points back to something.`,
          allowed: 'The name of the person or the thing.',
          fix: `Write ${who.has(first.lower) ? 'who' : 'what'} ${quote(first.text.toLowerCase())} means: ${examples.get(first.lower) ?? '“the cups”, “your managers”'}.`,
        },
      ];
    }),
};

const who = new Set(['he', 'she', 'him']);
const examples: ReadonlyMap<string, string> = new Map([
  ['it', '“the kettle”, “the form”'],
  ['he', '“your manager”, “the driver”'],
  ['she', '“your manager”, “the driver”'],
  ['him', '“your manager”, “the driver”'],
]);

const pointing = new Set('he she they it them these those him'.split(' '));

/** What a reader has just read: up to three sentences back, to the last heading or the start of the step. */
function sentencesBefore(index: number, all: readonly Sentence[]): readonly Sentence[] {
  const { block } = all[index]?.passage ?? {};
  const before = all.slice(Math.max(0, index - 3), index).reverse();
  const end = before.findIndex(
    ({ passage }) =>
      !passage.block || passage.part === 'heading' || (block?.type === 'step' && passage.block !== block),
  );
  return end === -1 ? before : before.slice(0, end);
}

/** Whether a sentence has something that a pronoun may stand for. */
function names(pronoun: string, { words }: Sentence): boolean {
  if (pronoun === 'it') return words.length > 1;
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'him') return words.some(isPerson);
  return words.some(({ lower }) => isMany(lower));
}

/** A person: a name, a noun for one, or the pronoun again. */
function isPerson({ text, lower }: Word, index: number): boolean {
  if (people.has(lower) || /(?:ist|assistant|man|woman|mate|body|worker|manager|officer|visor)$/.test(lower))
    return true;
  return /^\p{Lu}\p{Ll}/u.test(text) && (index > 0 || !small.has(lower));
}

function isMany(word: string): boolean {
  return groups.has(word) || (/[^su]s$/.test(word) && word.length > 3 && !small.has(word));
}

const people = new Set(
  `he she him her his mum dad brother sister son daughter wife husband friend boss nurse chef someone somebody anyone
  person child boy girl aunt uncle gran nan lady colleague staff doctor driver teacher supporter carer mother father partner member
  owner customer trainer helper leader speaker interpreter neighbour tutor cleaner buyer patient parent lawyer tenant`.split(
    /\s+/,
  ),
);
const groups = new Set(
  `they them their and people children men women everyone everybody anyone anybody someone somebody nobody who staff police
  team council company family group person government bank shop office feet teeth these those`.split(/\s+/),
);
const small = new Set(
  'this does always sometimes perhaps the your you if when do please our we it is was has can'.split(' '),
);

/** "These cups are dry" says which things; "These are dry" does not. */
function namesWhat({ words: [first, second] }: Sentence): boolean {
  if (first?.lower !== 'these' && first?.lower !== 'those') return false;
  return second !== undefined && !helping.has(second.lower) && !instructionVerbs.has(second.lower);
}

const helping = new Set('are were can will must may have do'.split(' '));

/** "It is safe to wait", "It takes 10 minutes", "It can be hard to remember": this "it" points to nothing. */
function isEmptyIt({ words, text }: Sentence): boolean {
  if (words[0]?.lower !== 'it') return false;
  return (
    /^it (?:is|was) (?:not )?(?:your|my|our|up to)\b/i.test(text) ||
    (/^it (?:(?:can|may|will|must) )?(?:be |is |was |takes?|costs? |feels? |gets? )/i.test(text) &&
      /\b(?:to|that|when|if|time|day|minutes?|hours?|late|early|\d\S*|raining|cold|hot|dark)\b/i.test(
        text.slice(3),
      ))
  );
}
