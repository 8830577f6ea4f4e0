import type { PathCommand, Stroke } from '../drawing/drawing.ts';

/**
 * About how many dashes a line has: its length over that of a dash with its gap. A curve counts as long as the way over its
 * control points, which it never exceeds.
 */
export function dashCount(path: readonly PathCommand[], { dash }: Stroke): number {
  const pattern = dash.reduce((sum, length) => sum + length, 0);
  return pattern > 0 ? (lengthOf(path) / pattern) * (dash.length / 2) : 0;
}

function lengthOf(path: readonly PathCommand[]): number {
  let length = 0;
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  const goTo = (nextX: number, nextY: number): void => {
    length += Math.hypot(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  };
  for (const command of path) {
    if (command[0] === 'M') [x, y] = start = [command[1], command[2]];
    else if (command[0] === 'L') goTo(command[1], command[2]);
    else if (command[0] === 'Z') goTo(...start);
    else {
      goTo(command[1], command[2]);
      goTo(command[3], command[4]);
      goTo(command[5], command[6]);
    }
  }
  return length;
}
