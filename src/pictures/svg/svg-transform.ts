import {
  compose,
  fromDefinition,
  fromTransformAttribute,
  translate,
  type Matrix,
} from 'transformation-matrix';
import { PictureRefusal } from './picture-refusal.ts';

/** Reads a `transform` attribute. Throws a `PictureRefusal` when it is not valid. */
export function readTransform(text: string): Matrix {
  if (text === 'none') return translate(0, 0);
  try {
    return compose(fromDefinition(fromTransformAttribute(text)));
  } catch {
    throw new PictureRefusal(
      `The drawing has a transform that cannot be read: "${text.slice(0, 60)}".`,
      'Let a drawing program apply it to the shapes and save again.',
    );
  }
}

/**
 * How much wider a line becomes under a transform. A line that would become wider one way than the other cannot be
 * drawn with one width; up to a quarter of difference it takes the mean, which the eye does not see.
 */
export function lineScale({ a, b, c, d }: Matrix): number {
  const sum = (a * a + b * b + c * c + d * d) / 2;
  const spread = Math.hypot((a * a + b * b - c * c - d * d) / 2, a * c + b * d);
  const widest = Math.sqrt(sum + spread);
  const narrowest = Math.sqrt(Math.max(0, sum - spread));
  if (widest > narrowest * 1.25) {
    throw new PictureRefusal(
      'The drawing has a line that is stretched more one way than the other.',
      'Turn the line into a shape ("stroke to path"), or scale it evenly.',
    );
  }
  return Math.sqrt(widest * narrowest);
}
