import { inQuotes, lineAround } from './facts-lines.ts';
import { quote, type Wording } from '../common/reading.ts';
import type { Stretch } from '../common/trouble.ts';

/** `title: #1`: all that stands after the name is a note to YAML. `undefined`: nothing stands there at all. */
export function explainOnlyNote(
  after: number,
  text: string,
): { readonly at: Stretch; readonly wording: Wording } | undefined {
  const [typed, space = '', note = ''] = /^([ \t]*)(#[^\r\n]*)/.exec(text.slice(after)) ?? [];
  if (typed === undefined) return undefined;
  const whole = inQuotes(lineAround(after, text).line);
  const start = after + space.length;
  return {
    at: [start, start + note.trimEnd().length],
    wording: {
      found: `Nobody will see the words after the # sign: ${quote(note)}. Nothing else stands there.`,
      allowed: 'In a fact, # starts a note that is for authors only.',
      fix: `Put the words in quotes${whole ? `: ${whole}` : '.'}`,
    },
  };
}
