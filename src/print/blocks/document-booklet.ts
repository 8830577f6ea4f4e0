import { linePitch } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { checksThatHold } from '../../model/content-version.ts';
import { type Box, flow, stack } from '../boxes/box.ts';
import type { BookletBoxes } from '../boxes/arrangement.ts';
import { closingBoxes } from './closing.ts';
import { notesBox } from './hand-writing.ts';
import { blockBoxes } from './index.ts';
import { factBoxes, placed } from './opening.ts';
import { plainBox } from './prose.ts';
import { type Setting, tile } from './setting.ts';

const COVER_PICTURE: Mm = 90;

/**
 * The document as a booklet: a cover, everything from the facts to the sources, and the credits for the back cover. Pages
 * left over are for notes.
 */
export function documentBooklet(setting: Setting): BookletBoxes {
  const [first, ...rest] = [
    ...factBoxes(setting),
    ...blockBoxes(setting.document.blocks, setting),
    ...closingBoxes(setting),
  ];
  const inside = first ? [{ ...first, startsPage: true }, ...rest] : [];
  const cover = { ...coverBox(setting, COVER_PICTURE), fitsInto: 'the cover' };
  return {
    text: flow([cover, ...inside]),
    notes: (height) => notesBox(setting.language.words.notes, height, setting),
  };
}

/** Picture, title, what it is, and, unless that stands elsewhere, whether readers have checked it. */
export function coverBox(setting: Setting, pictureSize: Mm, { state: withState = true } = {}): Box {
  const { document, language, type } = setting;
  const { kind, title, summary } = document;
  const { words } = language;
  const lead = kind === 'task' ? [plainBox(words.howToLead, setting, { weight: 'bold' })] : [];
  const heading = plainBox(title, setting, {
    ...placed('title', document),
    tag: { role: 'H1' },
    size: type.h1,
    weight: 'bold',
    pitch: linePitch.heading,
    bookmark: 1,
  });
  const checks = checksThatHold(document).map(({ group, date }) => words.checkedBy(group, date));
  const state = withState ? (checks.length > 0 ? checks : [words.draft]) : [];
  return stack(
    [
      tile(document.picture, pictureSize, `${title} ${summary}`, setting),
      ...lead,
      heading,
      plainBox(summary, setting, placed('summary', document)),
      ...state.map((line) => plainBox(line, setting, { size: type.small })),
    ],
    { gap: 5 },
  );
}
