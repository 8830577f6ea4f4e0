/**
 * # Faces show the mood of their words
 *
 * The three faces of a form are always the same: a glad one, one in between and a sad one. Who reads little answers by
 * the face. Words in another order make the paper say the contrary of what was meant. Yes and no are no moods: whether
 * yes is good depends on the question. Where the words are not on the list of moods, a person has to look.
 *
 * Source: P13 (WCAG 2.2, 1.4.1; W3C making content usable).
 *
 * ## Bad, in a form
 *
 * ```mdx
 * <Field label="How was your week?" type="faces" options="Yes; No; I am not sure" />
 * ```
 *
 * ## Bad, in a form
 *
 * ```mdx
 * <Field label="How was your week?" type="faces" options="Bad; OK; Good" />
 * ```
 *
 * ## Bad, in a form
 *
 * ```mdx
 * <Field label="How was your week?" type="faces" options="Sunny; Cloudy; Rainy" />
 * ```
 *
 * ## Good, in a form
 *
 * ```mdx
 * <Field label="How was your week?" type="faces" options="Good; OK; Bad" />
 * ```
 */
import type { Field } from '../../model/document.ts';
import { quote } from '../engine/wording.ts';
import { moodOf } from '../english/moods.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Mood, moods, type Vocabulary } from '../vocabulary.ts';

export const facesInOrder: Rule = {
  id: 'faces-in-order',
  guards: 'safety',
  severity: 'error',
  kinds: ['form'],
  check: ({ document, vocabulary }) =>
    document.blocks.flatMap((block): Finding[] =>
      block.type === 'field' && block.field === 'faces' ? checkFaces(block, vocabulary) : [],
    ),
};

const faces = ['good', 'between', 'bad'] as const satisfies readonly Mood[];
const shown = { good: 'glad face', between: 'face in between', bad: 'sad face' } as const;
const ALLOWED =
  'The faces are always a glad one, one in between and a sad one. Their words go from good to bad.';
const list = new Intl.ListFormat('en-GB');

/** The first words of each mood in the language, from good to bad. Absent: none are listed. */
function fittingIn({ moods: listed }: Vocabulary): string | undefined {
  const words = faces.map((face) => [...listed].find(([, mood]) => mood === face)?.[0]);
  if (words.includes(undefined)) return undefined;
  return `options="${words.map((word = '') => word.charAt(0).toUpperCase() + word.slice(1)).join('; ')}"`;
}

function checkFaces({ options, attributePlaces }: Field, vocabulary: Vocabulary): Finding[] {
  const place = attributePlaces?.['options'];
  const fitting = fittingIn(vocabulary) ?? 'words that go from good to bad';
  const found = options.map((option) => ({ option, mood: moodOf(option, vocabulary.moods) }));
  const say = (wording: Omit<Finding, 'place' | 'allowed'>): Finding[] => [
    { ...(place && { place }), allowed: ALLOWED, ...wording },
  ];
  const answers = found.filter(({ mood }) => mood === 'none').map(({ option }) => option);
  if (answers.length > 0)
    return say({
      found: `${list.format(answers.map(quote))} ${answers.length === 1 ? 'is an answer, not a mood' : 'are answers, not moods'}: which of them is good depends on the question.`,
      fix: `Write ${fitting}. For these answers, write type="choice".`,
    });
  const lies = found.flatMap(({ option, mood }, index) => {
    const face = faces[index];
    return face && mood && mood !== face ? [`The ${shown[face]} has the words ${quote(option)}.`] : [];
  });
  if (lies.length > 0) {
    const sorted = found.toSorted((a, b) => rank(a.mood) - rank(b.mood)).map(({ option }) => option);
    const isComplete =
      new Set(found.map(({ mood }) => mood)).size === faces.length && found.every(({ mood }) => mood);
    return say({
      found: lies.join(' '),
      fix: `Write ${isComplete ? `options="${sorted.join('; ')}"` : fitting}.`,
    });
  }
  const unknown = found.flatMap(({ option, mood }, index) => {
    const face = faces[index];
    return face && !mood ? [`${quote(option)} stands under the ${shown[face]}.`] : [];
  });
  if (unknown.length === 0) return [];
  return say({
    severity: 'review',
    found: unknown.join(' '),
    fix: `Look whether each word says what its face shows. If not, write ${fitting}.`,
  });
}

function rank(mood: Mood | undefined): number {
  return mood ? moods.indexOf(mood) : moods.length;
}
