import type { Message } from '../../message.ts';
import type { PictureLookup } from '../../picture-lookup.ts';
import { both, type Reading, startReading, type Wording } from '../common/reading.ts';
import { decode, documentText } from '../file/decode.ts';
import type { CompleteFacts, FactRules, Facts } from './fact-rules.ts';
import type { FactsReading } from './facts-reading.ts';
import { parseFacts } from './parse-facts.ts';
import { readFacts } from './read-facts.ts';

/** A file of facts and nothing else: a deck, or the codes that are up. */
export interface FactsFile<F extends FactRules> {
  /** Absent: something that is needed is not there, or is wrong. The messages say what. */
  readonly read?: CompleteFacts<F>;
  /** What is right, also where other things are wrong. Absent: the file cannot be read at all. */
  readonly soFar?: Facts<F>;
  /** For what can only be seen of several facts together. Absent: the file is no text. */
  readonly facts?: FactsReading;
  readonly messages: readonly Message[];
}

export interface FactsFileOptions {
  /** Its path, as messages show it. */
  readonly file: string;
  /** How messages call it at the start of a sentence: `This deck`. */
  readonly called: string;
  readonly pictures: PictureLookup;
}

/** Reads a file of facts in YAML, without the lines of --- that stand round those of a document. */
export function readFactsFile<F extends FactRules>(
  bytes: Uint8Array | string,
  rules: F,
  { file, called, pictures }: FactsFileOptions,
): FactsFile<F> {
  const decoded = decode(bytes, file, { ...documentText, empty: emptyFile(rules) });
  if (decoded.text === undefined) return { messages: [decoded.message] };
  const { text } = decoded;
  const reading: Reading = startReading(file, text, pictures);
  const facts: FactsReading = { reading, offset: 0, places: {} };
  const parsed = parseFacts(text, facts);
  if (!parsed) return { messages: reading.messages };
  const { map, damaged } = parsed;
  const whole = reading.lines.place(0, text.split(/\r?\n|\r/u, 1)[0]?.length ?? 0);
  const { complete, read } = readFacts(rules, map, { facts, whole, kind: undefined, damaged, called });
  // `messages` is the list that later findings are added to.
  return { ...(complete && { read }), soFar: read as Facts<F>, facts, messages: reading.messages };
}

function emptyFile(rules: FactRules): Wording {
  const needed = Object.entries(rules).filter(([, { required }]) => required === true);
  return {
    found: 'The file is empty.',
    allowed: `It needs ${both(needed.map(([name]) => `“${name}”`))}, each with its value after a colon.`,
    fix: `Write, each on a line of its own: ${needed.map(([, { example }]) => example).join(' / ')}`,
  };
}
