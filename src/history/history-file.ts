import { stringify } from 'yaml';
import { z } from 'zod';
import type { Message } from '../model/message.ts';
import { indexLines } from '../model/place.ts';
import { readPositioned } from '../model/read/common/positioned.ts';
import type { Wording } from '../model/read/common/reading.ts';
import { parseEntries } from '../model/read/facts/yaml-entries.ts';
import type { DocumentVersion, PartSort } from './version.ts';

/** The versions of a document by language, the oldest first. */
export type History = Readonly<Record<string, readonly DocumentVersion[]>>;

/** What lies beside the translations of a document. */
export const HISTORY_FILE = 'history.yml';

/**
 * Reads the text of `history.yml`. All that is wrong is in the messages, with its place; then there is no history, for a
 * paper must not be called new by a file that is broken.
 */
export function readHistory(
  source: string,
  file: string,
): { readonly history: History; readonly messages: readonly Message[] } {
  const lines = indexLines(source);
  const messages: Message[] = [];
  const report = (at: readonly [number, number], wording: Wording): void => {
    messages.push({
      file,
      place: lines.place(...at),
      severity: 'error',
      rule: 'wrong-history',
      ...wording,
    });
  };
  const { yaml, faults } = parseEntries(source, /^ {2}- /u, notHistory);
  for (const { at, wording } of faults) report(at, { ...notHistory, found: wording.found });
  if (faults.length > 0) return { history: {}, messages };
  const history = readPositioned(yaml.toJS({ maxAliasCount: 0 }) ?? {}, historySchema, [], {
    root: yaml.contents,
    explain: {
      unknown: (name) => ({ told: { ...notHistory, found: `“${name}” has no meaning here.` }, meant: [] }),
      missing: (name) => ({ ...notHistory, found: `“${name}” is missing.` }),
      wrong: () => notHistory,
    },
    report,
  });
  return { history: history ?? {}, messages };
}

/** The text of `history.yml`. The same history gives the same text. */
export function historyText(history: History): string {
  const languages = Object.keys(history).toSorted();
  const ordered = Object.fromEntries(languages.map((language) => [language, history[language]]));
  return `${HEAD}${stringify(ordered, { lineWidth: 0 })}`;
}

const HEAD = `# What printed papers of this document say, version by version, so that the code on them can tell what has
# changed since. “npm run history” adds to it. Keep it beside the document; there is nothing to write here.
`;

const notHistory: Wording = {
  found: 'What stands here is no version of a document.',
  allowed: 'The file holds what “npm run history” has written, and nothing else.',
  fix: 'Put the file back as it was, as with git. Without it, papers that are up are called unknown.',
};

const sorts: Readonly<Record<PartSort, true>> = {
  facts: true,
  heading: true,
  paragraph: true,
  list: true,
  step: true,
  emergency: true,
  stop: true,
  ask: true,
  tip: true,
  point: true,
  do: true,
  dont: true,
  word: true,
  quote: true,
  choice: true,
  field: true,
  chart: true,
};

const partSchema = z
  .strictObject({
    id: z.string(),
    sort: z.enum(Object.keys(sorts) as PartSort[]),
    words: z.string(),
    pictures: z.array(z.string()).optional(),
  })
  .transform(({ pictures, ...part }) => ({ ...part, ...(pictures && { pictures }) }));

const historySchema: z.ZodType<History> = z.record(
  z.string(),
  z.array(
    z.strictObject({
      id: z.string().regex(/^[0-9a-f]{8}$/u),
      date: z.iso.date(),
      parts: z.array(partSchema),
    }),
  ),
);
