import {
  alarms,
  type CheckedSentence,
  countWords,
  rulesFor,
  scoreKind,
  wrongLengths,
} from './bench-rules/measure.ts';
import type { LabelKind } from './bench-rules/read-sentences.ts';
import { loadSets, type Part, parts, sentencesFor, type Sets } from './bench-rules/sets.ts';
import { halvesIn } from './bench-rules/read-found.ts';
import { showFound } from './bench-rules/show-found.ts';
import { loadVocabulary } from '../src/files/vocabulary.ts';
import { runCommand, WrongValue } from './terminal/command.ts';

await runCommand({
  usage: `
Checks the labelled sentences of tests/cases/rules and prints how many faults the easy-read rules find (recall), how
many of their remarks are right (precision), and what they say about good easy-read sentences. First the sets that were
written here, then what strangers wrote, with 95 % intervals and other programs beside it.

  npm run bench:rules
  npm run bench:rules -- --show
  npm run bench:rules -- --half a --show

  --show     also print what was missed and what was wrong in the part for tuning and, with --half, in that set
  --half a   only one set of the found sentences, by the letter with which its files start
  --help     shows this text
`,
  flags: { show: { type: 'boolean', default: false }, half: { type: 'string' } },
  run: async ({ show, half }) => {
    const root = new URL('../', import.meta.url);
    const halves = halvesIn(root);
    const chosen = halves.filter((each) => half === undefined || each === half);
    if (chosen.length === 0) throw new WrongValue(`--half is ${halves.join(' or ')}, not ${half}.`);
    for (const part of parts) print(part, await loadSets(part, root), show && part === 'tune');
    showFound(chosen, root, loadVocabulary('en-GB', []), show && half !== undefined);
  },
});

function print(part: Part, sets: Sets, isShown: boolean): void {
  const all = [...sets.office, ...sets.own, ...sets.easy];
  console.log(
    `\nwritten here, ${part}: ${sets.office.length} office, ${sets.own.length} own, ${sets.easy.length} easy-read sentences`,
  );
  console.log(row('', 'labels', 'found', 'recall', 'remarks', 'right', 'precision'));
  for (const kind of Object.keys(rulesFor) as LabelKind[]) {
    const score = scoreKind(sentencesFor(kind, sets), kind);
    const { labels, found, remarks, right } = score;
    console.log(row(kind, labels, found, ratio(found, labels), remarks, right, ratio(right, remarks)));
    if (isShown) show(score);
  }
  const wrong = wrongLengths(all);
  console.log(
    row(
      'sentence length',
      all.length,
      all.length - wrong.length,
      ratio(all.length - wrong.length, all.length),
    ),
  );
  printGood(sets.easy, isShown);
}

function printGood(easy: readonly CheckedSentence[], isShown: boolean): void {
  const found = alarms(easy);
  const hard = found.filter(({ rule }) => rulesFor['hard word'].includes(rule));
  const per100 = (severity: string): string =>
    ((100 * hard.filter((each) => each.severity === severity).length) / countWords(easy)).toFixed(1);
  console.log(
    `easy-read: ${countWords(easy)} words; hard words per 100: ${per100('warning')} warnings, ${per100('hint')} hints`,
  );
  const byRule = Map.groupBy(found, ({ rule, severity }) => `${severity} ${rule}`);
  for (const [rule, each] of [...byRule].sort((a, b) => b[1].length - a[1].length)) {
    const words = isShown ? `: ${each.map((one) => one.words).join(' | ')}` : '';
    console.log(`  ${String(each.length).padStart(3)} ${rule}${words}`);
  }
  console.log(`  errors on good sentences: ${found.filter(({ severity }) => severity === 'error').length}`);
}

function show({ missed, wrong }: { missed: readonly string[]; wrong: readonly string[] }): void {
  if (missed.length > 0) console.log(`  missed: ${[...new Set(missed)].join(' | ')}`);
  if (wrong.length > 0) console.log(`  not labelled: ${[...new Set(wrong)].join(' | ')}`);
}

function row(name: string, ...cells: readonly (string | number)[]): string {
  return name.padEnd(16) + cells.map((cell) => String(cell).padStart(10)).join('');
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(2);
}
