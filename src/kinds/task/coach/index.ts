import { linePitch } from '../../../design/tokens.ts';
import { coachingRows, type StepRow } from '../../../model/coaching.ts';
import { pageHeadBoxes } from '../../../print/blocks/letterhead.ts';
import { aboutBox } from '../../../print/blocks/closing.ts';
import { plainBox } from '../../../print/blocks/prose.ts';
import { air, type Setting, tile } from '../../../print/blocks/setting.ts';
import { type Box, flow, row, stack, type StackBox } from '../../../print/boxes/box.ts';
import { breakdownBoxes } from './breakdown.ts';
import { recordBoxes } from './record.ts';
import { teachingNotes } from './teaching-notes.ts';

/**
 * The job coach's papers of a task: how much and how often, the breakdown, notes on how to teach it, and the sheet to
 * write on. Nothing of it is in what the reader gets.
 */
export function coachPapers(setting: Setting): StackBox {
  const rows = coachingRows(setting.document);
  const steps = rows.filter((row): row is StepRow => row.sort === 'step');
  return flow([
    ...pageHeadBoxes(setting),
    titleBox(setting),
    ...factBoxes(setting),
    ...breakdownBoxes(steps, setting),
    ...teachingNotes(steps, setting),
    ...recordBoxes(rows, setting),
    aboutBox(setting),
  ]);
}

function titleBox(setting: Setting): Box {
  const { document, language, type, tiles } = setting;
  const { coach } = language.words;
  const heading = plainBox(coach.heading(document.title), setting, {
    tag: { role: 'H1' },
    size: type.h1,
    weight: 'bold',
    pitch: linePitch.heading,
    bookmark: 1,
  });
  return row(
    [
      { width: tiles.point, box: tile(document.picture, tiles.point, document.title, setting) },
      { width: 'rest', box: stack([heading, plainBox(coach.about, setting)], { gap: 2 }) },
    ],
    { gap: 6, align: 'middle', below: air(6, setting) },
  );
}

/** What the job asks for: how much of it is enough, and how often it is done. */
function factBoxes(setting: Setting): Box[] {
  const { standard, frequency } = setting.document;
  const { coach } = setting.language.words;
  const facts = [
    [coach.standard, standard],
    [coach.frequency, frequency],
  ] as const;
  return facts.flatMap(([label, said]) => (said === undefined ? [] : [plainBox(said, setting, { label })]));
}
