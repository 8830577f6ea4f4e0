import type { Block, Notice } from '../../../model/document.ts';
import { type Box, stack } from '../../boxes/box.ts';
import { emergencyWaysBoxes } from '../emergency-ways.ts';
import { noticeColour, noticeHead, noticePicture } from '../notice.ts';
import { proseBoxes } from '../prose.ts';
import { air, type Setting } from '../setting.ts';
import { apart, besidePicture, POSTER_SIGN } from './beside-picture.ts';
import { bigBox, bigFirst, nearby } from './sizes-of-words.ts';

/** A notice of a poster, in a frame. A stop stays with the step that it protects. */
export function posterNotice(notice: Notice, next: Block | undefined, setting: Setting): Box {
  const near = nearby(setting);
  const { short, place, body } = notice;
  const own =
    short === undefined
      ? bigFirst(proseBoxes(body, setting), setting)
      : [bigBox(short, place, setting), ...proseBoxes(body, near)];
  const said = besidePicture(
    noticePicture(notice, setting.tiles.point, setting),
    [...own, ...emergencyWaysBoxes(notice, near)],
    setting,
  );
  return {
    type: 'frame',
    tag: { role: 'Note', id: notice.id },
    child: stack([noticeHead(notice, setting, air(POSTER_SIGN, setting)), said], { gap: air(1.5, setting) }),
    sides: 'all',
    padding: air(2.5, setting),
    stroke: { colour: noticeColour(notice, setting), width: notice.type === 'emergency' ? 2.4 : 1.2 },
    ...apart(setting),
    keepWithNext: notice.type === 'stop' && next?.type === 'step',
  };
}
