/**
 * # Learning disability or learning difficulty
 *
 * In Britain these are two things. A learning disability makes it harder to learn anything new, all through life. A
 * learning difficulty, as dyslexia, makes one thing hard, such as reading. Autism and ADHD are neither. A text that uses
 * both names for the same people confuses them. Some groups of people with a learning disability call it a learning
 * difficulty: that is fine in a text that says it throughout.
 *
 * Source: A3 (Mencap, what a learning disability is, and learning difficulties; NHS, learning disabilities).
 *
 * ## Bad, in a guide
 *
 * ```mdx
 * <Point picture="read">
 * Dyslexia is a learning disability.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="work">
 * People with a learning disability work here.
 * People with a learning difficulty like the job.
 * </Point>
 * ```
 *
 * ## Good, in a guide
 *
 * ```mdx
 * <Point picture="read">
 * Dyslexia is a learning difficulty.
 * A learning disability is different.
 * </Point>
 * ```
 */
import type { Sentence } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import type { Examined, Finding, Rule } from '../rule.ts';

export const learningDifficulty: Rule = {
  id: 'learning-difficulty',
  severity: 'warning',
  languages: ['en'],
  check: ({ sentences }) => {
    const wrong = sentences.flatMap(wrongMeaning);
    return wrong.length > 0 ? wrong : mixedUp(sentences);
  },
};

const disability = 'learning disabilit(?:y|ies)';
const difficulty = 'learning difficult(?:y|ies)';
/** What makes one thing hard, and what is neither of the two. */
const ofOneThing = 'dyslexia|dyspraxia|dyscalculia';
const neither = "autism|asperger'?s(?: syndrome)?|adhd";
const ofAllLearning = "down'?s syndrome|fragile x(?: syndrome)?";
const oneOf =
  '(?:an? |the |one |one of the )?(?:(?:common|hidden|kind of|sort of|type of|form of|mild|severe) )*';
const suchAs = String.raw`(?:,? (?:such as|including|includes?|for example|called|named),?| (?:like|is)| \(|:) ?(?:\S+,? (?:and |or )?)?`;

const ofReading = String.raw`(?:reading|writing|spelling)\b`;

interface Meaning {
  readonly pattern: RegExp;
  readonly why: (name: string) => Pick<Finding, 'allowed' | 'fix'>;
}

const meanings: readonly Meaning[] = [
  { pattern: either(`${ofOneThing}|${neither}`, disability), why: notADisability },
  { pattern: either(ofAllLearning, difficulty), why: notADifficulty },
  {
    pattern: new RegExp(
      `\\b${disability} (?:(?:only|just) (?:is|means?|makes?|affects?)|(?:is|means?|makes?|affects?) (?:only|just))\\b(?: \\S+){0,4}? ${ofReading}|\\b${disability} (?:is|means?) (?:an? )?(?:problem|difficulty|trouble) (?:(?:with|in) )?${ofReading}|\\b${disability} (?:is|means?|makes?|affects?) [^.;]*${ofReading}[^.;]* nothing else\\b|\\b${disability} do(?:es)? not (?:affect|change) (?:intelligence|intellect|iq|how)\\b|\\b${difficulty} (?:affects?|changes?|lowers?) (?:\\S+ )?(?:\\S+ )?(?:intelligence|intellect|iq)\\b`,
      'i',
    ),
    why: () => ({
      allowed:
        'A learning disability affects all learning. A learning difficulty affects one thing, such as reading.',
      fix: 'Write the other name, or say who is meant: “people with dyslexia”.',
    }),
  },
  {
    pattern: new RegExp(
      `\\b${disability} is (?:also (?:called|known as)|the same as) (?:a )?${difficulty}|\\b${difficulty} is (?:also (?:called|known as)|the same as) (?:a )?${disability}|\\b${disability} or (?:a )?${difficulty} (?:is|are) the same`,
      'i',
    ),
    why: () => ({
      allowed:
        'In Britain these are two things. Dyslexia is a learning difficulty and no learning disability.',
      fix: 'Write the one that is meant, and leave the other out.',
    }),
  },
];

/** "Dyslexia is a learning disability", "learning disabilities such as dyslexia". */
function either(names: string, group: string): RegExp {
  return new RegExp(
    `\\b(?:${names})(?:(?:,| and|,? or) (?:\\w+ )?(?:${names}))* (?:is|are) ${oneOf}${group}|\\b${group}(?:${suchAs}(?:${names})\\b|,? (?:${names})\\b(?!,? (?:and|or)\\b)(?=[.;]|$| ))`,
    'i',
  );
}

function notADisability(found: string): Pick<Finding, 'allowed' | 'fix'> {
  const [hard, other] = [nameIn(found, ofOneThing), nameIn(found, neither)];
  if (hard !== '' && other !== '')
    return {
      allowed: `${hard} is a learning difficulty: it makes one thing hard. ${other} is no learning disability.`,
      fix: `Write “${hard} is a learning difficulty. ${other} is a disability.”`,
    };
  return hard !== ''
    ? {
        allowed: `${hard} is a learning difficulty: it makes one thing hard. A learning disability affects all learning.`,
        fix: 'Write “learning difficulty”.',
      }
    : {
        allowed: `${other} is no learning disability. Some people have both.`,
        fix: `Write “disability”, or name ${other} alone.`,
      };
}

function notADifficulty(found: string): Pick<Finding, 'allowed' | 'fix'> {
  return {
    allowed: `People with ${nameIn(found, ofAllLearning)} have a learning disability.`,
    fix: 'Write “learning disability”.',
  };
}

function nameIn(found: string, names: string): string {
  const name = new RegExp(`\\b(?:${names})`, 'i').exec(found)?.[0] ?? '';
  return name.toLowerCase() === 'adhd' ? 'ADHD' : name.charAt(0).toUpperCase() + name.slice(1);
}

function wrongMeaning({ text, start, passage }: Sentence): Finding[] {
  const plain = text.replaceAll('’', "'");
  if (/\b(?:not (?!affect|change)|no|never|nobody|neither|wrong|myth)\b|\?\s*$/i.test(plain)) return [];
  return meanings.flatMap(({ pattern, why }): Finding[] => {
    const match = pattern.exec(plain);
    if (!match) return [];
    const { 0: found, index } = match;
    return [
      {
        place: passage.place(start + index, start + index + found.length),
        severity: 'error',
        found: `${quote(text.slice(index, index + found.length))}: that is not true in Britain.`,
        ...why(found),
      },
    ];
  });
}

/** Both names for the same people, and no word about the difference. The name that comes second is told. */
function mixedUp(sentences: Examined['sentences']): Finding[] {
  const [disabilities, difficulties] = [disability, difficulty].map((name) => {
    const pattern = new RegExp(`\\b${name}\\b`, 'i');
    return sentences.flatMap((sentence) => {
      const match = pattern.exec(sentence.text);
      return match ? [{ sentence, found: match[0], index: match.index }] : [];
    });
  });
  const named = new RegExp(
    `\\b(?:${ofOneThing}|${neither})\\b|\\b(?:differ|(?:not|never) the same|same thing|mix up)`,
    'i',
  );
  if (!disabilities || !difficulties || difficulties.some(({ sentence }) => named.test(sentence.text)))
    return [];
  const [first, second] = [disabilities[0], difficulties[0]];
  if (!first || !second) return [];
  const isSecond = sentences.indexOf(first.sentence) <= sentences.indexOf(second.sentence);
  const [earlier, later] = isSecond ? [first, second] : [second, first];
  const { passage, start } = later.sentence;
  return [
    {
      place: passage.place(start + later.index, start + later.index + later.found.length),
      found: `${quote(later.found)} stands here, and ${quote(earlier.found)} in another place. In Britain these are two things.`,
      allowed: 'One of the two names throughout. Or both, with a sentence that says how they differ.',
      fix: `Write “${earlier.found.toLowerCase()}” here, too. Or add: “Dyslexia is a learning difficulty. A learning disability is different: it affects all learning.”`,
    },
  ];
}
