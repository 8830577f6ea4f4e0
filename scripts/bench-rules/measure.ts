import { languageOf } from '../../src/languages/index.ts';
import type { Message } from '../../src/model/message.ts';
import { checkDocument } from '../../src/rules/check.ts';
import type { Vocabulary } from '../../src/rules/vocabulary.ts';
import { sentenceLeaflet } from './leaflet.ts';
import type { LabelKind, LabelledSentence } from './read-sentences.ts';

/** What the rules said about one sentence; places count from the start of the sentence. */
export interface CheckedSentence extends LabelledSentence {
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly rule: string;
  readonly severity: Message['severity'];
  readonly start: number;
  readonly end: number;
}

/** Which rules answer for a kind of label. */
export const rulesFor: Readonly<Record<LabelKind, readonly string[]>> = {
  passive: ['passive'],
  'hard word': [
    'hard-word',
    'simpler-word',
    'one-word-for-one-thing',
    'noun-for-verb',
    'weak-verb',
    'wordy-phrase',
  ],
  abbreviation: ['abbreviation'],
  idiom: ['idiom'],
  'spare words': ['wordy-phrase'],
  'hurtful words': ['respectful-words'],
  'childish word': ['childish-word'],
};

/** The class that a rule speaks about; the author's text is measured by these. */
export const kindOfRule: Readonly<Record<string, LabelKind | undefined>> = {
  passive: 'passive',
  'hard-word': 'hard word',
  'simpler-word': 'hard word',
  'noun-for-verb': 'spare words',
  'wordy-phrase': 'spare words',
  idiom: 'idiom',
};

/** Checks each sentence as a leaflet of its own, so that no sentence changes what is said about another. */
export function checkSentences(
  sentences: readonly LabelledSentence[],
  vocabulary: Vocabulary,
): CheckedSentence[] {
  return sentences.map((sentence) => ({ ...sentence, remarks: remarksOn(sentence.text, vocabulary) }));
}

const language = languageOf('en-GB');

function remarksOn(sentence: string, vocabulary: Vocabulary): Remark[] {
  const { document, offset } = sentenceLeaflet(sentence);
  return checkDocument(document, { vocabulary, language, isEachApart: true }).flatMap(
    ({ rule, severity, place }): Remark[] => {
      const start = (place?.start.offset ?? -1) - offset;
      const end = (place?.end.offset ?? -1) - offset;
      // What is said about the rest of the leaflet is not about the sentence.
      if (start < 0 || start >= sentence.length) return [];
      return [{ rule, severity, start, end }];
    },
  );
}

export interface Score {
  /** Labels of the kind, each word once in its sentence. */
  readonly labels: number;
  /** Those that a rule found. */
  readonly found: number;
  /** Remarks of the rules that answer for the kind. */
  readonly remarks: number;
  /** Those that touch a label. */
  readonly right: number;
  /** What was not found, and what was remarked on without a label: for the eye. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** How many of the labels of a kind the rules find, and how many of their remarks are about such a label. */
export function scoreKind(sentences: readonly CheckedSentence[], kind: LabelKind): Score {
  const labels = sentences.flatMap((sentence) => wantedIn(sentence, kind));
  const remarks = sentences.flatMap((sentence) =>
    sentence.remarks
      .filter(({ rule }) => rulesFor[kind].includes(rule))
      .map((remark) => ({
        words: wordsOf(sentence, remark),
        isRight: sentence.labels.some((label) => isSame(label.kind, kind) && touches(remark, label)),
      })),
  );
  return {
    labels: labels.length,
    found: labels.filter(({ isFound }) => isFound).length,
    remarks: remarks.length,
    right: remarks.filter(({ isRight }) => isRight).length,
    missed: labels.filter(({ isFound }) => !isFound).map(({ words }) => words),
    wrong: remarks.filter(({ isRight }) => !isRight).map(({ words }) => words),
  };
}

/**
 * Whether "prior to" is a hard word, a set phrase or has words to spare is a matter of taste, and the author is told the
 * same: the rules of each of these three may answer for a label of any.
 */
const wording: readonly LabelKind[] = ['hard word', 'idiom', 'spare words'];

export function isSame(one: LabelKind, other: LabelKind): boolean {
  return one === other || (wording.includes(one) && wording.includes(other));
}

function answering(kind: LabelKind): readonly string[] {
  return wording.includes(kind) ? wording.flatMap((each) => rulesFor[each]) : rulesFor[kind];
}

/** A word that stands twice in a sentence is one label: the rules speak of it once. */
function wantedIn(sentence: CheckedSentence, kind: LabelKind): { words: string; isFound: boolean }[] {
  const wanted = new Map<string, boolean>();
  for (const label of sentence.labels.filter((each) => each.kind === kind)) {
    const words = wordsOf(sentence, label);
    const isFound = sentence.remarks.some(
      (remark) => answering(kind).includes(remark.rule) && touches(remark, label),
    );
    wanted.set(words.toLowerCase(), isFound || (wanted.get(words.toLowerCase()) ?? false));
  }
  return [...wanted].map(([words, isFound]) => ({ words, isFound }));
}

/**
 * How the sentence length that the rules speak of agrees with what stands between the spaces. A name of several words is
 * one word, so sentences with two words in capital letters side by side are left out.
 */
export function wrongLengths(sentences: readonly CheckedSentence[]): string[] {
  return sentences
    .filter(({ text }) => !/\p{Lu}\S*\p{Ll}\S* (?:(?:of|for|the|de) )*\p{Lu}/u.test(text))
    .filter(({ text, remarks }) => {
      const words = text.split(/\s+/).length;
      const expected = words > 25 ? 'error' : words > 15 ? 'warning' : undefined;
      return remarks.find(({ rule }) => rule === 'sentence-length')?.severity !== expected;
    })
    .map(({ text }) => text);
}

/** The remarks on good sentences, most frequent rule first. */
export function alarms(
  sentences: readonly CheckedSentence[],
): { rule: string; severity: string; words: string }[] {
  return sentences.flatMap((sentence) =>
    sentence.remarks.map((remark) => ({
      rule: remark.rule,
      severity: remark.severity,
      words: wordsOf(sentence, remark),
    })),
  );
}

export function countWords(sentences: readonly LabelledSentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

function wordsOf({ text }: LabelledSentence, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

function touches(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
