import { isAlias, isMap, isNode, isScalar, isSeq, type Node as YamlNode, type Pair, type Scalar } from 'yaml';
import type { Place, WordsPlace } from '../document.ts';
import { nearest } from '../nearest.ts';
import { inQuotes, lineAround } from './facts-lines.ts';
import { alignWords, type Writing } from './align-words.ts';
import { isOnlySigns, reportOnlySigns } from './only-signs.ts';
import { either, quote, type Reading } from './reading.ts';

/** Reads one value of the front matter. `undefined`: it was refused, and the reading has the message. */
export type ValueReader<T> = (value: FoundValue, facts: FactsReading) => T | undefined;

/** A value with its way through the front matter: `need.0.item`. */
export interface FoundValue {
  readonly node: YamlNode;
  readonly path: string;
  /** A line that an author can copy. */
  readonly example?: string;
}

/** What reading the front matter needs besides the reading: where the YAML starts, and the places found so far. */
export interface FactsReading {
  readonly reading: Reading;
  readonly offset: number;
  readonly places: Record<string, WordsPlace>;
}

/** Where a value stands in the file. */
export function placeOf(node: unknown, { reading, offset }: FactsReading): Place {
  const range = isNode(node) ? node.range : undefined;
  return reading.lines.place(offset + (range?.[0] ?? 0), offset + (range?.[1] ?? 0));
}

/** Plain words, with the spaces at line ends made one. Numbers count as they were typed: `020`, `1.50`. */
export function words(limit: number): ValueReader<string> {
  return (value, facts) => {
    const text = scalarText(value, facts);
    if (text === undefined) return undefined;
    const place = placeOf(value.node, facts);
    const length = Array.from(text).length;
    if (length > limit) {
      facts.reading.report('text-too-long', place, {
        found: `“${nameOf(value.path)}” has ${length} characters.`,
        allowed: `It may have up to ${limit} characters.`,
        fix: 'Say it in fewer words.',
      });
      return undefined;
    }
    if (MARKUP.test(text)) {
      facts.reading.report('markup-in-plain-words', place, {
        found: `“${nameOf(value.path)}” has signs for bold, links or tags in it: ${quote(text)}.`,
        allowed: 'The facts at the top are plain words.',
        fix: 'Take out the ** signs, the [ ]( ) signs and the tags, and leave the words.',
      });
      return undefined;
    }
    if (isOnlySigns(text)) {
      reportOnlySigns(`“${nameOf(value.path)}”`, text, place, facts.reading);
      return undefined;
    }
    return text;
  };
}

/** Signs that would be printed as they are where only plain words may stand. */
export const MARKUP = /\*\*|\]\(|<\/?[A-Za-z]/;

/** One word out of a closed list. */
export function oneOf<const T extends string>(choices: readonly T[]): ValueReader<T> {
  return (value, facts) => {
    const text = scalarText(value, facts);
    if (text === undefined) return undefined;
    const choice = choices.find((each) => each === text);
    if (choice !== undefined) return choice;
    const near = nearest(text, choices);
    facts.reading.report('unknown-value', placeOf(value.node, facts), {
      found: `“${nameOf(value.path)}” is ${quote(text)}.`,
      allowed: `It may be ${either(choices)}.`,
      fix: near[0]
        ? `Did you mean “${near[0]}”? Change it to that.`
        : 'Choose one of these and spell it the same way.',
    });
    return undefined;
  };
}

/** A list, or one value that stands for a list of one. */
export function listOf<T>(item: ValueReader<T>, { single = false } = {}): ValueReader<readonly T[]> {
  return (value, facts) => {
    if (isSeq(value.node)) {
      const items = value.node.items.map((node, index) => ({
        node: node as YamlNode,
        path: `${value.path}.${index}`,
      }));
      const read = items.map((each) => readValue(item, each, facts));
      return read.every((each) => each !== undefined) ? read : undefined;
    }
    if (single && !isEmpty(value.node)) {
      const only = readValue(item, { node: value.node, path: `${value.path}.0` }, facts);
      return only === undefined ? undefined : [only];
    }
    const empty = isEmpty(value.node);
    facts.reading.report(empty ? 'empty-field' : 'wrong-field-value', placeOf(value.node, facts), {
      found: empty
        ? `There is nothing after “${nameOf(value.path)}:”.`
        : `“${nameOf(value.path)}” is not a list.`,
      allowed:
        'A list has each thing on a line of its own below the name, after two spaces and a hyphen, or all between [ and ]. An empty list is [].',
      fix: value.example ? `Write it like this: ${value.example}` : 'Put [ before it and ] after it.',
    });
    return undefined;
  };
}

/** Notes the place of a value, refuses aliases, and reads it. */
export function readValue<T>(reader: ValueReader<T>, value: FoundValue, facts: FactsReading): T | undefined {
  facts.places[value.path] = placeOfValue(value.node, facts);
  if (isAlias(value.node)) return undefined;
  return reader(value, facts);
}

/** Where a value stands, and, if it is plain words, how these follow the source. */
function placeOfValue(node: YamlNode, facts: FactsReading): WordsPlace {
  const place = placeOf(node, facts);
  if (!isScalar(node) || node.value === null) return place;
  const { text, lines } = facts.reading;
  return alignWords(plainWords(node), offsets(place), writings[node.type ?? 'PLAIN'] ?? 'plain', text, lines);
}

const writings: Readonly<Record<string, Writing>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

function offsets({ start, end }: Place): { start: number; end: number } {
  return { start: start.offset, end: end.offset };
}

/** The words of a plain value. Reports a list, a map or nothing at all. */
export function scalarText(value: FoundValue, facts: FactsReading): string | undefined {
  const { node, path } = value;
  if (isEmpty(node)) {
    if (reportOnlyNote(node, facts)) return undefined;
    facts.reading.report('empty-field', placeOf(node, facts), {
      found: `There is nothing after “${nameOf(path)}:”.`,
      allowed: 'Every fact that is named has a value.',
      fix: `Write the value after “${nameOf(path)}: ”, or delete the line if it is not needed.`,
    });
    return undefined;
  }
  if (!isScalar(node)) {
    facts.reading.report('wrong-field-value', placeOf(node, facts), {
      found: `“${nameOf(path)}” is ${isSeq(node) ? 'a list' : 'a group of facts'}.`,
      allowed: 'It is one piece of text.',
      fix: `Write it on one line, as “${nameOf(path)}: some words”. If the words have a colon or a bracket in them, put them in quotes.`,
    });
    return undefined;
  }
  return plainWords(node);
}

/** `title: #1`: all that stands after the name is a note to YAML. */
function reportOnlyNote(node: YamlNode, facts: FactsReading): boolean {
  const { text, lines } = facts.reading;
  const { end: after } = placeOf(node, facts);
  const [typed, space = '', note = ''] = /^([ \t]*)(#[^\r\n]*)/.exec(text.slice(after.offset)) ?? [];
  if (typed === undefined) return false;
  const { line } = lineAround(after.offset, text);
  const whole = inQuotes(line);
  const start = after.offset + space.length;
  facts.reading.report('words-after-hash', lines.place(start, start + note.trimEnd().length), {
    found: `Nobody will see the words after the # sign: ${quote(note)}. Nothing else stands there.`,
    allowed: 'In a fact, # starts a note that is for authors only.',
    fix: `Put the words in quotes${whole ? `: ${whole}` : '.'}`,
  });
  return true;
}

function plainWords(node: Scalar): string {
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  return text.replace(/\s+/g, ' ').trim();
}

/** The last name in a path that is not a number: `need.0.item` is about `item`. */
export function nameOf(path: string): string {
  return path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
}

/** The name of a key as it was typed. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
}

function isEmpty(node: YamlNode): boolean {
  if (isScalar(node))
    return node.value === null || (typeof node.value === 'string' && node.value.trim() === '');
  return !isMap(node) && !isSeq(node) && !isAlias(node);
}
