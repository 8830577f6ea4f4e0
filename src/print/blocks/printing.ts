import type { Mm } from '../../design/units.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { turnMark } from '../imposition/turned-sheet.ts';
import { plainBox, smallPrint } from './prose.ts';
import type { Setting } from './setting.ts';

/** As wide as a QR code with its quiet zone, under which it stands. */
const MARK = { width: 26, height: 12 } as const satisfies Record<string, Mm>;

/**
 * How a folded paper must be printed, in words beside a drawing. It is folded and never trimmed, so this stands with the
 * small print on its back. Nothing for papers that may be printed as anybody likes.
 */
export function printingBoxes(setting: Setting): Box[] {
  const { language, paper, printing } = setting;
  if (!printing) return [];
  const { actualSize, sides } = language.words.printing;
  const words = stack(
    [actualSize, sides[printing.duplex]].map((sentence) => plainBox(sentence, setting, smallPrint(setting))),
  );
  const mark = turnMark(paper, printing.duplex, MARK);
  if (!mark) return [words];
  const inset = (MARK.width - mark.width) / 2;
  const drawing: Box = { type: 'mark', width: mark.width, height: mark.height, draw: () => mark.items };
  const before: Box = { type: 'mark', width: inset, height: 0, draw: () => [] };
  const middle = row([
    { width: inset, box: before },
    { width: mark.width, box: drawing },
  ]);
  return [
    row(
      [
        { width: MARK.width, box: middle },
        { width: 'rest', box: words },
      ],
      { gap: 5, align: 'middle' },
    ),
  ];
}
