import type { Vocabulary } from '../../src/rules/vocabulary.ts';
import { checkGoodPages, type GoodText } from './good-text.ts';
import { shareOf, writeShare } from './intervals.ts';
import { areaUnderCurve, costOf, fleschKincaid, type LevelText, readLevels } from './levels.ts';
import { type CheckedFound, judge } from './judge.ts';
import { countWords, kindOfRule } from './measure.ts';
import { type Peer, peers } from './peers.ts';
import { type FoundSentence, type Half, readFound } from './read-found.ts';
import type { LabelKind } from './read-sentences.ts';
import { scoreFound } from './score-found.ts';

const kinds = ['passive', 'hard word', 'idiom', 'spare words'] as const satisfies readonly LabelKind[];

/** Prints how the rules and other programs do on what strangers wrote. `shown`: also what was missed and what was wrong. */
export function showFound(half: readonly Half[], root: URL, vocabulary: Vocabulary, shown: boolean): void {
  const sentences = half.flatMap((each) => readFound(each, root));
  const judged = judge(sentences, vocabulary);
  console.log(
    `\nfound, ${half.length === 1 ? 'set' : 'sets'} ${half.join(', ')}: ${sentences.length} sentences of strangers`,
  );
  console.log(row('', 'labels', 'recall (95 %)', 'remarks', 'precision (95 %)'));
  for (const kind of kinds) {
    const { recall, precision, missed, wrong } = scoreFound(judged, kind);
    console.log(row(kind, recall.whole, writeShare(recall), precision.whole, writeShare(precision)));
    if (shown) {
      console.log(`  missed: ${missed.join(' | ')}`);
      console.log(`  not labelled: ${wrong.join(' | ')}`);
    }
    for (const peer of peers.filter((each) => each.kinds.includes(kind))) showPeer(peer, kind, sentences);
  }
  showGood(judged, checkGoodPages(half, root, vocabulary), shown);
  showLevels(sentences, readLevels(half, root), vocabulary);
}

function showPeer(peer: Peer, kind: LabelKind, sentences: readonly FoundSentence[]): void {
  const judged = sentences.map((sentence) => ({ ...sentence, remarks: peer.remarksOn(sentence.text) }));
  const { recall, precision } = scoreFound(judged, kind);
  console.log(row(`  ${peer.name}`, '', writeShare(recall), precision.whole, writeShare(precision)));
}

/** Remarks on easy sentences in which a stranger found nothing, and on whole good pages. */
function showGood(judged: readonly CheckedFound[], pages: GoodText, shown: boolean): void {
  const good = judged.filter(
    ({ isEasy, labels, grey }) => isEasy && labels.length === 0 && grey.length === 0,
  );
  const wording = good.flatMap(({ remarks, text }) =>
    remarks.map(({ start, end }) => text.slice(start, end)),
  );
  const words = countWords(good);
  const errors = good.flatMap((sentence) => sentence.errors);
  console.log(`\ngood easy sentences: ${good.length}, ${words} words`);
  console.log(
    `  wording: ${wording.length}, ${per100(wording.length, words)} a hundred words; errors: ${errors.length}`,
  );
  if (shown) console.log(`  ${wording.join(' | ')}`);
  console.log(`  all remarks: ${countRules(good.flatMap(({ allRemarks }) => allRemarks))}`);
  for (const peer of peers) {
    const count = good.reduce((sum, { text }) => sum + peer.remarksOn(text).length, 0);
    console.log(`  ${peer.name}: ${count}, ${per100(count, words)} a hundred words`);
  }
  if (pages.words === 0) return;
  const onWording = pages.remarks.filter(({ rule }) => kindOfRule[rule]);
  console.log(
    `good pages: ${pages.words} words; wording ${per100(onWording.length, pages.words)}, all rules ${per100(pages.remarks.length, pages.words)} a hundred words`,
  );
  console.log(`  all remarks: ${countRules(pages.remarks)}`);
  if (shown) console.log(`  ${onWording.map(({ rule, text }) => `${rule}: ${text}`).join(' | ')}`);
}

/** `12 hint pronoun, 3 warning commas`, the most frequent first. */
function countRules(remarks: readonly { readonly rule: string; readonly severity: string }[]): string {
  const groups = [...Map.groupBy(remarks, ({ rule, severity }) => `${severity} ${rule}`)];
  return groups
    .sort((a, b) => b[1].length - a[1].length)
    .map(([name, list]) => `${list.length} ${name}`)
    .join(', ');
}

function showLevels(
  sentences: readonly FoundSentence[],
  levels: readonly LevelText[],
  vocabulary: Vocabulary,
): void {
  const texts = [
    { name: 'sentences', list: ranked(sentences) },
    {
      name: 'sentences, none made up for contrast',
      list: ranked(sentences.filter(({ isContrast }) => !isContrast)),
    },
    {
      name: 'the same said on two levels',
      list: levels
        .filter(({ level }) => level !== 'plain')
        .map(({ text, level }) => ({ text, isOffice: level === 'office' })),
    },
  ];
  console.log('\narea under the curve, office against easy');
  for (const { name, list } of texts.filter((each) => each.list.length > 0)) {
    const ours = areaUnderCurve(
      list.map(({ text, isOffice }) => ({ cost: costOf(text, vocabulary), isOffice })),
    );
    const theirs = areaUnderCurve(
      list.map(({ text, isOffice }) => ({ cost: fleschKincaid(text), isOffice })),
    );
    console.log(`  ${name}: ${list.length}; ours ${ours.toFixed(3)}, Flesch-Kincaid ${theirs.toFixed(3)}`);
  }
}

function ranked(sentences: readonly FoundSentence[]): { text: string; isOffice: boolean }[] {
  return sentences.map(({ text, isEasy }) => ({ text, isOffice: !isEasy }));
}

function per100(count: number, words: number): string {
  const { low, high } = shareOf(count, words);
  return `${((100 * count) / words).toFixed(2)} (${(100 * low).toFixed(2)}-${(100 * high).toFixed(2)})`;
}

function row(name: string, ...cells: readonly (string | number)[]): string {
  return name.padEnd(18) + cells.map((cell) => String(cell).padStart(18)).join('');
}
