import { parseDocument, type Document as YamlDocument } from 'yaml';
import { lineAround } from './facts-lines.ts';
import { explainYaml } from './facts-trouble.ts';
import { LEFT_EDGE } from './facts-wordings.ts';
import type { Wording } from '../common/reading.ts';
import { blank } from '../file/split.ts';
import type { Stretch } from '../common/trouble.ts';

/** A list that somebody wrote in a YAML file: what can be read of it, and what cannot, one fault for each entry. */
export interface YamlEntries {
  readonly yaml: YamlDocument;
  readonly faults: readonly { readonly at: Stretch; readonly wording: Wording }[];
}

/**
 * Parses a file of entries. One slip makes the parser stumble again and again, so the entry around its first complaint
 * is reported, blanked out, and the others parsed again. `startOfEntry` matches a line that starts an entry; `riddle` is
 * said of what nothing else explains.
 */
export function parseEntries(source: string, startOfEntry: RegExp, riddle: Wording): YamlEntries {
  const faults: YamlEntries['faults'][number][] = [];
  let text = source;
  for (;;) {
    const yaml = parseDocument(text, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
    const [error] = yaml.errors;
    if (!error) return { yaml, faults };
    const { at, wording, isRiddle } = explainYaml(error, text);
    const allowed = wording.allowed === LEFT_EDGE ? riddle.allowed : wording.allowed;
    faults.push({ at, wording: isRiddle ? riddle : { ...wording, allowed } });
    const rest = blank(text, ...entryAround(at[0], text, startOfEntry));
    if (rest === text || faults.length === MOST_FAULTS) return { yaml: parseDocument(''), faults };
    text = rest;
  }
}

/** More faults than this are told after the first ones are put right. */
const MOST_FAULTS = 12;

/** From the line that starts the entry to the next such line; or a whole list, from its name at the left edge to the next. */
function entryAround(offset: number, text: string, startOfEntry: RegExp): Stretch {
  const isName = (typed: string): boolean => /^[^\s#-]/.test(typed);
  let { start, line } = lineAround(offset, text);
  while (start > 0 && !startOfEntry.test(line) && !isName(line))
    ({ start, line } = lineAround(start - 1, text));
  const isList = isName(line);
  let next = lineAround(start, text).end + 1;
  while (next < text.length) {
    ({ line } = lineAround(next, text));
    if (isName(line) || (!isList && startOfEntry.test(line))) break;
    next += line.length + 1;
  }
  return [start, Math.min(next, text.length)];
}
