import { isMap, isNode, isSeq, parseDocument, type Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import { type Message, sortMessages } from '../../model/message.ts';
import type { PictureLookup } from '../../model/picture-lookup.ts';
import { indexLines, type LineIndex } from '../../model/place.ts';
import type { ProjectTerm } from '../vocabulary.ts';
import * as wording from './term-wording.ts';
import { nameSchema, termSchema } from './term-schema.ts';

export interface TermsResult {
  /** The entries that are right, in the order of the file; names come last. */
  readonly terms: readonly ProjectTerm[];
  readonly messages: readonly Message[];
}

/**
 * Reads the words of a project from the text of `content/words/<tag>.yml`. All that is wrong is in the messages, with
 * its place. An entry with a mistake is left out and the others stay. With `pictures`, each picture has to exist.
 */
export function readTerms(source: string, file: string, pictures?: PictureLookup): TermsResult {
  const yaml = parseDocument(source, { prettyErrors: false, uniqueKeys: true, logLevel: 'silent' });
  const reading: Reading = { file, yaml, lines: indexLines(source), messages: [] };
  if (yaml.errors.length > 0) {
    for (const { pos } of yaml.errors.slice(0, MOST_ERRORS)) reportAt(reading, pos, wording.notYaml);
    return { terms: [], messages: reading.messages };
  }
  checkLists(reading);
  const words = readList('words', termSchema, reading);
  const names = readList('names', nameSchema, reading);
  checkTwice(
    [
      ...words.map(({ value, path }) => ({ word: value.word, path })),
      ...names.map(({ value, path }) => ({ word: value, path })),
    ],
    reading,
  );
  checkAvoided(words, reading);
  if (pictures) checkPictures(words, pictures, reading);
  const terms = [
    ...words.map(({ value }) => value),
    ...names.map(({ value }): ProjectTerm => ({ word: value, avoid: [], name: true })),
  ];
  return { terms, messages: sortMessages(reading.messages) };
}

interface Reading {
  readonly file: string;
  readonly yaml: YamlDocument;
  readonly lines: LineIndex;
  readonly messages: Message[];
}

/** A value and its way through the file: `['words', 3]`. */
interface Entry<T> {
  readonly value: T;
  readonly path: Path;
}

type Path = readonly (string | number)[];

const MOST_ERRORS = 5;
const lists: ReadonlySet<string> = new Set(['words', 'names']);

/** An empty file is fine: a project may have no words of its own. */
function checkLists(reading: Reading): void {
  const { contents } = reading.yaml;
  if (contents === null) return;
  if (!isMap(contents)) return report(reading, [], wording.noLists);
  for (const { key, value } of contents.items) {
    const name = String(key);
    if (!lists.has(name)) reportKey(reading, [], name, wording.unknownList(name));
    else if (!isSeq(value)) report(reading, [name], wording.notList(name));
  }
}

function readList<T>(name: string, schema: z.ZodType<T>, reading: Reading): Entry<T>[] {
  const list = reading.yaml.getIn([name], true);
  if (!isSeq(list)) return [];
  return list.items.flatMap((item, index): Entry<T>[] => {
    const path = [name, index];
    const value: unknown = isNode(item) ? item.toJS(reading.yaml, { maxAliasCount: 0 }) : item;
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return [{ value: result.data, path }];
    for (const issue of result.error.issues) {
      const place = [...path, ...issue.path.map(pathPart)];
      if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys) reportKey(reading, place, key, wording.unknownFact(key));
      else report(reading, place, wording.explainIssue(issue));
    }
    return [];
  });
}

function checkTwice(
  entries: readonly { readonly word: string; readonly path: Path }[],
  reading: Reading,
): void {
  const seen = new Set<string>();
  for (const { word, path } of entries) {
    const lower = word.toLowerCase();
    if (seen.has(lower)) report(reading, path, wording.twice(word));
    seen.add(lower);
  }
}

/** A word that is right in one entry cannot be wrong in another; and a word does not avoid itself. */
function checkAvoided(words: readonly Entry<ProjectTerm>[], reading: Reading): void {
  const right = new Set(words.map(({ value }) => value.word.toLowerCase()));
  for (const { value, path } of words)
    value.avoid.forEach((avoided, index) => {
      if (right.has(avoided.toLowerCase()))
        report(reading, [...path, 'avoid', index], wording.rightAndWrong(avoided));
    });
}

function checkPictures(
  words: readonly Entry<ProjectTerm>[],
  pictures: PictureLookup,
  reading: Reading,
): void {
  for (const { value, path } of words) {
    if (value.picture === undefined) continue;
    const answer = pictures.find(value.picture, reading.file);
    if (!answer.found) report(reading, [...path, 'picture'], wording.noPicture(value.picture, answer));
  }
}

function pathPart(part: PropertyKey): string | number {
  return typeof part === 'number' ? part : String(part);
}

function report(reading: Reading, path: Path, words: wording.TermWording): void {
  reportAt(reading, rangeOf(reading.yaml, path), words);
}

/** Points at the name of a fact, not at its value. */
function reportKey(reading: Reading, path: Path, name: string, words: wording.TermWording): void {
  const map: unknown = path.length === 0 ? reading.yaml.contents : reading.yaml.getIn(path, true);
  const key = isMap(map) ? map.items.find((pair) => String(pair.key) === name)?.key : undefined;
  reportAt(reading, isNode(key) && key.range ? key.range : rangeOf(reading.yaml, path), words);
}

function reportAt(
  { file, lines, messages }: Reading,
  [start, end]: readonly number[],
  words: wording.TermWording,
): void {
  const place = lines.place(start ?? 0, end ?? start ?? 0);
  messages.push({ file, place, severity: 'error', ...words });
}

/** Where a value stands; one that is missing stands where the entry around it does. */
function rangeOf(yaml: YamlDocument, path: Path): readonly number[] {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? yaml.contents : yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range;
  }
  return [0, 0];
}
