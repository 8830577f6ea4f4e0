import { circlePath } from './circle-path.ts';
import type { PathCommand } from './drawing.ts';

/** How wide a person of a chart is, as a share of the height. */
export const PERSON_WIDTH = 0.56;

/**
 * A person with a head and shoulders, by the top left corner and the height, in any unit. One shape, without hair, dress
 * or age: it stands for anybody.
 */
export function personPaths(x: number, y: number, height: number): readonly PathCommand[][] {
  const at = (u: number, v: number): readonly [number, number] => [x + u * height, y + v * height];
  const [left, right] = [0.03, PERSON_WIDTH - 0.03];
  const body: PathCommand[] = [
    ['M', ...at(left, 0.98)],
    ['L', ...at(left, 0.62)],
    ['C', ...at(left, 0.5), ...at(left + 0.09, 0.43), ...at(left + 0.18, 0.43)],
    ['L', ...at(right - 0.18, 0.43)],
    ['C', ...at(right - 0.09, 0.43), ...at(right, 0.5), ...at(right, 0.62)],
    ['L', ...at(right, 0.98)],
    ['Z'],
  ];
  return [circlePath(...at(PERSON_WIDTH / 2, 0.2), 0.17 * height), body];
}
