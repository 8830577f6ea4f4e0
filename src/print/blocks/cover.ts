import { linePitch } from '../../design/tokens.ts';
import { type Mm, type Pt, ptToMm } from '../../design/units.ts';
import { checksThatHold } from '../../model/content-version.ts';
import { type Box, stack } from '../boxes/box.ts';
import { bandBox, LOGO, nameRow, THIN } from './letterhead.ts';
import { titleLines } from './opening.ts';
import { plainBox } from './prose.ts';
import { type Setting, tile } from './setting.ts';

/** The room for a cover. */
export interface CoverRoom {
  readonly width: Mm;
  readonly height: Mm;
}

interface CoverOptions {
  readonly state?: boolean;
  readonly contact?: readonly Box[];
}

/**
 * The cover of a folded paper: a band in the organisation's colour, the title first, for who sees only the top of it in a
 * rack, what it is, the picture as large as there is room, and at the foot whose it is. Whether readers have checked it
 * stands under what it is, unless that stands elsewhere. `contact`: how to reach the organisation, under its name; the picture
 * makes room for it.
 */
export function coverBox(
  setting: Setting,
  room: CoverRoom,
  { state: withState = true, contact = [] }: CoverOptions = {},
): Box {
  const { document, language, type } = setting;
  const { kind, title, summary } = document;
  const { words } = language;
  const lead = kind === 'task' ? [plainBox(words.howToLead, setting, { weight: 'bold' })] : [];
  const [heading, about] = titleLines(setting);
  const checks = checksThatHold(document).map(({ group, date }) => words.checkedBy(group, date));
  const state = withState ? (checks.length > 0 ? checks : [words.draft]) : [];
  const side = contact.length > 0 ? LEAST : pictureSide(setting, room, { lead: lead.length, state });
  return stack(
    [
      bandBox(setting, BAND),
      stack([...lead, heading], { gap: 2, above: 7 }),
      about,
      ...state.map((line) => plainBox(line, setting, { size: type.small })),
      tile(document.picture, side, `${title} ${summary}`, setting),
      stack([bandBox(setting, THIN), nameRow(setting, LOGO), ...contact], { gap: FOOT_GAP }),
    ],
    { gap: GAP },
  );
}

/** Wide enough to be seen in grey, and far from a flood of colour. */
const BAND: Mm = 4;
const [GAP, FOOT_GAP]: readonly [Mm, Mm] = [5, 4];
/** No smaller than a step's, so that it can still be seen what it shows; no larger than the column. */
const LEAST: Mm = 40;

/** What the words are expected to leave. A guess too small costs a little white, one too large is told as a problem. */
function pictureSide(
  setting: Setting,
  { width, height }: CoverRoom,
  { lead, state }: { readonly lead: number; readonly state: readonly string[] },
): Mm {
  const { document, type, logo } = setting;
  const body = ptToMm(type.body * type.pitch);
  const words =
    linesOf([document.title], type.h1, width) * ptToMm(type.h1 * linePitch.heading) +
    (linesOf(document.summary.split(/(?<=[.!?])\s+/u), type.body, width) + lead) * body +
    linesOf(state, type.small, width) * ptToMm(type.small * type.pitch);
  const name = logo ? LOGO : ptToMm(type.body * linePitch.heading);
  const others = BAND + 7 + THIN + FOOT_GAP + name + (4 + state.length) * GAP;
  return Math.floor(Math.max(LEAST, Math.min(width, height - words - others - 2)));
}

/** Lines that sentences take, each on a line of its own: letters are about half as wide as they are high. */
function linesOf(sentences: readonly string[], size: Pt, width: Mm): number {
  const letters = width / (ptToMm(size) * 0.56);
  return sentences.reduce((sum, sentence) => sum + Math.ceil(sentence.length / letters), 0);
}
