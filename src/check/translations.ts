import { languageOf } from '../languages/index.ts';
import { numbersIn } from '../languages/numbers.ts';
import { originalOf } from '../model/compare-translations.ts';
import { contentVersion } from '../model/content-version.ts';
import type { Block, Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { placedPassagesIn } from '../model/passages.ts';
import { otherRules } from './other-rules.ts';

/**
 * What has fallen behind what it was translated from: a translation of an older version, a part that says other numbers, a
 * part that is still in the words of the original. That is the original, or another translation whose version it names: who
 * speaks no English may have made it from the Welsh. Whether all have the same parts, `compareTranslations` says.
 */
export function checkTranslations(documents: readonly Document[]): Message[] {
  return documents.flatMap((document) => {
    const original = originalOf(document, documents);
    if (!original || original === document) return [];
    const { kind, slug, translatedFrom } = document;
    const others = documents.filter((each) => each.kind === kind && each.slug === slug && each !== document);
    const madeFrom = others.find((each) => contentVersion(each) === translatedFrom);
    if (madeFrom) return pairs(document, madeFrom).flatMap(checkPair);
    return [checkVersion(document, original, others), ...pairs(document, original).flatMap(checkPair)];
  });
}

/** What to say of a translation whose version none of the others is now. */
function checkVersion(document: Document, original: Document, others: readonly Document[]): Message {
  const { translatedFrom, places } = document;
  const now = contentVersion(original);
  if (translatedFrom === undefined) return sayWhich(document, original, now);
  const place = places['translated-from'];
  const behind = {
    file: document.file,
    severity: otherRules['translation-behind'].severity,
    rule: 'translation-behind',
    ...(place && { place }),
  };
  if (others.length === 1)
    return {
      ...behind,
      found: `This is a translation of version ${translatedFrom} of ${original.file}, which has changed since then.`,
      allowed: `Translations say what their original says now: version ${now}.`,
      fix: `Compare both, translate what has changed, and then write “translated-from: ${now}”.`,
    };
  const versions = others.map((each) => `${contentVersion(each)} for ${each.file}`);
  return {
    ...behind,
    found: `This is a translation of version ${translatedFrom}, and what it was made from has changed since then.`,
    allowed: `Translations say what they were made from says now, the original, ${original.file}, or another translation.`,
    fix: `Compare it with the file that it was made from, translate what has changed, and then write “translated-from: ” with the version of that file: ${versions.join(', ')}.`,
  };
}

/** Nobody is told when such a translation falls behind. */
function sayWhich(document: Document, original: Document, now: string): Message {
  const { file, places } = document;
  const place = places['title'];
  return {
    file,
    severity: otherRules['translation-of-unknown'].severity,
    rule: 'translation-of-unknown',
    ...(place && { place }),
    found: `This translation does not say which version of ${original.file} it is a translation of.`,
    allowed: 'Translations name the version of their original, so that you are told when it changes.',
    fix: `Compare both, and then write on top of the file: “translated-from: ${now}”. If the other one is the translation, write there: “translated-from: ${contentVersion(document)}”.`,
  };
}

interface Pair {
  readonly document: Document;
  readonly own: Block;
  readonly original: Document;
  readonly theirs: Block;
}

/** Steps by their ids; all other parts by their order, where both documents have the same ones. */
function pairs(document: Document, original: Document): Pair[] {
  const hasSameParts =
    document.blocks.length === original.blocks.length &&
    document.blocks.every(({ type }, index) => type === original.blocks[index]?.type);
  return document.blocks.flatMap((own, index) => {
    const sameStep = original.blocks.find((each) => each.type === 'step' && each.id === own.id);
    const theirs = own.type === 'step' ? sameStep : hasSameParts ? original.blocks[index] : undefined;
    return theirs ? [{ document, own, original, theirs }] : [];
  });
}

function checkPair({ document, own, original, theirs }: Pair): Message[] {
  const [words, originalWords] = [wordsOf(own), wordsOf(theirs)];
  const where = `${original.file}, line ${theirs.place.start.line}`;
  if (words === originalWords && words.split(/\s+/u).length > SHORT)
    return [
      {
        file: document.file,
        severity: otherRules['not-translated'].severity,
        rule: 'not-translated',
        place: own.place,
        found: `This part has the words of ${where}.`,
        allowed: `Every part of this document is in the language of its file: ${languageOf(document.language).name}.`,
        fix: 'Translate it.',
      },
    ];
  const said = figuresIn(words, document);
  const expected = figuresIn(originalWords, original);
  const missing = expected.filter((figure) => !said.includes(figure));
  const extra = said.filter((figure) => !expected.includes(figure));
  if (missing.length + extra.length === 0) return [];
  return [
    {
      file: document.file,
      severity: otherRules['translation-number'].severity,
      rule: 'translation-number',
      place: own.place,
      found: [
        missing.length > 0
          ? `This part does not say ${missing.join(', ')}, which ${missing.length === 1 ? 'stands' : 'stand'} in ${where}.`
          : '',
        extra.length > 0
          ? `It says ${extra.join(', ')}, which ${extra.length === 1 ? 'does' : 'do'} not stand there.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
      allowed: 'Translations have the same numbers, times and prices, in figures or in words.',
      fix: 'Write the numbers of the original, or put the original right.',
    },
  ];
}

/** Names and "OK" are the same in many languages. */
const SHORT = 2;

/** Numbers without their units and signs, each once: `20`, `9:00`. Languages write `2.5` with a comma, too. */
function figuresIn(words: string, { language }: Document): string[] {
  const figures = numbersIn(words, languageOf(language)).map(
    ({ figure }) => /\d[\d.,:/]*\p{No}?/u.exec(figure)?.[0] ?? figure,
  );
  return [...new Set(figures.map((figure) => figure.replace(/^(\d+),(\d{1,2})$/u, '$1.$2')))];
}

/** All that a reader reads of a block. */
function wordsOf(block: Block): string {
  return placedPassagesIn(block)
    .filter(({ part }) => part !== 'short' && part !== 'alt')
    .map(({ text }) => text)
    .join(' ');
}
