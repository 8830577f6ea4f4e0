import { afterComma, lowerAt, textBetween, type Sentence } from '../engine/passage.ts';
import { capital } from '../engine/wording.ts';
import { goings } from './bans.ts';
import { startsWithInstruction } from './instruction.ts';

/**
 * A condition said as a question, and then what to do: "If you feel ill, tell your manager" is "Do you feel ill? Tell your
 * manager." Absent: the sentence is not as plain as that.
 */
export function askFirst(sentence: Sentence): string | undefined {
  const asked = conditionOf(sentence);
  return asked && `${asked.question} ${asked.action}.`;
}

export interface Condition {
  /** "Do you feel ill?" */
  readonly question: string;
  /** What to do then, without a full stop: "Tell your manager". */
  readonly action: string;
}

/** A condition and what to do, as far as they are plain. */
export function conditionOf(sentence: Sentence): Condition | undefined {
  const { words } = sentence;
  const at = words.findIndex(({ lower }) => lower === 'if');
  if (at < 0) return undefined;
  const comma = at === 0 ? afterComma(sentence, 2) : words.length;
  if (comma === undefined) return undefined;
  const question = questionOf(textBetween(sentence, at + 1, comma));
  const rest = at === 0 ? textBetween(sentence, comma, words.length) : textBetween(sentence, 0, at);
  if (question === undefined || rest === '') return undefined;
  // "Only press it if the guard is down": as an order it would say the opposite.
  if (/\b(?:only|just|even)\b/i.test(rest)) return undefined;
  return { question, action: capital(rest.replace(/^then /i, '')) };
}

/** "You are late" is "Are you late?"; "the light is red" is "Is the light red?" */
function questionOf(clause: string): string | undefined {
  // Two conditions are two questions. Whether they are two or one thing is red and blue, nobody can tell.
  if (/ (?:and|or) |\b(?:only|just|even)\b/i.test(clause)) return undefined;
  const helped =
    /^((?:you|we|they|he|she|it|this|that|there|(?:some|any|every|no)(?:body|one|thing)|(?:the|your|a|an|this|that) [\p{L}-]+(?: [\p{L}-]+)?)) (are|is|can|will|must|were|was) (.+)$/iu.exec(
      clause,
    );
  if (helped) return `${capital(helped[2] ?? '')} ${uncapital(helped[1] ?? '')} ${helped[3]}?`;
  const unknown = /^you do not (know|see|find|hear|understand|feel|want|need|have)\b(.*)$/i.exec(clause);
  if (unknown) return `Do you not ${unknown[1]}${unknown[2]}?`;
  const own =
    /^(you|we|they) (?!(?:do|did|have|had|could|should|would|may|might)\b)([a-z]+(?<![^e]ed)(?: .+)?)$/i.exec(
      clause,
    );
  return own ? `Do ${uncapital(own[1] ?? '')} ${own[2]}?` : undefined;
}

/**
 * A sentence in the order of what happens: "Do not start until the bell rings" is "Wait until the bell rings. Then start.",
 * "Before you eat, wash your hands" is "Wash your hands. Then eat." Absent: it is not as plain as that.
 */
export function sayInOrder(sentence: Sentence): string | undefined {
  const { words } = sentence;
  const first = lowerAt(words, 0);
  if (first === 'before') {
    const comma = afterComma(sentence, 2);
    if (comma === undefined || startsWithInstruction(words.slice(comma)) !== true) return undefined;
    const later = textBetween(sentence, 1, comma);
    return later.startsWith('you ')
      ? `${capital(textBetween(sentence, comma, words.length))}. Then ${later.slice('you '.length)}.`
      : undefined;
  }
  const until = words.findIndex(({ lower }) => lower === 'until');
  if (until > 2 && first === 'do' && lowerAt(words, 1) === 'not') {
    // "Do not touch the blade until it stops": nobody has to touch it then.
    if (!goings.has(lowerAt(words, 2))) return undefined;
    return `Wait until ${textBetween(sentence, until + 1, words.length)}. Then ${textBetween(sentence, 2, until)}.`;
  }
  const turn = words.findIndex(({ lower }, index) => index > 0 && (lower === 'after' || lower === 'once'));
  if (turn < 2 || /,/.test(sentence.text) || !actors.has(lowerAt(words, turn + 1))) return undefined;
  if (words.some(({ lower }) => lower === 'not' || lower === 'never' || lower === 'only')) return undefined;
  const earlier = textBetween(sentence, turn + 1, words.length);
  return `${capital(earlier)}. Then ${uncapital(textBetween(sentence, 0, turn))}.`;
}

const actors = new Set('you we they he she it'.split(' '));

/** Only for words that are no names. */
function uncapital(text: string): string {
  return /^(?:You|We|They|He|She|It|This|That|There|The|Your|A|An)\b/.test(text) ||
    /^[A-Z][a-z]+ (?:the|your|a|it)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
