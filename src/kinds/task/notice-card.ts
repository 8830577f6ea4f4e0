import type { Mm } from '../../design/units.ts';
import type { CardsEdition } from '../../editions/edition.ts';
import type { Heading, Notice } from '../../model/document.ts';
import { emergencyWaysBoxes } from '../../print/blocks/emergency-ways.ts';
import { noticeCardBox, noticeLabel, noticeSignBox } from '../../print/blocks/notice.ts';
import { plainBox, proseBoxes } from '../../print/blocks/prose.ts';
import type { Setting } from '../../print/blocks/setting.ts';
import { type Box, stack } from '../../print/boxes/box.ts';
import type { CardBoxes, CardSides } from '../../print/boxes/arrangement.ts';
import { headingLines } from './heading-lines.ts';

/**
 * A notice as a card. Its words are on the front, and on the back stands who to ask or how to reach the emergency
 * services. Where there is no room for that: its sign, picture and short form on the front, its words on the back. A
 * notice without a short form is never without its words.
 */
export function noticeCard(
  notice: Notice,
  headings: readonly Heading[],
  setting: Setting,
  edition: CardsEdition,
): CardBoxes {
  const { document, language } = setting;
  const head = headingLines(headings, setting);
  const ask = document.ask ? [plainBox(document.ask, setting, { label: `${language.words.askWho}:` })] : [];
  const calls = emergencyWaysBoxes(notice, setting);
  const words = proseBoxes(notice.body, setting);
  const title = plainBox(document.title, setting, { weight: 'bold' });
  const back = (...boxes: readonly Box[]): Box => stack([...head, ...boxes], { gap: 2 });
  const plainBacks = calls.length > 0 ? [back(...calls, ...ask), back(...calls)] : [back(title, ...ask)];
  const wordyBacks = [back(...words, ...calls, ...ask), back(...words, ...calls)];

  const { step, notice: small } = edition.pictures;
  const whole = sides([noticeCardBox(notice, words, small, setting)], plainBacks);
  const isSmall = edition.mostWords !== undefined && notice.type !== 'emergency';
  const signs = [noticeSignBox(notice, step, setting), ...shortFronts(notice, small, setting)];
  const wordy = sides(signs, wordyBacks);
  const brief = notice.short === undefined ? [] : sides(signs, plainBacks);
  return {
    name: `"${noticeLabel(notice, setting)}" at line ${notice.place.start.line}`,
    ways: [...(isSmall ? wordy : []), ...whole, ...(brief.length > 0 ? [...wordy, ...brief] : whole)],
  };
}

/** The short form over the whole width, under a smaller picture. */
function shortFronts(notice: Notice, pictureSize: Mm, setting: Setting): Box[] {
  const { short, place } = notice;
  if (short === undefined) return [];
  return [noticeCardBox(notice, [plainBox(short, setting, { weight: 'bold', place })], pictureSize, setting)];
}

function sides(fronts: readonly Box[], backs: readonly Box[]): CardSides[] {
  return backs.flatMap((back) => fronts.map((front) => ({ front, back })));
}
