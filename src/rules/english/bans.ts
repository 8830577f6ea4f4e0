import { lowerAt, type Sentence } from '../engine/passage.ts';
import { instructionVerbs } from './instruction-verbs.ts';

/**
 * Says a ban with two negatives in another way, made of its words: "Do not go in without a hat" is "Put on a hat. Then go
 * in." Absent: the sentence is no such ban.
 */
export function sayBanOtherwise(sentence: Sentence): string | undefined {
  const { words } = sentence;
  const verb = startOfBan(sentence);
  if (verb === undefined) return undefined;
  const turn = words.findIndex(
    ({ lower }, index) => index > verb && (lower === 'without' || lower === 'unless'),
  );
  if (turn <= verb) return undefined;
  const action = textBetween(sentence, verb, turn).replace(/,$/, '');
  const rest = textBetween(sentence, turn + 1, words.length);
  if (action === '' || rest === '') return undefined;
  if (lowerAt(words, turn) === 'unless') return `${capital(`only ${action}`)} when ${rest}.`;
  const before = lowerAt(words, turn + 1);
  const first = before.endsWith('ing') ? instructionOf(before) : undefined;
  const whole = `${first ?? ''} ${textBetween(sentence, turn + 2, words.length)}`.trim();
  // Who is asked may say no.
  if (first === 'ask') return `${capital(whole)} first. Only ${action} after a yes.`;
  if (first !== undefined) return `${capital(whole)}. Then ${action}.`;
  return wearables.test(rest)
    ? `Put on ${rest}. Then ${action}.`
    : `${capital(`only ${action}`)} with ${rest}.`;
}

/** Where the verb of "Do not go in", "Never go in", "You must not go in" stands. */
function startOfBan({ words }: Sentence): number | undefined {
  const lower = words.slice(0, 4).map((word) => word.lower);
  const start = lower[0] === 'you' || lower[0] === 'please' ? 1 : 0;
  if (lower[start] === 'never' || lower[start] === "don't" || lower[start] === 'cannot') return start + 1;
  if (
    /^(?:do|must|should|can|may)$/.test(lower[start] ?? '') &&
    /^(?:not|never)$/.test(lower[start + 1] ?? '')
  )
    return start + 2;
  return undefined;
}

function textBetween({ words, passage, end }: Sentence, from: number, to: number): string {
  const start = words[from]?.start;
  const stop = to >= words.length ? end : words[to]?.start;
  if (start === undefined || stop === undefined) return '';
  return passage.text
    .slice(start, stop)
    .trim()
    .replace(/[.!?]+$/, '');
}

/** "Asking" is "ask", "putting" is "put". */
function instructionOf(form: string): string | undefined {
  const stem = form.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((each) => instructionVerbs.has(each));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What people put on to be safe. */
const wearables =
  /\b(?:hats?|gloves?|goggles|glasses|masks?|aprons?|boots|shoes|helmets?|vests?|jackets?|coats?|ear (?:defenders|plugs|muffs)|earplugs|harness|overalls|seat ?belts?|hairnets?|uniform|visors?|ppe)$/i;
