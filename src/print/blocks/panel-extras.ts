import type { Mm } from '../../design/units.ts';
import { type Box, stack } from '../boxes/box.ts';
import { LINE_PITCH, notesBox, writingLines } from './hand-writing.ts';
import { lineHeight, plainBox, sectionHeading } from './prose.ts';
import type { Setting } from './setting.ts';

/** What to write on panels that would be nearly empty: a plan first, then questions, then notes. */
export function panelExtras(setting: Setting): ((height: Mm) => Box)[] {
  const { notes, panels } = setting.language.words;
  return [
    (height) => planBox(height, setting),
    (height) => notesBox(panels.questions, height, setting),
    (height) => notesBox(notes, height, setting),
  ];
}

const PART_GAP: Mm = 3;

/** What is agreed, by whom, by when: as many lines for each as there is room. */
function planBox(height: Mm, setting: Setting): Box {
  const { heading, parts } = setting.language.words.panels.plan;
  const head = sectionHeading(heading, setting);
  const label = lineHeight(setting.type.body, setting.type.pitch);
  const room = height - lineHeight(head.style.size, head.style.pitch) - (head.below ?? 0);
  const lines = Math.floor((room / parts.length - PART_GAP - label) / LINE_PITCH);
  if (lines < 1) return notesBox(heading, height, setting);
  const boxes = parts.map((part) =>
    stack([plainBox(part, setting, { weight: 'bold' }), writingLines(lines, part, setting)]),
  );
  return stack([head, ...boxes], { gap: PART_GAP });
}
