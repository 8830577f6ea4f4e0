import type { Block, Notice } from '../../../model/document.ts';
import type { Box } from '../../boxes/box.ts';
import { emergencyWaysBoxes } from '../emergency-ways.ts';
import { noticeColour, noticeHead, noticePicture, saysAllNumbers } from '../notice.ts';
import { proseBoxes } from '../prose.ts';
import { air, type Setting } from '../setting.ts';
import { apart, besidePicture, POSTER_SIGN } from './beside-picture.ts';
import { bigBox, bigFirst, nearby } from './sizes-of-words.ts';

/**
 * A notice of a poster, in a frame: its short form in big words, and its own words where these say a number more. A stop
 * stays with the step that it protects. `ways`: how to reach the emergency services stands under it.
 */
export function posterNotice(
  notice: Notice,
  { next, ways }: { readonly next: Block | undefined; readonly ways: boolean },
  setting: Setting,
): Box {
  const near = nearby(setting);
  const { short, place, body } = notice;
  const own =
    short === undefined
      ? bigFirst(proseBoxes(body, setting), setting)
      : [
          bigBox(short, place, setting),
          ...(saysAllNumbers(notice, short, setting) ? [] : proseBoxes(body, near)),
        ];
  const head = noticeHead(notice, near, air(POSTER_SIGN, near));
  const said = besidePicture(
    noticePicture(notice, setting.tiles.point, setting),
    [head, ...own, ...(ways ? emergencyWaysBoxes(notice, near) : [])],
    setting,
  );
  return {
    type: 'frame',
    tag: { role: 'Note', id: notice.id },
    child: said,
    sides: 'all',
    padding: air(1.5, setting),
    stroke: { colour: noticeColour(notice, setting), width: notice.type === 'emergency' ? 2.4 : 1.2 },
    ...apart(setting),
    keepWithNext: notice.type === 'stop' && next?.type === 'step',
  };
}
