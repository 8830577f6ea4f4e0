import { coachingRows, type StepRow } from '../../../model/coaching.ts';
import { pageHeadBoxes } from '../../../print/blocks/letterhead.ts';
import { aboutBox } from '../../../print/blocks/closing.ts';
import { plainBox } from '../../../print/blocks/prose.ts';
import { staffTitleBox } from '../../../print/blocks/staff-title.ts';
import type { Setting } from '../../../print/blocks/setting.ts';
import { type Box, flow, type StackBox } from '../../../print/boxes/box.ts';
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
  const { coach } = setting.language.words;
  return flow([
    ...pageHeadBoxes(setting),
    staffTitleBox(coach.heading(setting.document.title), coach.about, setting),
    ...factBoxes(setting),
    ...breakdownBoxes(steps, setting),
    ...teachingNotes(steps, setting),
    ...recordBoxes(rows, setting),
    aboutBox(setting),
  ]);
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
