import { lowerAt, type Sentence } from '../engine/passage.ts';
import { startsWithInstruction } from './instruction.ts';

/**
 * A condition said as a question, and then what to do: "If you feel ill, tell your manager" is "Do you feel ill? Tell your
 * manager." Absent: the sentence is not as plain as that.
 */
export function askFirst(sentence: Sentence): string | undefined {
  const { words } = sentence;
  const at = words.findIndex(({ lower }) => lower === 'if');
  if (at < 0) return undefined;
  const comma = at === 0 ? commaAfter(sentence) : words.length;
  if (comma === undefined) return undefined;
  const question = questionOf(textBetween(sentence, at + 1, comma));
  const rest = at === 0 ? textBetween(sentence, comma, words.length) : textBetween(sentence, 0, at);
  return question === undefined || rest === '' ? undefined : `${question} ${capital(rest)}.`;
}

/** "You are late" is "Are you late?"; "the light is red" is "Is the light red?" */
function questionOf(clause: string): string | undefined {
  // Two conditions are two questions.
  if (/ (?:and|or) /.test(clause)) return undefined;
  const helped =
    /^((?:you|we|they|he|she|it|this|that|there|(?:the|your|a|an|this|that) [\p{L}-]+(?: [\p{L}-]+)?)) (are|is|can|will|must|were|was) (.+)$/iu.exec(
      clause,
    );
  if (helped) return `${capital(helped[2] ?? '')} ${uncapital(helped[1] ?? '')} ${helped[3]}?`;
  const own =
    /^(you|we|they) (?!(?:do|did|have|had|could|should|would|may|might)\b)([a-z]+(?<!ed)(?: .+)?)$/i.exec(
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
    const comma = commaAfter(sentence);
    if (comma === undefined || startsWithInstruction(words.slice(comma)) !== true) return undefined;
    const later = textBetween(sentence, 1, comma);
    return later.startsWith('you ')
      ? `${capital(textBetween(sentence, comma, words.length))}. Then ${later.slice('you '.length)}.`
      : undefined;
  }
  const until = words.findIndex(({ lower }) => lower === 'until');
  if (until > 2 && first === 'do' && lowerAt(words, 1) === 'not')
    return `Wait until ${textBetween(sentence, until + 1, words.length)}. Then ${textBetween(sentence, 2, until)}.`;
  const turn = words.findIndex(({ lower }, index) => index > 0 && (lower === 'after' || lower === 'once'));
  if (turn < 2 || /,/.test(sentence.text) || !actors.has(lowerAt(words, turn + 1))) return undefined;
  if (words.some(({ lower }) => lower === 'not' || lower === 'never' || lower === 'only')) return undefined;
  const earlier = textBetween(sentence, turn + 1, words.length);
  return `${capital(earlier)}. Then ${uncapital(textBetween(sentence, 0, turn))}.`;
}

const actors = new Set('you we they he she it'.split(' '));

function commaAfter({ words, passage }: Sentence): number | undefined {
  const at = words.findIndex(({ start }, index) => index > 1 && /,\s*$/.test(passage.text.slice(0, start)));
  return at < 0 ? undefined : at;
}

function textBetween({ words, passage, end }: Sentence, from: number, to: number): string {
  const start = words[from]?.start;
  const stop = to >= words.length ? end : words[to]?.start;
  if (start === undefined || stop === undefined) return '';
  return passage.text
    .slice(start, stop)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,.!?]+$/, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Only for words that are no names. */
function uncapital(text: string): string {
  return /^(?:You|We|They|He|She|It|This|That|There|The|Your|A|An)\b/.test(text) ||
    /^[A-Z][a-z]+ (?:the|your|a|it)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
