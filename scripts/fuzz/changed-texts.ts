import * as fc from 'fast-check';
import { tagNames } from '../../src/model/tags.ts';
import { oddTexts } from './odd-texts.ts';

/** A document as it stands in a file. */
export interface Written {
  /** Its path, which says its kind and its language: `content/tasks/make-tea/en-GB.mdx`. */
  readonly file: string;
  readonly text: string;
}

/**
 * One of these documents with up to six changes: pieces deleted, doubled, moved, put in, or taken from another of them or from
 * these sentences. Of every second one some facts are left out.
 */
export function changedTexts(
  documents: readonly Written[],
  sentences: readonly string[] = [],
): fc.Arbitrary<Written> {
  const length = { minLength: 1, maxLength: 6 };
  const gentle = wordsAndLines(documents, sentences);
  // Of most texts with a wild change no paper can be made, because a tag is broken. So every second one has none.
  const changes = fc.oneof(fc.array(gentle, length), fc.array(fc.oneof(gentle, anyPieces), length));
  return fc
    .tuple(fc.constantFrom(...documents), changes, fc.boolean(), fc.array(place, { maxLength: 4 }))
    .map(([{ file, text: whole }, all, isInBody, leftOut]) => {
      const text = isInBody ? whole : leftOut.reduce(withoutFact, whole);
      // Nor where the facts have a slip in them.
      const start = isInBody ? bodyStart(text) : 0;
      return {
        file,
        text: text.slice(0, start) + all.reduce((body, change) => change(body), text.slice(start)),
      };
    });
}

/** The same as bytes, some of them broken. */
export function changedBytes(documents: readonly Written[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(changedTexts(documents), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 }))
    .map(([{ text }, hits]) => {
      const encoded = new TextEncoder().encode(text);
      for (const [at, byte] of hits) if (encoded.length > 0) encoded[at % encoded.length] = byte;
      return encoded;
    });
}

type Change = (text: string) => string;

/** Where in a text something happens, from its start (0) to its end (1), as often here as there. */
const place = fc.noBias(fc.nat({ max: 9999 })).map((part) => part / 10_000);

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    ...tagNames.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} `, `<${name} done="a" />`]),
  ),
  fc.constantFrom(
    '"',
    "'",
    '<',
    '>',
    '/>',
    '{',
    '}',
    '{/*',
    '*/}',
    '<!--',
    '&',
    '&amp;',
    '\\',
    '|',
    ': ',
    '---\n',
    '\n\n',
    '\t',
    '    ',
    '> ',
    '- ',
    '1. ',
    '# ',
    '**',
    '*',
    '[a](',
    '](',
    '![',
    '```\n',
    '&x ',
    '*x',
    '!!x ',
    '\r',
    '\0',
    '\uD800',
    '\uFEFF',
  ),
);
const oddText = fc
  .tuple(fc.constantFrom(...oddTexts), fc.integer({ min: 20, max: 2000 }))
  .map(([{ of }, length]) => of(length));

/** Changes after which a text is often still a document: of whole words, whole sentences and whole lines. */
function wordsAndLines(documents: readonly Written[], sentences: readonly string[]): fc.Arbitrary<Change> {
  const bodies = documents.map(({ text }) => text.slice(bodyStart(text)));
  const lines = fc.constantFrom(...new Set(bodies.flatMap((body) => body.split('\n'))));
  const words = fc.constantFrom(...new Set(bodies.flatMap((body) => body.match(/\p{L}+/gu) ?? [])));
  const times = fc.integer({ min: 2, max: 40 });
  return fc.oneof(
    fc.tuple(place, words).map(([at, word]) => byWords(at, word)),
    fc.tuple(place, oddText).map(([at, odd]) => byWords(at, odd)),
    fc.tuple(place, lines).map(([at, line]) => byLines(at, (own) => [own, line])),
    ...(sentences.length > 0
      ? [
          fc
            .tuple(place, fc.constantFrom(...sentences))
            .map(([at, sentence]) => byLines(at, (own) => [own, '', sentence, ''])),
        ]
      : []),
    fc.tuple(place, times).map(([at, count]) => byLines(at, (own) => Array<string>(count).fill(own))),
    place.map((at) => byLines(at, () => [])),
  );
}

const length = fc.nat({ max: 60 });
/** Changes that know of no words: pieces that are deleted, doubled, swapped and put in. */
const anyPieces: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, length).map(([at, count]) => cut(at, count, (before, _, after) => before + after)),
  fc
    .tuple(place, length, fc.integer({ min: 2, max: 30 }))
    .map(([at, count, times]) =>
      cut(at, count, (before, middle, after) => before + middle.repeat(times) + after),
    ),
  fc
    .tuple(place, length)
    .map(([at, count]) =>
      cut(at, count, (before, middle, after) => before + after.slice(0, count) + middle + after.slice(count)),
    ),
  fc.tuple(place, piece).map(([at, inserted]) => cut(at, 0, (before, _, after) => before + inserted + after)),
);

function cut(
  at: number,
  length: number,
  join: (before: string, middle: string, after: string) => string,
): Change {
  return (text) => {
    const start = Math.floor(at * text.length);
    return join(text.slice(0, start), text.slice(start, start + length), text.slice(start + length));
  };
}

/** Puts a text in the place of a word, so that most of what is around it is still what it was. */
function byWords(at: number, inserted: string): Change {
  return (text) => {
    const words = [...text.matchAll(/\p{L}+/gu)];
    const word = words[Math.min(Math.floor(at * words.length), words.length - 1)];
    if (!word) return inserted;
    return text.slice(0, word.index) + inserted + text.slice(word.index + word[0].length);
  };
}

function byLines(at: number, put: (line: string) => readonly string[]): Change {
  return (text) => {
    const lines = text.split('\n');
    const index = Math.min(Math.floor(at * lines.length), lines.length - 1);
    return lines.toSpliced(index, 1, ...put(lines[index] ?? '')).join('\n');
  };
}

/** One line of the facts is gone, and what may have hung on it stands there without it. */
function withoutFact(text: string, at: number): string {
  const end = Math.max(bodyStart(text) - '---\n'.length, 0);
  return byLines(at, () => [])(text.slice(0, end)) + text.slice(end);
}

function bodyStart(text: string): number {
  const end = text.indexOf('\n---\n');
  return end === -1 ? 0 : end + '\n---\n'.length;
}
