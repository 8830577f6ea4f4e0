/**
 * # One “not” in a sentence
 *
 * Two negatives in one sentence turn it round, and many readers lose the thread: “You cannot come unless you are not
 * ill.” A word such as “impossible” after “not” counts as well. Say what to do. One clear “Do not” for safety is fine, so
 * is one in each of two thoughts (“Do not shout, because it does not help”), and “Do not ... without” is only a hint.
 *
 * Source: S8 (W3C making content usable; Inclusion Europe).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="sick">
 * Do not come if you do not feel well.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="sick">
 * It is not unusual to feel tired.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="sick">
 * Stay at home when you feel ill.
 * </Point>
 * ```
 */
import { placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { sayBanOtherwise } from '../english/bans.ts';
import type { Finding, Rule } from '../rule.ts';

export const negatives: Rule = {
  id: 'negatives',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence): Finding[] => {
      const found = negativesOf(sentence);
      if (!saysNoTwice(sentence, found)) return [];
      return [
        {
          place: placeOf(sentence, found[0], found.at(-1)),
          found: `This sentence says no ${found.length} times: ${found.map(({ text }) => quote(text)).join(', ')}.`,
          allowed: 'One “not”, “no” or “never” in a sentence.',
          ...advise(sentence, found),
        },
      ];
    }),
};

/** Whether this rule speaks of a sentence. */
export function saysNoTwice(sentence: Sentence, found = negativesOf(sentence)): boolean {
  return found.length > 1 && !isOneEach(sentence, found);
}

/** Who bans something for safety says it twice on purpose, and two thoughts may have a “not” each: those are only hints. */
function advise(sentence: Sentence, found: readonly Word[]): Pick<Finding, 'fix' | 'severity'> {
  const otherwise = sayBanOtherwise(sentence);
  if (otherwise !== undefined) return { severity: 'hint', fix: `Write “${otherwise}”` };
  const last = found.at(-1);
  const plain = last && plainWords.get(last.lower);
  if (plain !== undefined && found.length === 2)
    return { fix: `Write “${plain}” in the place of “${found[0]?.text} ... ${last?.text}”.` };
  if (last?.lower === 'without' || last?.lower === 'unless')
    return {
      severity: 'hint',
      fix: `Say when it is so. Start the end with ${quote(onlyFrom(last, sentence))}`,
    };
  const join = joinBetween(sentence, found);
  if (!join) return { fix: 'Say what is so, or what to do. Or make two sentences.' };
  return {
    severity: 'hint',
    fix: `Write a full stop before ${quote(join.text)}, and make a new sentence of the rest.`,
  };
}

/** "Do not shout, because it does not help", "Do not go with someone you do not know": each thought or person has one "not". */
function isOneEach({ words }: Sentence, found: readonly Word[]): boolean {
  return found.every((word, index) => {
    const next = found[index + 1];
    if (!next) return true;
    if (plainWords.has(next.lower) || next.lower === 'without' || next.lower === 'unless') return false;
    const between = words.filter(({ start }) => start > word.start && start < next.start);
    return between.some(({ lower }) => apart.has(lower)) && !between.some(({ lower }) => lower === 'if');
  });
}

const apart = new Set('and so because but or someone somebody anyone anybody people person'.split(' '));

/** "Without your say" is "only with your say". */
function onlyFrom(turn: Word, { passage, end }: Sentence): string {
  return `${turn.lower === 'without' ? 'only with' : 'only when'}${passage.text.slice(turn.end, end)}`;
}

/** The word that joins the two thoughts, if each has its own “not”. */
function joinBetween({ words }: Sentence, found: readonly Word[]): Word | undefined {
  const [first] = found;
  const last = found.at(-1);
  return words.find(
    (word) => joining.has(word.lower) && first && last && word.start > first.start && word.start < last.start,
  );
}

const joining = new Set(
  'if when because and or but so as while until then that who which what where even'.split(' '),
);

function negativesOf({ words, passage }: Sentence): Word[] {
  return words.filter((word, index) => {
    const before = words[index - 1]?.lower;
    const after = words[index + 1]?.lower;
    if (plainWords.has(word.lower)) return isDenied(words, index);
    if (word.lower === 'fail' || word.lower === 'fails') return after === 'to' && isDenied(words, index);
    if (!isNegative(word.lower)) return false;
    // "Yes or no" names answers. "Not only", "no longer than" and "no more than" deny nothing.
    if (word.lower === 'no' && (before === 'or' || before === 'yes' || after === 'or')) return false;
    // "No, you do not have to pay" answers and then says it; "Press No if you cannot come" names a button.
    if (word.text === 'No' && (index > 0 || passage.text[word.end] === ',')) return false;
    if (word.lower === 'not' && (after === 'only' || after === 'even' || before === 'or')) return false;
    // "You can say no" tells what to say.
    if (word.lower === 'no' && /^(?:say|says|said|saying)$/.test(before ?? '')) return false;
    if (word.lower === 'no' && (after === 'more' || after === 'longer') && words[index + 2]?.lower === 'than')
      return false;
    // A word in quote marks is spoken about: Say "no".
    return !/["“‘']$/.test(passage.text.slice(0, word.start));
  });
}

/** "Not unusual", "never really impossible": a word with a no inside, after a negative and one word at most. */
function isDenied(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 2), index).some(({ lower }) => isNegative(lower));
}

function isNegative(word: string): boolean {
  return denying.has(word) || word.endsWith("n't");
}

const denying = new Set(
  'no not never none nobody nothing nowhere neither nor cannot without unless hardly barely scarcely'.split(
    ' ',
  ),
);
/** Words with a “no” inside, and what they say after another one. */
const plainWords: ReadonlyMap<string, string> = new Map([
  ['unusual', 'usual'],
  ['uncommon', 'common'],
  ['unlikely', 'likely'],
  ['unknown', 'known'],
  ['unimportant', 'important'],
  ['unnecessary', 'needed'],
  ['unreasonable', 'fair'],
  ['impossible', 'possible'],
  ['improbable', 'likely'],
  ['dissimilar', 'alike'],
]);
