import { isAlias, isMap, parseDocument, type Document as YamlDocument, visit, type YAMLMap } from 'yaml';
import { inQuotes, lineAround } from './facts-lines.ts';
import { explainYaml } from './facts-trouble.ts';
import { quote, type Wording } from '../common/reading.ts';
import { blank } from '../file/split.ts';
import type { Stretch } from '../common/trouble.ts';
import { explainSign } from './value-sign.ts';
import { type FactsReading, placeOf } from './facts-reading.ts';

/** The facts as YAML has them, and what had to be left out because it was broken. */
export interface ParsedFacts {
  readonly map: YAMLMap;
  /** Names of facts whose lines were broken and have been reported: that they are missing is no news. */
  readonly damaged: ReadonlySet<string>;
}

/**
 * Parses the facts. To tell an author of all that is broken at once, each broken fact is reported, blanked out, and the
 * others parsed again. `undefined`: there is nothing left to read, and the reading has the messages.
 */
export function parseFacts(yaml: string, facts: FactsReading): ParsedFacts | undefined {
  const damaged = new Set<string>();
  let text = yaml;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const document = parseDocument(text, HOW);
    const [error] = document.errors;
    if (!error)
      return hasMachinery(document, text, facts) ? undefined : mapOf(document, text, damaged, facts);
    const { at, wording, broken } = explainYaml(error, text);
    report(at, wording, facts);
    for (const name of namesIn(text.slice(...broken))) damaged.add(name);
    const rest = blank(text, ...broken);
    if (rest === text) return undefined;
    text = rest;
  }
  return undefined;
}

/** Silenced, the parser would leave out what stands below a second line of ---, and say nothing of it. */
const HOW = { prettyErrors: false, uniqueKeys: true, logLevel: 'error', version: '1.2' } as const;

/** More broken facts than this are told after the first ones are put right. */
const MOST_ATTEMPTS = 12;

/** The first word of each line: the name of a fact, or what stands where one should. */
function namesIn(broken: string): string[] {
  return [...broken.matchAll(/^[ \t]*["']?([A-Za-z][\w-]*)/gm)].map(([, name = '']) => name);
}

function mapOf(
  document: YamlDocument,
  text: string,
  damaged: ReadonlySet<string>,
  facts: FactsReading,
): ParsedFacts | undefined {
  reportLostWords(document, text, facts);
  if (isMap(document.contents)) return { map: document.contents, damaged };
  if (damaged.size > 0) return undefined;
  report([0, text.trimEnd().length], text.trim() === '' ? noFacts : noNames(text), facts);
  return undefined;
}

function report([start, end]: Stretch, wording: Wording, { reading, offset }: FactsReading): void {
  reading.report('broken-front-matter', reading.lines.place(offset + start, offset + end), wording);
}

const noFacts: Wording = {
  found: 'There are no facts between the two lines of ---.',
  allowed: 'Each fact has its name, a colon, a space and its value.',
  fix: 'Write each fact on a line of its own, for example: title: Clean the coffee machine',
};

function noNames(text: string): Wording {
  return { ...noFacts, found: `The facts do not have names: ${quote(text)}.` };
}

/** YAML drops what stands after # in a line. Words that an author meant for readers must not go so quietly. */
function reportLostWords(document: YamlDocument, text: string, { reading, offset }: FactsReading): void {
  visit(document, {
    Scalar: (_, { comment, range, type }) => {
      const [, end = 0] = range ?? [];
      const hash = /^[ \t]+#/.exec(text.slice(end))?.[0].length;
      if (!comment || type !== 'PLAIN' || !hash) return;
      const { end: lineEnd, line } = lineAround(end, text);
      const whole = /:[ \t]+[[{]/.test(line) ? undefined : inQuotes(line);
      const lost = text.slice(end, lineEnd).trim();
      reading.report('words-after-hash', reading.lines.place(offset + end + hash - 1, offset + lineEnd), {
        found: `Nobody will see the words after the # sign: ${quote(lost)}.`,
        allowed: 'In a fact, # starts a note that is for authors only. A note stands on a line of its own.',
        fix: `If it is a note, move it to a line of its own. If it is a part of the words, put all of them in quotes${whole ? `: ${whole}` : '.'}`,
      });
    },
  });
}

const machinery: Wording = {
  found: 'A value has a sign of YAML before it: &, * or !.',
  allowed: 'Facts are plain words, dates and lists.',
  fix: 'If the sign is part of the words, put the words in "quotes". If not, delete the sign.',
};

/** Anchors, aliases and tags are YAML's machinery for programs. A fact is written out. */
function hasMachinery(document: YamlDocument, yaml: string, facts: FactsReading): boolean {
  let found = false;
  visit(document, {
    Node: (_, node) => {
      const anchor = 'anchor' in node && node.anchor;
      const tag =
        'tag' in node && node.tag && !node.tag.startsWith('tag:yaml.org,2002:') ? node.tag : undefined;
      if (!anchor && !tag && !isAlias(node)) return undefined;
      found = true;
      const at = 'range' in node ? node.range?.[0] : undefined;
      facts.reading.report(
        'broken-front-matter',
        placeOf(node, facts),
        (at === undefined ? undefined : explainSign(at, yaml)) ?? machinery,
      );
      return visit.BREAK;
    },
  });
  return found;
}
