import { cellList, readDataTable } from '../../model/read/common/data-table.ts';
import {
  type HardWord,
  type KnownName,
  nameSorts,
  type RespectfulWord,
  type SetPhrase,
  type WordRegister,
  wordRegisters,
} from '../vocabulary.ts';

/** The data files of a language, each `src/rules/data/<tag>/<name>.tsv`. The comment on top of a file says what is in it. */
export const wordFiles = [
  'abbreviations',
  'british-words',
  'childish-words',
  'talk-and-office-words',
  'hard-words',
  'idioms',
  'names',
  'respectful-reasons',
  'respectful-words',
  'set-phrases',
  'simpler-words',
  'wordy-phrases',
] as const;

export type WordFile = (typeof wordFiles)[number];

/** Everything that the data files of a language say about its words. Keys are in lower case. */
export interface WordLists {
  /** Base forms of easy words. */
  readonly easy: ReadonlySet<string>;
  /** Words that are hard, also where they are short or look easy. */
  readonly hard: ReadonlyMap<string, HardWord>;
  readonly simpler: ReadonlyMap<string, readonly string[]>;
  readonly wordy: ReadonlyMap<string, readonly string[]>;
  /** Keys of `simpler` that many readers know, so that the shorter word is only offered. */
  readonly mild: ReadonlySet<string>;
  /** Keys of `simpler` and `wordy` whose first answer fits in every sentence. */
  readonly safe: ReadonlySet<string>;
  readonly setPhrases: ReadonlyMap<string, SetPhrase>;
  readonly idioms: ReadonlyMap<string, string>;
  readonly childish: ReadonlyMap<string, string>;
  readonly respectful: ReadonlyMap<string, RespectfulWord>;
  /** Base forms of words of talk and of offices. */
  readonly registers: ReadonlyMap<string, WordRegister>;
  /** Known better than their long forms, as they are written. */
  readonly allowedAbbreviations: ReadonlySet<string>;
  readonly inFull: ReadonlyMap<string, string>;
  readonly names: readonly KnownName[];
}

/** Reads the texts of the data files of a language. Throws on a wrong row and on a word that stands twice: our own bug. */
export function readWordLists(texts: Readonly<Record<WordFile, string>>): WordLists {
  const simpler = readDataTable(texts['simpler-words'], ['word', 'instead', 'swap', 'strength']);
  const wordy = readDataTable(texts['wordy-phrases'], ['phrase', 'instead', 'swap']);
  const phrases: readonly SetPhraseRow[] = readDataTable(texts['set-phrases'], setPhraseColumns);
  const short = readDataTable(texts.abbreviations, ['short', 'use', 'full']);
  return {
    easy: new Set(
      readDataTable(texts['british-words'], ['topic', 'words']).flatMap(({ words }) => words.split(' ')),
    ),
    hard: uniqueMap(
      readDataTable(texts['hard-words'], ['word', 'instead', 'strength']).map((row) => [
        row.word,
        { instead: cellList(row.instead), isMild: isMild(row) },
      ]),
    ),
    setPhrases: readSetPhrases(phrases),
    simpler: uniqueMap(simpler.map(({ word, instead }) => [word, answers(instead)])),
    wordy: uniqueMap(wordy.map(({ phrase, instead }) => [phrase, answers(instead)])),
    mild: new Set(simpler.filter(isMild).map(({ word }) => word)),
    safe: new Set([
      ...simpler.filter(isAlways).map(({ word }) => word),
      ...wordy.filter(isAlways).map(({ phrase }) => phrase),
      ...phrases.filter(isAlways).map(({ phrase }) => phrase),
    ]),
    idioms: uniqueMap(
      readDataTable(texts.idioms, ['phrase', 'plain']).map(({ phrase, plain }) => [phrase, plain]),
    ),
    childish: uniqueMap(
      readDataTable(texts['childish-words'], ['word', 'instead']).map(({ word, instead }) => [word, instead]),
    ),
    registers: readRegisters(texts['talk-and-office-words']),
    respectful: readRespectful(texts['respectful-words'], texts['respectful-reasons']),
    allowedAbbreviations: new Set(short.filter(({ use }) => use === 'known').map((row) => row.short)),
    inFull: uniqueMap(short.filter(({ use }) => use === 'full').map((row) => [row.short, row.full])),
    names: readNames(texts.names),
  };
}

const setPhraseColumns = ['phrase', 'instead', 'kind', 'unless', 'swap', 'source'] as const;
type SetPhraseRow = Readonly<Record<(typeof setPhraseColumns)[number], string>>;

/** No answer means: leave it out. */
function answers(cell: string): readonly string[] {
  return cell === '' ? [''] : cellList(cell);
}

function isAlways({ swap }: { readonly swap: string }): boolean {
  if (swap !== '' && swap !== 'always') throw new Error(`A swap is "always" or empty, not "${swap}".`);
  return swap === 'always';
}

function isMild({ strength }: { readonly strength: string }): boolean {
  if (strength !== '' && strength !== 'hint')
    throw new Error(`A strength is "hint" or empty, not "${strength}".`);
  return strength === 'hint';
}

function readSetPhrases(rows: readonly SetPhraseRow[]): ReadonlyMap<string, SetPhrase> {
  return uniqueMap(
    rows.map(({ phrase, instead, kind, unless, source }) => {
      if ((kind !== 'fixed' && kind !== 'verb') || instead === '' || source === '')
        throw new Error(`A set phrase needs an answer, a kind and a source: ${phrase}`);
      const literal = new Set(unless === '' ? [] : unless.split(' '));
      return [phrase, { instead: cellList(instead), isVerb: kind === 'verb', literal }];
    }),
  );
}

function readNames(text: string): KnownName[] {
  const rows = readDataTable(text, ['name', 'sort', 'short', 'case', 'explanation', 'source']);
  uniqueMap(rows.map(({ name }) => [name.toLowerCase(), name]));
  return rows.map(({ name, sort: written, short, case: anyCase, explanation, source }) => {
    const sort = nameSorts.find((each) => each === written);
    if (
      !sort ||
      (anyCase !== '' && anyCase !== 'any') ||
      explanation === '' ||
      !source.startsWith('https://')
    )
      throw new Error(`A name needs a sort, an explanation and the address of its source: ${name}`);
    return { name, sort, anyCase: anyCase === 'any', explanation, ...(short !== '' && { short }) };
  });
}

function readRegisters(text: string): ReadonlyMap<string, WordRegister> {
  return uniqueMap(
    readDataTable(text, ['register', 'topic', 'words']).flatMap(({ register: written, words }) => {
      const register = wordRegisters.find((each) => each === written);
      if (!register) throw new Error(`A register is ${wordRegisters.join(' or ')}, not "${written}".`);
      return words.split(' ').map((word): [string, WordRegister] => [word, register]);
    }),
  );
}

function readRespectful(words: string, reasons: string): ReadonlyMap<string, RespectfulWord> {
  const why = new Map(readDataTable(reasons, ['reason', 'why']).map((row) => [row.reason, row.why]));
  return uniqueMap(
    readDataTable(words, ['pattern', 'instead', 'reason']).map(({ pattern, instead, reason }) => {
      const said = why.get(reason);
      if (said === undefined) throw new Error(`No reason is called ${reason}: ${pattern}`);
      return [pattern, { pattern, instead: cellList(instead), why: said }];
    }),
  );
}

function uniqueMap<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [key, value] of entries) {
    if (map.has(key)) throw new Error(`A row of word data stands twice: ${key}`);
    if (key !== key.toLowerCase()) throw new Error(`A row of word data is not in lower case: ${key}`);
    map.set(key, value);
  }
  return map;
}
