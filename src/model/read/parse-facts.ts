import { isAlias, isMap, parseDocument, type Document as YamlDocument, visit, type YAMLMap } from 'yaml';
import { quote } from './reading.ts';
import { explainYaml } from './yaml-errors.ts';
import { type FactsReading, placeOf } from './yaml-values.ts';

/** The facts as YAML has them. `undefined`: they are not valid, and the reading has the messages. */
export function parseFacts(yaml: string, facts: FactsReading): YAMLMap | undefined {
  const document = parseYaml(yaml, facts);
  if (!document) return undefined;
  for (const error of document.errors.slice(0, MOST_ERRORS)) {
    const [start, end] = openQuoteIn(yaml, error.code) ?? error.pos;
    facts.reading.report(
      'broken-front-matter',
      facts.reading.lines.place(facts.offset + start, facts.offset + end),
      explainYaml(error),
    );
  }
  if (document.errors.length > 0) return undefined;
  if (hasMachinery(document, facts)) return undefined;
  if (isMap(document.contents)) return document.contents;
  facts.reading.report(
    'broken-front-matter',
    facts.reading.lines.place(facts.offset, facts.offset + yaml.trimEnd().length),
    {
      found:
        yaml.trim() === ''
          ? 'There are no facts between the two lines of ---.'
          : `The facts do not have names: ${quote(yaml)}.`,
      allowed: 'Each fact has its name, a colon, a space and its value.',
      fix: 'Write each fact on a line of its own, for example: title: Clean the coffee machine',
    },
  );
  return undefined;
}

/** The parser reports a quote that never ends where the facts end. The author needs the line where it starts. */
function openQuoteIn(yaml: string, code: string): [start: number, end: number] | undefined {
  if (code !== 'MISSING_CHAR') return undefined;
  const open = /(?<=[:[{,-][ \t]+)(?:"[^"\r\n]*|'[^'\r\n]*)(?=[\r\n]|$)/.exec(yaml);
  return open ? [open.index, open.index + open[0].length] : undefined;
}

const MOST_ERRORS = 5;

/** YAML that is nested thousands deep overflows the parser's stack; nobody writes that by hand. */
function parseYaml(yaml: string, facts: FactsReading): YamlDocument | undefined {
  try {
    return parseDocument(yaml, { prettyErrors: false, uniqueKeys: true, logLevel: 'silent', version: '1.2' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    facts.reading.report(
      'broken-front-matter',
      facts.reading.lines.place(facts.offset, facts.offset + yaml.length),
      {
        found: 'The facts hold lists in lists in lists, thousands deep.',
        allowed: 'A list holds words or groups of facts.',
        fix: 'Delete the brackets that are too many.',
      },
    );
    return undefined;
  }
}

/** Anchors, aliases and tags are YAML's machinery for programs. A fact is written out. */
function hasMachinery(document: YamlDocument, facts: FactsReading): boolean {
  let found = false;
  visit(document, {
    Node: (_, node) => {
      const anchor = 'anchor' in node && node.anchor;
      const tag =
        'tag' in node && node.tag && !node.tag.startsWith('tag:yaml.org,2002:') ? node.tag : undefined;
      if (!anchor && !tag && !isAlias(node)) return undefined;
      found = true;
      facts.reading.report('broken-front-matter', placeOf(node, facts), {
        found: 'A value starts with &, * or !. In the facts these signs have a meaning for programs.',
        allowed: 'Facts are plain words, dates and lists.',
        fix: 'If the sign is part of the words, put the words in "quotes". If not, delete the sign.',
      });
      return visit.BREAK;
    },
  });
  return found;
}
