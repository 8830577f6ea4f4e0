import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compile } from '@mdx-js/mdx';
import { plainSite } from '../../src/site/site.ts';
import { readContent } from '../../src/files/content.ts';
import { readProjectWords } from '../../src/files/words.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Document } from '../../src/model/document.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { table } from '../markdown/table.ts';

/** How long the easy-read rules take. Times in milliseconds, middle of all documents and rounds. */
export interface RulesSpeed {
  readonly documents: number;
  readonly rules: number;
  /** Compiling the same documents with @mdx-js/mdx, in turns with the rules. */
  readonly mdx: number;
  /** 1,000 documents, one after the other. */
  readonly thousand: number;
}

/** Times the rules on all documents below a root, beside compiling them, in turns in one run. */
export async function measureRulesSpeed(root: string, rounds: number): Promise<RulesSpeed> {
  const { documents } = await readContent(root, { site: plainSite });
  const { terms } = await readProjectWords(root, plainSite);
  const check = checkWith(terms);
  const sources = new Map<Document, string>();
  for (const document of documents) {
    sources.set(document, await readFile(path.join(root, document.file), 'utf8'));
  }
  const times = await takeTurns(documents, rounds, {
    rules: (document) => void check(document),
    // Front matter is not MDX; what stands below it is compiled.
    mdx: async (document) =>
      void (await compile((sources.get(document) ?? '').replace(/^---[\s\S]*?\n---\n/, ''))),
  });
  const many = Array.from({ length: Math.ceil(1000 / documents.length) }, () => documents)
    .flat()
    .slice(0, 1000);
  const start = performance.now();
  for (const document of many) check(document);
  const thousand = performance.now() - start;
  return { documents: documents.length, rules: middle(times.rules), mdx: middle(times.mdx), thousand };
}

/** The result as lines to print. */
export function rulesSpeedReport({ documents, rules, mdx, thousand }: RulesSpeed): string {
  return [
    `## Easy-read rules`,
    '',
    `Middle time of one of ${documents} documents, in turns in one run.`,
    '',
    table(
      ['work', 'ms', 'share'],
      [
        ['easy-read rules', rules.toFixed(2), (rules / mdx).toFixed(2)],
        ['compiling with @mdx-js/mdx', mdx.toFixed(2), '1.00'],
      ],
    ),
    '',
    `1,000 documents take ${(thousand / 1000).toFixed(1)} s.`,
  ].join('\n');
}

function checkWith(
  terms: ReadonlyMap<string, Parameters<typeof loadVocabulary>[1]>,
): (document: Document) => number {
  const vocabularies = new Map<string, ReturnType<typeof loadVocabulary>>();
  return (document) => {
    const { language: tag } = document;
    let vocabulary = vocabularies.get(tag);
    if (!vocabulary) vocabularies.set(tag, (vocabulary = loadVocabulary(tag, terms.get(tag) ?? [])));
    return checkDocument(document, { vocabulary, language: languageOf(tag) }).length;
  };
}

type Work = (document: Document) => void | Promise<void>;

/** The times of each way for each document, in milliseconds. The first third of the rounds only warms up. */
async function takeTurns<Name extends string>(
  documents: readonly Document[],
  rounds: number,
  ways: Readonly<Record<Name, Work>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(ways) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1)
    for (const name of names)
      for (const document of documents) {
        const start = performance.now();
        await ways[name](document);
        if (round >= rounds / 3) times[name].push(performance.now() - start);
      }
  return times;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
