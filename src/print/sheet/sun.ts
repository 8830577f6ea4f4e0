import type { Colour } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import type { PathCommand } from '../../pictures/drawing/drawing.ts';
import type { MarkItem } from './sheet.ts';
import { circle, rule } from './marks.ts';

/** The sun in a square of the given side, in lines alone: up in the sky, or half over the ground as it rises. */
export function sun(
  x: Mm,
  y: Mm,
  side: Mm,
  { isRising }: { readonly isRising: boolean },
  colour: Colour,
): readonly MarkItem[] {
  const stroke = { colour, width: side * 0.05 };
  const middle = { x: x + side / 2, y: y + side * (isRising ? 0.7 : 0.5) };
  const radius = side * 0.22;
  const turns = isRising ? [4, 5, 6, 7, 8] : [0, 1, 2, 3, 4, 5, 6, 7];
  const rays = turns.flatMap((turn): PathCommand[] => {
    const angle = (turn * Math.PI) / 4;
    const at = (share: number): [Mm, Mm] => [
      middle.x + share * side * Math.cos(angle),
      middle.y + share * side * Math.sin(angle),
    ];
    return [
      ['M', ...at(0.31)],
      ['L', ...at(0.46)],
    ];
  });
  const drawn: MarkItem = { ...rule(0, 0, 0, stroke), path: rays };
  if (!isRising) return [circle(middle.x, middle.y, radius, stroke), drawn];
  const curve = radius * 1.333;
  const half: PathCommand[] = [
    ['M', middle.x - radius, middle.y],
    [
      'C',
      middle.x - radius,
      middle.y - curve,
      middle.x + radius,
      middle.y - curve,
      middle.x + radius,
      middle.y,
    ],
  ];
  const ground = rule(x, middle.y + side * 0.06, side, stroke);
  return [{ ...rule(0, 0, 0, stroke), path: half }, drawn, ground];
}
