import type { Span, Text } from '../model/document.ts';
import type { Language } from './language.ts';

/**
 * Cuts words into sentences, so that each can stand on a line of its own. Emphasis and links stay with their words;
 * a bold phrase that runs over a full stop is cut in two. White space between sentences is dropped.
 */
export function splitText(text: Text, language: Language): Text[] {
  const whole = text.map((span) => span.text).join('');
  return splitSentences(whole, language).map(({ start, end }) => slice(text, start, end));
}

/** Where each sentence starts and ends, in UTF-16 units, without the white space around it. */
export function splitSentences(text: string, language: Language): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let goesOn = false;
  for (const { segment, index } of segmentsOf(text, language)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (start >= end) continue;
    const last = ranges.at(-1);
    // Without a space between them they are one: "page?id=2" in a web address.
    if (last && (goesOn || last.end === start)) last.end = end;
    else ranges.push({ start, end });
    goesOn = endsInAbbreviation(text.slice(start, end), text.slice(end).trimStart(), language);
  }
  return ranges;
}

/** `Intl.Segmenter` sees no end before a figure and small letters: "Put in 4 cups. 1 cup is for you." are two sentences. */
function segmentsOf(text: string, language: Language): { segment: string; index: number }[] {
  if (language.tag.startsWith('en') && plain.test(text)) return plainSegments(text);
  return [...segmenter(language.tag).segment(text)].flatMap(({ segment, index }) => {
    if (!/[.!?]["'”’)]*\s+["'“‘(]?[£€$]?\d/.test(segment)) return [{ segment, index }];
    let at = index;
    return segment.split(/(?<=[.!?]["'”’)]*\s+)(?=["'“‘(]?[£€$]?\d)/).map((part) => {
      at += part.length;
      return { segment: part, index: at - part.length };
    });
  });
}

/**
 * Text in which every full stop, question mark and exclamation mark is the last sign, or has spaces and a capital letter
 * behind it. There `Intl.Segmenter` ends a sentence at each (UAX 29, SB11), and a pattern does the same much faster.
 */
const plain = /^(?![.?!])(?:[A-Za-z0-9,' -]|[.?!](?: +(?=[A-Z])|$))*$/;
const plainSentence = /[^.?!]+(?:[.?!] *)?/g;

function plainSegments(text: string): { segment: string; index: number }[] {
  return Array.from(text.matchAll(plainSentence), ({ 0: segment, index }) => ({ segment, index }));
}

/** `Intl.Segmenter` knows few abbreviations: "Ask Mr. Hall." must stay one sentence, "Say no. Go home." must not. */
function endsInAbbreviation(sentence: string, next: string, language: Language): boolean {
  const word = sentence.slice(sentence.lastIndexOf(' ') + 1).toLowerCase();
  const { abbreviations, abbreviationsBeforeFigures } = language;
  return abbreviations.includes(word) || (/^\d/u.test(next) && abbreviationsBeforeFigures.includes(word));
}

function slice(text: Text, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const span of text) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, span.text.length);
    if (from < to) spans.push({ ...span, text: span.text.slice(from, to) });
    at += span.text.length;
  }
  return spans;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(tag: string): Intl.Segmenter {
  let known = segmenters.get(tag);
  if (!known) segmenters.set(tag, (known = new Intl.Segmenter(tag, { granularity: 'sentence' })));
  return known;
}
