import { isSame, type Remark } from './measure.ts';
import { type Share, shareOf } from './intervals.ts';
import type { FoundSentence } from './read-found.ts';
import type { Label, LabelKind } from './read-sentences.ts';

/** A found sentence with what a checker said about it, each remark under the class that it is about. */
export interface JudgedSentence extends FoundSentence {
  readonly remarks: readonly (Pick<Remark, 'start' | 'end'> & { readonly kind: LabelKind })[];
}

export interface FoundScore {
  /** Labels of the class about which the checker said something. */
  readonly recall: Share;
  /** Remarks of the class that are about a label; those on grey words are left out. */
  readonly precision: Share;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * How much of a class a checker finds, and how often it is right. Whether “prior to” is a hard, a spare or a set phrase
 * is a matter of taste, and the author is told the same: a remark of any of these three is right about a label of any.
 */
export function scoreFound(sentences: readonly JudgedSentence[], kind: LabelKind): FoundScore {
  const labels = sentences.flatMap((sentence) =>
    sentence.labels
      .filter((label) => label.kind === kind)
      .map((label) => ({
        words: sentence.text.slice(label.start, label.end),
        isFound: sentence.remarks.some((remark) => isSame(remark.kind, kind) && touches(remark, label)),
      })),
  );
  const remarks = sentences.flatMap((sentence) =>
    sentence.remarks
      .filter((remark) => remark.kind === kind && !isGrey(remark, sentence))
      .map((remark) => ({
        words: sentence.text.slice(remark.start, remark.end),
        isRight: sentence.labels.some((label) => isSame(label.kind, kind) && touches(remark, label)),
      })),
  );
  return {
    recall: shareOf(labels.filter(({ isFound }) => isFound).length, labels.length),
    precision: shareOf(remarks.filter(({ isRight }) => isRight).length, remarks.length),
    missed: labels.filter(({ isFound }) => !isFound).map(({ words }) => words),
    wrong: remarks.filter(({ isRight }) => !isRight).map(({ words }) => words),
  };
}

/**
 * Only grey words are touched. A hard verb that is a passive has the label of the passive alone, and is grey as a hard
 * word; the same goes the other way round for a passive inside a set phrase.
 */
function isGrey(remark: JudgedSentence['remarks'][number], { grey, labels }: FoundSentence): boolean {
  if (labels.some((label) => isSame(label.kind, remark.kind) && touches(remark, label))) return false;
  const others = labels.filter(({ kind }) => kind === 'passive' || isSame(kind, 'hard word'));
  return [...grey, ...others].some((label) => touches(remark, label));
}

function touches(one: Pick<Label, 'start' | 'end'>, other: Pick<Label, 'start' | 'end'>): boolean {
  return one.start < other.end && other.start < one.end;
}
