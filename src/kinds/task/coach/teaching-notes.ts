import type { StepRow } from '../../../model/coaching.ts';
import { plainBox, sectionHeading } from '../../../print/blocks/prose.ts';
import { accent, type Setting } from '../../../print/blocks/setting.ts';
import { type Box, flow, row, stack } from '../../../print/boxes/box.ts';

/**
 * How to teach a step: what its author tells the coach, which prompt to give and how to fade it, and which photo they have to
 * take for it. Empty without notes.
 */
export function teachingNotes(steps: readonly StepRow[], setting: Setting): Box[] {
  const noted = steps.filter(({ block }) => block.coach !== undefined || block.picture?.isFrame);
  if (noted.length === 0) return [];
  const items = noted.map(({ block, words }) => {
    const number = plainBox(String(block.number), setting, {
      tag: { role: 'Lbl' },
      weight: 'bold',
      colour: accent(setting),
    });
    const step = plainBox(words, setting, { weight: 'bold' });
    const notes = [block.coach, block.picture?.isFrame ? block.picture.alt : undefined]
      .filter((note) => note !== undefined)
      .map((note) => plainBox(note, setting, { place: block.place }));
    return row(
      [
        { width: 11, box: number },
        { width: 'rest', box: stack([step, ...notes], { tag: { role: 'LBody' } }) },
      ],
      { gap: 4, tag: { role: 'LI' } },
    );
  });
  return [
    sectionHeading(setting.language.words.coach.notes, setting),
    flow(items, { gap: 3, tag: { role: 'L', listNumbering: 'Decimal' } }),
  ];
}
