import { isMap, isNode, isSeq, type Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import { type Message, sortMessages } from '../../model/message.ts';
import type { PictureLookup } from '../../model/picture-lookup.ts';
import { indexLines, type LineIndex } from '../../model/place.ts';
import {
  type Path,
  rangeOf,
  rangeOfKey,
  readPositioned,
  type Source,
} from '../../model/read/common/positioned.ts';
import { parseEntries } from '../../model/read/facts/yaml-entries.ts';
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
  const { yaml, faults } = parseEntries(source, START_OF_ENTRY, wording.notYaml);
  const reading: Reading = { file, yaml, lines: indexLines(source), messages: [] };
  for (const { at, wording: told } of faults) reportAt(reading, at, { rule: 'broken-words-file', ...told });
  checkLists(reading, faults.length > 0);
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

/** `- word: boss` and `- Acas`, but not the things of a list inside an entry. */
const START_OF_ENTRY = /^ {0,2}- /;
const lists: ReadonlySet<string> = new Set(['words', 'names']);

/** An empty file is fine: a project may have no words of its own. */
function checkLists(reading: Reading, isDamaged: boolean): void {
  const { contents } = reading.yaml;
  if (contents === null) return;
  if (!isMap(contents)) return isDamaged ? undefined : report(reading, [], wording.noLists);
  for (const { key, value } of contents.items) {
    const name = String(key);
    if (!lists.has(name)) reportKey(reading, [], name, wording.unknownList(name));
    // The only entry of a list may be the one that is broken and has been told.
    else if (!isSeq(value) && !isDamaged) report(reading, [name], wording.notList(name));
  }
}

function readList<T>(name: string, schema: z.ZodType<T>, reading: Reading): Entry<T>[] {
  const { yaml } = reading;
  const list = yaml.getIn([name], true);
  if (!isSeq(list)) return [];
  const source: Source<wording.TermWording> = {
    root: yaml.contents,
    explain: wording.explainTerms,
    report: (at, told) => reportAt(reading, at, told),
  };
  return list.items.flatMap((item, index): Entry<T>[] => {
    const path = [name, index];
    const written: unknown = isNode(item) ? item.toJS(yaml, { maxAliasCount: 0 }) : item;
    const value = readPositioned(written, schema, path, source);
    return value === undefined ? [] : [{ value, path }];
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

function report(reading: Reading, path: Path, words: wording.TermWording): void {
  reportAt(reading, rangeOf(reading.yaml.contents, path), words);
}

/** Points at the name of a fact, not at its value. */
function reportKey(reading: Reading, path: Path, name: string, words: wording.TermWording): void {
  reportAt(reading, rangeOfKey(reading.yaml.contents, path, name), words);
}

function reportAt(
  { file, lines, messages }: Reading,
  [start, end]: readonly number[],
  words: wording.TermWording,
): void {
  const place = lines.place(start ?? 0, end ?? start ?? 0);
  messages.push({ file, place, severity: 'error', ...words });
}
