import type { Mm } from '../../../design/units.ts';
import type { CardsEdition } from '../../../editions/edition.ts';
import type { Heading, Notice } from '../../../model/document.ts';
import { emergencyWaysBoxes } from '../emergency-ways.ts';
import { noticeCardBox, noticeColour, noticeLabel, noticeSignBox, saysAllNumbers } from '../notice.ts';
import { eachSentence, plainBox, proseBoxes } from '../prose.ts';
import type { Setting } from '../setting.ts';
import { type Box, stack } from '../../boxes/box.ts';
import type { CardBoxes, CardRun, CardSides } from '../../boxes/arrangement.ts';
import { headingLines } from './heading-lines.ts';

/**
 * A notice as a card. Its words are on the front, and on the back stands who to ask or how to reach the emergency
 * services. Where there is no room for that: its sign, picture and short form on the front, its words on the back. Where
 * they have no room there either, its short form alone; but a notice whose words say a number more goes on to a second
 * card, and one without a short form is never without its words.
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
  const name = `"${noticeLabel(notice, setting)}" at line ${notice.place.start.line}`;
  const first = [...(isSmall ? wordy : []), ...whole];
  if (notice.short === undefined) return { name, ways: first };
  if (saysAllNumbers(notice, notice.short, setting))
    return { name, ways: [...first, ...wordy, ...sides(signs, plainBacks)] };
  const items = words.flatMap(eachSentence);
  const otherwise = signs.map((sign): CardRun => ({
    name,
    heads: [sign, labelBox(notice, setting)],
    // Headings do not stand alone.
    items: [back(...items.slice(0, 1)), ...items.slice(1)],
    tail: [...calls, ...ask],
    gap: 2,
    tag: { role: 'Div' },
  }));
  return { name, ways: [...first, ...wordy], otherwise };
}

/** What stands over its words where they go on: the word of its sign. */
function labelBox(notice: Notice, setting: Setting): Box {
  const colour = noticeColour(notice, setting);
  return plainBox(noticeLabel(notice, setting), setting, { weight: 'bold', colour });
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
