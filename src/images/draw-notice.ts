import { colours } from '../design/tokens.ts';
import type { Px } from '../design/units.ts';
import { burst, lightBulb, octagon, speechMark } from '../print/sheet/marks.ts';
import type { PathItem } from '../print/sheet/sheet.ts';
import { column, type Element, image, row } from './element.ts';
import type { NoticeTone, Part } from './part.ts';
import { plainPassage } from './passage.ts';
import { markAddress } from './picture-address.ts';
import { pictureTile } from './picture-tile.ts';
import { innerWidth } from './screen.ts';
import { setPassages, type TextContext } from './set-text.ts';

/** A notice in its frame: mark and label, its picture at the right, its words below. `size` is that of the words. */
export function drawNotice(part: Part & { type: 'notice' }, size: Px, context: TextContext): Element {
  const { colour, mark } = notices[part.tone];
  const padding = 32;
  const width = innerWidth - 2 * padding - 25;
  const pictureSide = 180;
  const markSide = Math.round(size * 1.2);
  const labelColour = part.tone === 'word' ? colours.ink : colour;
  const label = { size: Math.round(size * 1.08), weight: 'bold', pitch: 1.3, colour: labelColour } as const;
  const shapes = mark(100);
  const marks = shapes.length > 0 ? [image(markAddress(shapes, 100).src, markSide, markSide)] : [];
  const labelWidth = width - (part.picture ? pictureSide : 0) - (marks.length > 0 ? markSide + 24 : 0);
  const head = row(
    { gap: 24, alignItems: 'center' },
    ...marks,
    setPassages([plainPassage(part.label)], labelWidth, label, context),
  );
  return column(
    {
      width: innerWidth,
      gap: 16,
      border: `5px solid ${colour}`,
      borderLeft: `20px solid ${colour}`,
      borderRadius: 24,
      padding,
    },
    row(
      { width, justifyContent: 'space-between', alignItems: 'center' },
      head,
      ...(part.picture ? [pictureTile(part.picture.picture, pictureSide, 12, 20)] : []),
    ),
    setPassages(part.passages, width, { size, weight: 'regular', pitch: 1.36, colour: colours.ink }, context),
  );
}

/** A word, a colour and a shape each: none of them alone carries the meaning (WCAG 1.4.1). */
const notices: Record<
  NoticeTone,
  {
    colour:
      | typeof colours.emergency
      | typeof colours.stop
      | typeof colours.ask
      | typeof colours.do
      | typeof colours.word;
    mark: (side: number) => readonly PathItem[];
  }
> = {
  emergency: { colour: colours.emergency, mark: (side) => burst(0, 0, side, colours.emergency) },
  stop: { colour: colours.stop, mark: (side) => octagon(0, 0, side, colours.stop) },
  ask: { colour: colours.ask, mark: (side) => [speechMark(0, 0, side, colours.ask)] },
  tip: { colour: colours.do, mark: (side) => lightBulb(0, 0, side, colours.do) },
  word: { colour: colours.word, mark: () => [] },
};
