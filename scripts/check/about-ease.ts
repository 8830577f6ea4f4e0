import { easePoints } from '../../src/rules/ease-points.ts';
import { type Ease, leastPoints } from '../../src/rules/ease.ts';

/** How the points of the column "Reading" are counted, a line for each thing that costs points or gives some back. */
export const aboutEase = [
  'Reading: each sentence starts with 100 points. The mean of all sentences counts.',
  'What a document loses most by is told in points of a sentence, on average.',
  ...easePoints.map(
    ({ points, each }) => `  ${Math.abs(points)} points ${points < 0 ? 'back' : 'less'} for ${each}`,
  ),
  `${leastPoints.easy} and more is easy, ${leastPoints.plain} plain, ${leastPoints.hard} hard, less is very hard.`,
]
  .join('\n')
  .replaceAll('1 points', '1 point');

/** By what a document that is not easy loses most: a line for its author. Absent: it is easy. */
export function whyNotEasy({ level, lost }: Ease): string | undefined {
  if (level === 'easy') return undefined;
  const most = lost.slice(0, 3).map(({ point, points }) => `${point.all} ${points.toFixed(1)}`);
  return `Loses most by ${most.join(', ')}`;
}
