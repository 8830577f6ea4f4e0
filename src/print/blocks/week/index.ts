import { keptBlocks } from '../../../editions/kept-blocks.ts';
import type { Block } from '../../../model/document.ts';
import { type Box, flow, row, stack, type StackBox } from '../../boxes/box.ts';
import { aboutBox, contactBoxes } from '../closing.ts';
import { nameRow } from '../letterhead.ts';
import { noticeBox } from '../notice.ts';
import { askBoxes, titleLines } from '../opening.ts';
import { printingBoxes } from '../printing.ts';
import { restBoxes } from '../rest.ts';
import { type Setting, tile } from '../setting.ts';
import { firstThenBox } from './first-then.ts';
import { picturesToCut } from './pictures-to-cut.ts';
import { timetableBox } from './timetable.ts';
import { wholeBoxes } from './whole.ts';

/**
 * A picture timetable: the days of a week with what comes first and then on one sheet to hang up, emergencies, the
 * pictures to cut out, and behind them all of it in full words.
 */
export function weekSheets(setting: Setting): StackBox {
  const { document, shown } = setting;
  const blocks = keptBlocks({ blocks: shown ?? document.blocks }, setting);
  const emergencies = blocks.flatMap((block) => (block.type === 'emergency' ? [block] : []));
  return flow([
    headBox(setting),
    timetableBox(setting),
    firstThenBox(setting),
    ...emergencies.map((notice, index) => ({
      ...noticeBox(notice, setting),
      ...(index === 0 && { startsPage: true }),
    })),
    ...picturesToCut(blocks, setting),
    ...wholeBoxes(blocks.filter(isNoEmergency), setting),
    ...contactBoxes(setting),
    stack([...restBoxes(setting), aboutBox(setting), ...printingBoxes(setting)], {
      gap: 3,
      above: 8,
      neverAlone: true,
    }),
  ]);
}

function isNoEmergency({ type }: Block): boolean {
  return type !== 'emergency';
}

/** What it is about, whom to ask, and whose paper it is, in one row: the height of the sheet is for the week. */
function headBox(setting: Setting): Box {
  const { document, tiles } = setting;
  const [title] = titleLines(setting);
  return row(
    [
      { width: tiles.small, box: tile(document.picture, tiles.small, document.title, setting) },
      { width: 'rest', box: stack([title, ...askBoxes(setting)], { gap: 1 }) },
      ...(setting.logo ? [{ width: NAME, box: nameRow(setting, tiles.small - 4) }] : []),
    ],
    { gap: 5, align: 'middle', below: 3 },
  );
}

const NAME = 70;
