import type { Message } from '../model/message.ts';

/** What is true of a whole language, whichever document is looked at. */
const OF_LANGUAGES = new Set(['language-not-known']);

/**
 * What holds for a language is told once, at the first of its documents by name, with how many others there are. Told at
 * each, it would drown what is to be put right in them.
 */
export function toldOncePerLanguage(messages: readonly Message[]): readonly Message[] {
  const told = messages.filter(({ rule }) => OF_LANGUAGES.has(rule));
  const groups = Map.groupBy(told, ({ rule, file }) => `${rule} ${file.slice(file.lastIndexOf('/'))}`);
  const kept = new Map(
    [...groups.values()].flatMap((group) => {
      const [first, ...others] = group.toSorted((a, b) => (a.file < b.file ? -1 : 1));
      return first ? [[first, others.length] as const] : [];
    }),
  );
  return messages.flatMap((message) => {
    if (!OF_LANGUAGES.has(message.rule)) return [message];
    const others = kept.get(message);
    if (others === undefined) return [];
    return [others === 0 ? message : { ...message, found: `${message.found} ${asWell(others)}` }];
  });
}

function asWell(others: number): string {
  return others === 1
    ? 'This holds for 1 other document in it as well.'
    : `This holds for ${others} other documents in it as well.`;
}
