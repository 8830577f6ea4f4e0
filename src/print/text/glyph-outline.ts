import type { Face } from '../sheet/face.ts';

/**
 * The outline of a glyph in font units, as the `d` of a path that goes on from its origin: in steps from point to point, so
 * that it can stand anywhere in a longer path. Empty for a space.
 */
export function glyphOutline(id: number, face: Face): string {
  const known = outlines.get(face) ?? new Map<number, string>();
  outlines.set(face, known);
  const outline = known.get(id) ?? stepsOf(face.font.getGlyph(id)?.path.commands ?? []);
  known.set(id, outline);
  return outline;
}

/** Each glyph is written once for each face. */
const outlines = new WeakMap<Face, Map<number, string>>();

interface Command {
  readonly command: string;
  readonly args: readonly number[];
}

const letters: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
};

function stepsOf(commands: readonly Command[]): string {
  let from: readonly [number, number] = [0, 0];
  let start = from;
  return commands
    .map(({ command, args }) => {
      const letter = letters[command];
      if (letter === undefined) {
        from = start;
        return 'z';
      }
      const points = args.map(round);
      const steps = points.map((value, index) => round(value - from[index % 2 === 0 ? 0 : 1]));
      from = [points.at(-2) ?? 0, points.at(-1) ?? 0];
      if (letter === 'm') start = from;
      return letter + steps.join(' ').replaceAll(' -', '-');
    })
    .join('');
}

/** A hundredth of a unit of the font, of which an em has a thousand. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
