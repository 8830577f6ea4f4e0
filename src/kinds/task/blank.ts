import type { Mm } from '../../design/units.ts';
import { aboutBox } from '../../print/blocks/closing.ts';
import { cells, labelledLine, writingLines } from '../../print/blocks/hand-writing.ts';
import { pageHeadBoxes } from '../../print/blocks/letterhead.ts';
import { noticeBox } from '../../print/blocks/notice.ts';
import { numberedItem } from '../../print/blocks/numbered-item.ts';
import { plainBox, sectionHeading } from '../../print/blocks/prose.ts';
import { restBoxes } from '../../print/blocks/rest.ts';
import { accent, air, pictureGap, type Setting } from '../../print/blocks/setting.ts';
import { staffTitleBox } from '../../print/blocks/staff-title.ts';
import { type Box, flow, row, stack, type StackBox } from '../../print/boxes/box.ts';

/**
 * Sheets to write the steps of a task anew for one workplace: what stays true first, then as many rows as the task has
 * steps, up to the end of a page, each with a frame for a picture and lines for what to do and how you see that it is done.
 */
export function taskBlank(setting: Setting): StackBox {
  const { document, language } = setting;
  const { blank } = language.words;
  const steps = document.blocks.filter(({ type }) => type === 'step').length;
  const count = Math.ceil(Math.max(1, steps) / ROWS_ON_PAGE) * ROWS_ON_PAGE;
  const rows = Array.from({ length: count }, (_, index) => stepRow(index, setting));
  return flow([
    ...pageHeadBoxes(setting),
    staffTitleBox(blank.heading(document.title), blank.about, setting),
    ...blank.record.map((label) => labelledLine(label, LABEL_WIDTH, setting)),
    howToBox(setting),
    ...stayingBoxes(setting),
    stack([...restBoxes(setting), aboutBox(setting)], { gap: 3, above: air(6, setting) }),
    { ...sectionHeading(blank.steps, setting), startsPage: true },
    flow(rows, { tag: { role: 'L', listNumbering: 'Decimal' }, gap: ROW_GAP }),
  ]);
}

const ROWS_ON_PAGE = 3;
const ROW_GAP: Mm = 10;
const LABEL_WIDTH: Mm = 50;
/** For two figures, and clear space before the frame. */
const NUMBER: Mm = 13;

function howToBox(setting: Setting): Box {
  const items = setting.language.words.blank.howTo.map((words, index) =>
    numberedItem({ number: index + 1, words, width: NUMBER }, setting),
  );
  return stack(items, {
    tag: { role: 'L', listNumbering: 'Decimal' },
    gap: 2,
    above: air(6, setting),
    below: air(4, setting),
  });
}

/** Every emergency, stop and ask of the task: dangers do not go with other steps. */
function stayingBoxes(setting: Setting): Box[] {
  const notices = setting.document.blocks.flatMap((block) =>
    block.type === 'emergency' || block.type === 'stop' || block.type === 'ask'
      ? [{ ...noticeBox(block, setting), keepWithNext: false }]
      : [],
  );
  if (notices.length === 0) return [];
  return [sectionHeading(setting.language.words.blank.staying, setting), ...notices];
}

function stepRow(index: number, setting: Setting): Box {
  const { tiles, type, language } = setting;
  const { words } = language;
  const name = words.step(index + 1);
  const number = plainBox(String(index + 1), setting, {
    tag: { role: 'Lbl' },
    size: type.h2,
    weight: 'bold',
    colour: accent(setting),
  });
  const frame = cells(
    1,
    { width: tiles.step, height: tiles.step },
    `${name}: ${words.blank.picture}`,
    setting,
  );
  const lines = stack(
    [
      lineBox(words.blank.action, ACTION_LINES, name, setting),
      lineBox(words.done, DONE_LINES, name, setting),
    ],
    { gap: 2 },
  );
  const body = row(
    [
      { width: tiles.step, box: frame },
      { width: 'rest', box: lines },
    ],
    { gap: pictureGap(setting), tag: { role: 'LBody' } },
  );
  return row(
    [
      { width: NUMBER, box: number },
      { width: 'rest', box: body },
    ],
    { tag: { role: 'LI' } },
  );
}

/** Five words in large letters, and the sentence that says when it is done. */
const ACTION_LINES = 3;
const DONE_LINES = 2;

function lineBox(label: string, lines: number, name: string, setting: Setting): Box {
  return stack([
    plainBox(label, setting, { weight: 'bold' }),
    writingLines(lines, `${name}: ${label}`, setting),
  ]);
}
