import type { Mm } from '../../design/units.ts';
import { contentVersion } from '../../model/content-version.ts';
import type { Document, Step } from '../../model/document.ts';
import { type Box, flow, row, stack, type StackBox } from '../boxes/box.ts';
import { aboutBox } from './closing.ts';
import { cells, labelledLine, questionBox, writingLines } from './hand-writing.ts';
import { pageHeadBoxes } from './letterhead.ts';
import { numberedItem } from './numbered-item.ts';
import { keepWithLast, plainBox, proseBoxes, sectionHeading } from './prose.ts';
import { accent, air, type Setting } from './setting.ts';
import { staffTitleBox } from './staff-title.ts';
import { bodyWords } from '../../model/body-words.ts';

/**
 * The sheet for whoever checks a document with its readers. It asks what each part and each hard word means and what
 * the reader would do next, never whether they like it (rule V4); for a task it counts the steps done right with no
 * help (rule V5). It asks how many readers there were and for no name.
 */
export function readerCheckSheet(setting: Setting): StackBox {
  const { readerCheck } = setting.language.words;
  return flow([
    ...pageHeadBoxes(setting),
    staffTitleBox(readerCheck.heading(setting.document.title), readerCheck.about, setting),
    ...recordBoxes(setting),
    ...howToBoxes(setting),
    ...partBoxes(setting),
    ...wordBoxes(setting),
    ...stepBoxes(setting),
    ...changeBoxes(setting),
    aboutBox(setting),
  ]);
}

const LABEL_WIDTH: Mm = 50;
const CELL: Mm = 11;
/** 22 steps with their heading fit one page. */
const CELLS = { width: CELL, height: 8 } as const;
const READERS = 6;

/** When, where, with whom: what the facts of the document ask for afterwards. */
function recordBoxes(setting: Setting): Box[] {
  const { document, language } = setting;
  const { readerCheck } = language.words;
  return [
    ...readerCheck.record.map((label) => labelledLine(label, LABEL_WIDTH, setting)),
    plainBox(contentVersion(document), setting, { label: readerCheck.version, above: 3 }),
  ];
}

function howToBoxes(setting: Setting): Box[] {
  const { readerCheck } = setting.language.words;
  const items = readerCheck.howTo.map((words, index) =>
    numberedItem({ number: index + 1, words, width: 8 }, setting),
  );
  return [
    sectionHeading(readerCheck.howToHeading, setting),
    flow(items, { tag: { role: 'L', listNumbering: 'Decimal' }, gap: 1 }),
  ];
}

function partBoxes(setting: Setting): Box[] {
  const { readerCheck } = setting.language.words;
  const parts = partsOf(setting.document, readerCheck.start).map((name) =>
    stack(
      [
        plainBox(name, setting, { tag: { role: 'H3' }, weight: 'bold', bookmark: 3 }),
        questionBox(readerCheck.meaning, 2, setting),
        questionBox(readerCheck.next, 2, setting),
      ],
      { gap: 1, above: air(6, setting), below: air(4, setting) },
    ),
  );
  return [sectionHeading(readerCheck.parts, setting), ...parts];
}

/** The headings that words stand under, and the beginning before the first of them. */
function partsOf({ blocks }: Document, start: string): string[] {
  const names = blocks.flatMap((block, index) => {
    if (block.type !== 'heading') return [];
    const holdsWords = blocks[index + 1] !== undefined && blocks[index + 1]?.type !== 'heading';
    return holdsWords ? [block.text.map(({ text }) => text).join('')] : [];
  });
  return [start, ...names];
}

function wordBoxes(setting: Setting): Box[] {
  const { readerCheck } = setting.language.words;
  const words = hardWordsOf(setting.document);
  if (words.length === 0) return [];
  const lines = words.map((word) => labelledLine(word, LABEL_WIDTH, setting));
  return [
    sectionHeading(readerCheck.words, setting),
    plainBox(readerCheck.wordsHow, setting, { below: 3 }),
    ...lines,
  ];
}

/** The words that the document explains and those that it allows itself, each once. */
function hardWordsOf({ blocks, words }: Document): string[] {
  const explained = blocks.flatMap((block) => (block.type === 'word' ? [block.word] : []));
  return [...new Map([...explained, ...words].map((word) => [word.toLowerCase(), word])).values()];
}

function stepBoxes(setting: Setting): Box[] {
  const { readerCheck } = setting.language.words;
  const steps = setting.document.blocks.filter((block): block is Step => block.type === 'step');
  if (steps.length === 0) return [];
  const list = flow(keepWithLast(steps.map((step) => scoreRow(step, setting))), {
    tag: { role: 'L', listNumbering: 'Decimal' },
    head: boldRow(readerCheck.readers, numbersRow(setting), setting),
  });
  const score = boldRow(readerCheck.score, cells(READERS, CELLS, readerCheck.score, setting), setting);
  return [
    { ...sectionHeading(readerCheck.steps, setting), startsPage: true },
    ...readerCheck.stepsHow.map((words) => plainBox(words, setting)),
    { ...list, above: 3 },
    { ...score, above: 3 },
  ];
}

function scoreRow(step: Step, setting: Setting): Box {
  const number = plainBox(String(step.number), setting, {
    tag: { role: 'Lbl' },
    weight: 'bold',
    colour: accent(setting),
  });
  const words = step.short ? [plainBox(step.short, setting)] : proseBoxes(step.body, setting);
  const body = row(
    [
      { width: 'rest', box: stack(words) },
      { width: READERS * CELL, box: cells(READERS, CELLS, step.short ?? bodyWords(step.body), setting) },
    ],
    { gap: 3, align: 'middle', tag: { role: 'LBody' } },
  );
  return row(
    [
      { width: CELL, box: number },
      { width: 'rest', box: body },
    ],
    { gap: 3, align: 'middle', tag: { role: 'LI' } },
  );
}

const BEFORE_NUMBER: Mm = 4.5;
const blank: Box = { type: 'mark', width: BEFORE_NUMBER, height: 0, draw: () => [] };

/** The readers by number, over the middle of their boxes. */
function numbersRow(setting: Setting): Box {
  return row(
    Array.from({ length: READERS }, (_, index) => [
      { width: BEFORE_NUMBER, box: blank },
      { width: CELL - BEFORE_NUMBER, box: plainBox(String(index + 1), setting, { weight: 'bold' }) },
    ]).flat(),
  );
}

function boldRow(words: string, right: Box, setting: Setting): Box {
  return row(
    [
      { width: 'rest', box: plainBox(words, setting, { weight: 'bold' }) },
      { width: READERS * CELL, box: right },
    ],
    { gap: 3, align: 'middle' },
  );
}

function changeBoxes(setting: Setting): Box[] {
  const { readerCheck } = setting.language.words;
  return [
    sectionHeading(readerCheck.changes, setting),
    { ...writingLines(4, readerCheck.changes, setting), keepWithNext: true },
    plainBox(readerCheck.afterwards(contentVersion(setting.document)), setting, { above: 3 }),
  ];
}
